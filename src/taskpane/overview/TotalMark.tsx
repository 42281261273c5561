import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { UnitResult } from '../../assessment/model.ts';
import type { HeldTotal } from '../../officeTotals/agreement.ts';
import { printedText } from '../../rules/shownPlaces.ts';
import { addressOf } from '../../workbook/address.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { isAt } from '../findings/isAt.ts';
import { useContent, usePane } from '../paneContext.ts';
import { NO_FILTER } from '../paneView.ts';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    gap: '2px',
    marginLeft: '16px',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    color: tokens.colorPaletteDarkOrangeForeground1,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, marginTop: '2px' },
});

interface Props {
  readonly result: UnitResult;
  /** The office's own total of the unit; undefined where it has none. */
  readonly held: HeldTotal | undefined;
  readonly places: number;
}

/** In a unit's row: that the office's own total is another one. A click leads to what was found of it, else to its cell. */
export function TotalMark({ result, held, places }: Props) {
  const { session, words, go } = usePane();
  const styles = useStyles();
  const { findings } = useContent().assessment;
  if (!held?.printed || !held.by || held.by.eq(0)) return null;
  const { at, printed, by } = held;
  const place = { sheet: result.table.sheet, cell: at };
  const { more, less, at: lookAt } = words.unit.ways;
  const lead = by.gt(0) ? more(decimalText(by)) : less(decimalText(by.abs()));
  const isFound = findings.some((finding) => isAt(finding, place));
  const next = isFound ? words.states.toFindings : lookAt(addressOf(at));
  const full = words.overview.totalDiffersBy(printedText(printed, places), lead, next);
  return (
    <button
      type="button"
      className={styles.mark}
      title={full}
      onClick={() => (isFound ? go({ tab: 'findings', filter: NO_FILTER, place }) : void session.show(place.sheet, at))}
    >
      <WarningFilled className={styles.icon} aria-hidden />
      {words.overview.totalDiffers(lead)}
    </button>
  );
}
