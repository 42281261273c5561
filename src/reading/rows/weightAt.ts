import { decimalOf, parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import { foldWords } from '../words/foldWords.ts';

/** 50%, 0.5, 50 or 50分; a number formatted as a percentage is the share that is stored. */
export function weightAt(grid: Grid, rowIndex: number, column: number): Decimal | undefined {
  const cell = grid.seen(rowIndex, column);
  if (cell?.kind === 'number') return cell.format === 'date' || cell.value < 0 ? undefined : decimalOf(cell.value);
  const match = cell?.kind === 'text' ? /^(\d+(?:\.\d+)?)(%|分)?$/u.exec(foldWords(cell.value)) : null;
  if (!match) return undefined;
  return match[2] === '%' ? parseDecimal(match[1] as string).div(100) : parseDecimal(match[1] as string);
}
