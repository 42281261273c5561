import type { HeldTotal } from '../../officeTotals/agreement.ts';
import { asCalculated } from '../../rules/places.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { isSheetName } from '../../workbook/edits/isSheetName.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { reference } from '../../workbook/reference.ts';
import type { CellDraft } from '../kit/cellEdits.ts';
import type { SummaryPlaces } from './summaryPlaces.ts';

export const AGREES = '一致';
export const NO_TOTAL = '无合计';
/** How a difference is shown; a unit's own total is what it differs from. */
export const DIFFERENCE_FORMAT = '"多 "0.00;"少 "0.00';
/** Stands for #REF! and the like. */
const ERROR = '错误值';

/** A row's 表内合计, 核对, and the unit's number where these two totals differ. */
export interface PrintedCells {
  readonly printed: CellDraft;
  readonly agreement: CellDraft;
  readonly differing: CellDraft;
}

/**
 * The office's own total of a unit, live, and whether it is ours: to two places, as both are printed.
 *
 * @param held undefined where there is none
 * @param row of 考核汇总, one-based
 */
export function printedCells(held: HeldTotal | undefined, sheet: string, places: SummaryPlaces, row: number, number: number): PrintedCells {
  if (!held) return { printed: null, agreement: NO_TOTAL, differing: null };
  const { at, by } = held;
  const [cell, total, said] = [places.cell('printed', row), places.cell('total', row), places.cell('agreement', row)];
  const differs = by !== null && !by.eq(0);
  const value = valueOf(held);
  return {
    // Another program may have let a sheet be called [1]: Excel would take that for another workbook.
    printed: isSheetName(sheet) ? { formula: linkTo(`${quoteSheetName(sheet)}!${reference(at, 'both')}`), value } : value,
    agreement: {
      formula: `IF(ISNUMBER(${cell}),IF(ROUND(${cell},2)=ROUND(${total},2),"${AGREES}",ROUND(ROUND(${cell},2)-ROUND(${total},2),2)),"${NO_TOTAL}")`,
      value: by === null ? NO_TOTAL : differs ? by.toNumber() : AGREES,
    },
    differing: { formula: `IF(ISNUMBER(${said}),${places.cell('number', row)},"")`, value: differs ? number : '' },
  };
}

/** A number as formulas see it, anything else as text: a blank cell is no 0. */
function linkTo(cell: string): string {
  return `IFERROR(IF(ISNUMBER(${cell}),ROUND(${cell},10),${cell}&""),"${ERROR}")`;
}

/** What that shows. */
function valueOf({ cell, printed }: HeldTotal): PlainValue {
  if (printed) return asCalculated(printed).toNumber();
  switch (cell.kind) {
    case 'error':
      return ERROR;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    default:
      return cell.value ?? '';
  }
}
