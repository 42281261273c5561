import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../assessment/model.ts';
import { addressOf } from '../../workbook/address.ts';
import { usePane } from '../paneContext.ts';
import type { OpenUnits } from '../../rules/openUnits.ts';
import type { UnitColumn } from './unitColumns.ts';
import { UnitRow } from './UnitRow.tsx';

const useStyles = makeStyles({
  heading: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  note: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is to be known of a group's ranks, of all its units, whatever is shown of them. */
export interface GroupNotes {
  readonly rankChangers: OpenUnits;
  readonly partsFromTotals: boolean;
}

interface Props {
  readonly name: string | null;
  readonly count: number;
  readonly notes: GroupNotes;
  /** True where all units rank together. */
  readonly isOnly: boolean;
  readonly units: readonly UnitResult[];
  readonly provisional: ReadonlyMap<UnitResult, number>;
  /** Those that share their rank, settled or provisional, with another one. */
  readonly shared: ReadonlySet<UnitResult>;
  readonly places: number;
  readonly columns: readonly UnitColumn[];
}

/** The units that rank together. */
export function UnitGroup({ name, count, notes, isOnly, units, provisional, shared, places, columns }: Props) {
  const { words, preferences } = usePane();
  const styles = useStyles();
  const hidesShare = preferences.columns === null;
  const label = words.overview.group(name ?? words.overview.noGroup, count);
  const said = [
    ...(notes.rankChangers.length > 0 ? [words.overview.ranksMayChange(notes.rankChangers)] : []),
    ...(notes.partsFromTotals ? [words.overview.rankedByShare] : []),
  ];
  return (
    <tbody aria-label={label}>
      {!(isOnly && name === null) && (
        // Not one of the rows: the group of rows is named by it already.
        <tr role="presentation">
          <td role="presentation" colSpan={columns.length} className={styles.heading}>
            {label}
          </td>
        </tr>
      )}
      {said.length > 0 && (
        <tr role="presentation">
          <td role="presentation" colSpan={columns.length} className={styles.note}>
            {said.map((sentence) => (
              <div key={sentence}>{sentence}</div>
            ))}
          </td>
        </tr>
      )}
      {units.map((result) => (
        <UnitRow
          key={unitKey(result)}
          result={result}
          provisional={provisional.get(result) ?? null}
          isShared={shared.has(result)}
          places={places}
          columns={columns}
          withShare={notes.partsFromTotals && hidesShare}
        />
      ))}
    </tbody>
  );
}

/** A table may hold two units of one name; their scores stand in different cells. */
function unitKey({ table, unit, rows }: UnitResult): string {
  const scores = rows[0]?.scores;
  const at = (scores?.reviews[0] ?? scores?.self)?.at;
  return `${table.sheet} ${unit.name} ${at ? addressOf(at) : table.area.top}`;
}
