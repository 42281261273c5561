import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, WarningFilled } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import type { UnitResult } from '../../assessment/model.ts';
import type { HeldTotal } from '../../officeTotals/agreement.ts';
import type { OpenUnits } from '../../rules/openUnits.ts';
import { figureText } from '../../rules/shownPlaces.ts';
import { usePane } from '../paneContext.ts';
import { rowAsked } from './rowAsked.ts';
import { StatusMark } from './StatusMark.tsx';
import { TotalMark } from './TotalMark.tsx';
import type { UnitColumn } from './unitColumns.ts';
import { UnitFigure } from './UnitFigure.tsx';
import { SPARE, useColumnStyles } from './useColumnStyles.ts';

const UnitDetails = lazy(() => import('./UnitDetails.tsx').then((module) => ({ default: module.UnitDetails })));

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':hover': { backgroundColor: tokens.colorNeutralBackground2 } },
  name: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: '2px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, marginTop: '2px' },
  status: { display: 'block', paddingLeft: '16px' },
  above: {
    display: 'flex',
    gap: '2px',
    paddingLeft: '16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  header: { fontWeight: tokens.fontWeightRegular },
  share: {
    display: 'none',
    [SPARE]: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  },
});

interface Props {
  readonly result: UnitResult;
  /** The rank as things stand; null for a unit that has one, or none at all. */
  readonly provisional: number | null;
  /** Another unit of its group has the same rank. */
  readonly isShared: boolean;
  /** Decimal places of the figures. */
  readonly places: number;
  readonly columns: readonly UnitColumn[];
  /** Of a unit with a rank: those without one that stand above it as things are. */
  readonly above: OpenUnits;
  /** Where the column 得分率 is left out for want of room, the total says it too. */
  readonly withShare: boolean;
  /** What the office's own total says of it; undefined where there is none. */
  readonly held: HeldTotal | undefined;
}

/** One unit; its name opens how the total came about. */
export function UnitRow({ result, provisional, isShared, places, columns, above, withShare, held }: Props) {
  const { words, view } = usePane();
  const styles = useStyles();
  const columnStyles = useColumnStyles();
  const details = useId();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (rowAsked(result, view.place) >= 0) setOpen(true);
  }, [view.place]);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <tr className={styles.row} data-row>
        {columns.map((column) =>
          column === 'name' ? (
            <th key={column} scope="row" className={mergeClasses(columnStyles(column), styles.header)}>
              <button
                type="button"
                className={styles.name}
                aria-expanded={isOpen}
                aria-controls={isOpen ? details : undefined}
                onClick={() => setOpen(!isOpen)}
              >
                <Chevron className={styles.chevron} aria-hidden />
                {result.unit.name}
              </button>
              {result.status !== 'complete' && (
                <span className={styles.status}>
                  <StatusMark status={result.status} />
                </span>
              )}
              <TotalMark result={result} held={held} places={places} />
              {above.length > 0 && (
                <span className={styles.above}>
                  <WarningFilled className={styles.icon} aria-hidden />
                  {words.overview.openAbove(above)}
                </span>
              )}
            </th>
          ) : (
            <td key={column} className={columnStyles(column)}>
              <UnitFigure result={result} provisional={provisional} isShared={isShared} places={places} column={column} />
              {column === 'total' && withShare && result.percent && result.scored > 0 && (
                <span className={styles.share}>{figureText(result.percent, places)}%</span>
              )}
            </td>
          ),
        )}
      </tr>
      {isOpen && (
        <tr id={details} aria-label={words.unit.details(result.unit.name)}>
          <td colSpan={columns.length}>
            <Suspense fallback={words.states.loading}>
              <UnitDetails result={result} />
            </Suspense>
          </td>
        </tr>
      )}
    </>
  );
}
