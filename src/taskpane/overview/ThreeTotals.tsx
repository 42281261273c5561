import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { UnitResult } from '../../assessment/model.ts';
import { heldTotals } from '../../officeTotals/agreement.ts';
import { liveTotal } from '../../ownSheets/summary/liveTotal.ts';
import { figureText, printedText, type ShownPlaces } from '../../rules/shownPlaces.ts';
import { addressOf, type Position } from '../../workbook/address.ts';
import { decimalText, type Decimal } from '../../workbook/decimal.ts';
import { spokenPlace } from '../../findings/wordFinding.ts';
import { CellLink } from '../cells/CellLink.tsx';
import { usePane, useContent } from '../paneContext.ts';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' } });

/** A total that a cell says. */
interface Told {
  readonly sheet: string;
  readonly at: Position;
  /** Nobody has calculated the cell: what stands there is no figure. */
  readonly isOpen: boolean;
  /** A formula of ours that says another figure was not calculated since, or was changed. */
  readonly isOurs: boolean;
  /** Null where the cell says no number. */
  readonly total: Decimal | null;
  /** How much more than the unit's, below 0 how much less. */
  readonly by: Decimal | null;
}

/** To so many places our formula is to be what is added up exactly. */
const LIVE_PLACES = 6;

/** The same total three ways: added up by Kaohe, by the office's own formula, by the one in 考核汇总. Where they part, the cell is named. */
export function ThreeTotals({ result, places }: { readonly result: UnitResult; readonly places: ShownPlaces | undefined }) {
  const { words } = usePane();
  const styles = useStyles();
  const { workbook } = useContent();
  const { ways: say } = words.unit;
  const office = useMemo((): Told | null => {
    const held = heldTotals([result]).get(result);
    if (!held) return null;
    const isOpen = held.cell.kind === 'uncalculated';
    return { sheet: result.table.sheet, at: held.at, total: held.printed, by: held.by, isOpen, isOurs: false };
  }, [result]);
  const live = useMemo((): Told | null => {
    const told = liveTotal(workbook, result);
    if (!told) return null;
    const { sheet, at, total, calculated } = told;
    const by = total && total.minus(result.total).round(LIVE_PLACES);
    return { sheet, at, total, by, isOpen: calculated === 'never', isOurs: calculated === 'once' };
  }, [workbook, result]);
  if (!office && !live) return null;
  const told = ({ sheet, at, total, by, isOpen, isOurs }: Told) => {
    if (isOpen) return say.notCalculated;
    const figure = total ? printedText(total, places) : say.noNumber;
    if (by?.eq(0)) return `${figure}${say.separator}${say.agrees}`;
    const place = sheet === result.table.sheet ? addressOf(at) : spokenPlace({ sheet, cell: at });
    return (
      <>
        {by ? `${figure}${say.separator}${by.gt(0) ? say.more(decimalText(by)) : say.less(decimalText(by.abs()))}` : figure}
        {say.separator}
        {by && isOurs && `${say.perhapsNotCalculated}${say.separator}`}
        <CellLink sheet={sheet} cell={at} label={say.at(place)}>
          {say.at(place)}
        </CellLink>
      </>
    );
  };
  const waits = [office, live].some((one) => one !== null && (one.isOpen || (one.isOurs && one.by?.eq(0) === false)));
  return (
    <>
      <ul className={styles.list} aria-label={say.list}>
        <li>
          {say.exact}
          {figureText(result.total, places)}
        </li>
        <li>
          {say.office}
          {office ? told(office) : say.noOffice}
        </li>
        <li>
          {say.live}
          {live ? told(live) : say.noLive}
        </li>
      </ul>
      {waits && <span>{say.toCalculate}</span>}
    </>
  );
}
