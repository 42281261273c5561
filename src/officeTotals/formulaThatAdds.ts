import { sumOf } from '../formulas/sumOf.ts';
import { holdsSubtotal, readSum } from '../formulas/readSum.ts';
import type { Position } from '../workbook/address.ts';
import { decimalText } from '../workbook/decimal.ts';
import { isIn } from '../workbook/spans.ts';
import type { SheetTotals } from './sheetTotals.ts';

/** The formula that adds some cells, without its equals sign, and what it comes to; null where there is none, or no certain sum. */
export interface FormulaThatAdds {
  readonly correct: string | null;
  readonly result: string | null;
}

/**
 * The formula to put in a total's place. A SUBTOTAL stays one, or another would add its cells a second time.
 *
 * @param like the formula that stands there, or in the totals beside it
 */
export function formulaThatAdds(totals: SheetTotals, cells: readonly Position[], like: string): FormulaThatAdds {
  const { grid } = totals;
  const isHidden = cells.some(({ rowIndex }) => isIn(grid.sheet.hiddenRows, rowIndex));
  const isVisible = (readSum(like, grid.sheet.name) ?? []).some(({ by }) => by === 'visible');
  const by = !holdsSubtotal(like) ? 'SUM' : isVisible && !isHidden ? 'SUBTOTAL(109)' : 'SUBTOTAL(9)';
  const rows = new Set(grid.rowIndexes);
  const isNothing = (at: Position): boolean => !rows.has(at.rowIndex) || isCoveredByOneOf(grid, at, cells);
  const correct = sumOf(cells, by, isNothing);
  const result = correct === null ? null : totals.sumOf(cells);
  return { correct, result: result && decimalText(result) };
}

/** True for a cell that a merged area covers of which the first cell is one of these. */
function isCoveredByOneOf(grid: SheetTotals['grid'], { rowIndex, columnIndex }: Position, cells: readonly Position[]): boolean {
  const area = grid.mergeAt(rowIndex, columnIndex);
  return area !== undefined && cells.some((cell) => cell.rowIndex === area.top && cell.columnIndex === area.left);
}
