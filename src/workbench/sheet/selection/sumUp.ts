import type { Area } from '../../../workbook/address.ts';
import { decimalOf, decimalText, sum } from '../../../workbook/decimal.ts';
import type { SheetSnapshot } from '../../../workbook/snapshot.ts';

export interface SumUp {
  /** Cells that hold something. */
  readonly count: number;
  /** As exact decimals spell them; null where no number is selected, or an error stands among them. */
  readonly sum: string | null;
  readonly mean: string | null;
  /** False where the mean has more places than are shown. */
  readonly isExact: boolean;
}

/** More places than this nobody reads. */
const PLACES = 6;
const HALF_UP = 1;

/** What Excel's status bar says of a selection: of numbers only, text and blanks left out. Null for fewer than two filled cells. */
export function sumUp({ rows }: Pick<SheetSnapshot, 'rows'>, { top, left, bottom, right }: Area): SumUp | null {
  const cells = rows
    .filter(({ rowIndex }) => rowIndex >= top && rowIndex <= bottom)
    .flatMap((row) => row.cells.filter(({ columnIndex }) => columnIndex >= left && columnIndex <= right));
  if (cells.length < 2) return null;
  const numbers = cells.flatMap((cell) => (cell.kind === 'number' ? [decimalOf(cell.value)] : []));
  if (numbers.length === 0 || cells.some(({ kind }) => kind === 'error'))
    return { count: cells.length, sum: null, mean: null, isExact: true };
  const total = sum(numbers);
  const mean = total.div(numbers.length).round(PLACES, HALF_UP);
  return { count: cells.length, sum: decimalText(total), mean: decimalText(mean), isExact: mean.times(numbers.length).eq(total) };
}
