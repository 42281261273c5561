import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../assessment/model.ts';
import { WarningFilled } from '@fluentui/react-icons';
import { addressOf } from '../../workbook/address.ts';
import { useContent, usePane } from '../paneContext.ts';
import type { HeldTotal } from '../../officeTotals/agreement.ts';
import { openUnits, type OpenUnits } from '../../rules/openUnits.ts';
import type { UnitColumn } from './unitColumns.ts';
import { UnitRow } from './UnitRow.tsx';
import { SPARE } from './useColumnStyles.ts';

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
  // As the notices of the pane look.
  warning: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, marginTop: '2px', fontSize: tokens.fontSizeBase400, color: tokens.colorStatusWarningForeground3 },
  whereNarrow: { display: 'none', [SPARE]: { display: 'block', marginTop: tokens.spacingVerticalXS } },
});

/** What is to be known of a group's ranks, of all its units, whatever is shown of them. */
export interface GroupNotes {
  readonly rankChangers: OpenUnits;
  readonly partsFromTotals: boolean;
  /** A unit's share of full marks reads otherwise than its total. */
  readonly sharesDiffer: boolean;
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
  /** For each that has a rank those without one that stand above it as things are. */
  readonly above: ReadonlyMap<UnitResult, readonly UnitResult[]>;
  /** The office's own totals, of the units that have one. */
  readonly held: ReadonlyMap<UnitResult, HeldTotal>;
  readonly places: number;
  readonly columns: readonly UnitColumn[];
}

/** The units that rank together. */
export function UnitGroup({ name, count, notes, isOnly, units, provisional, shared, above, held, places, columns }: Props) {
  const { words, preferences } = usePane();
  const { bandsBy } = useContent().assessment.settings;
  const styles = useStyles();
  const hidesShare = preferences.columns === null;
  const label = words.overview.group(name ?? words.overview.noGroup, count);
  const isChanging = notes.rankChangers.length > 0;
  const saysShare = notes.sharesDiffer && hidesShare;
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
      {(isChanging || notes.partsFromTotals || saysShare) && (
        <tr role="presentation">
          <td role="presentation" colSpan={columns.length} className={styles.note}>
            {isChanging && (
              <div className={styles.warning}>
                <WarningFilled className={styles.icon} aria-hidden />
                <span>
                  {words.overview.ranksMayChange(notes.rankChangers)}
                  {units.some((unit) => above.has(unit)) && words.overview.rankedApart}
                </span>
              </div>
            )}
            {notes.partsFromTotals && <div>{words.overview.rankedByShare}</div>}
            {saysShare && <div className={styles.whereNarrow}>{words.overview.shareBelow[bandsBy]}</div>}
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
          above={openUnits(above.get(result) ?? [])}
          withShare={saysShare}
          held={held.get(result)}
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
