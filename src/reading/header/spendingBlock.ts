import type { Position } from '../../workbook/address.ts';
import { isBlank, type Grid } from '../../workbook/grid.ts';
import { foldWords } from '../words/foldWords.ts';
import { holdsPoints } from '../words/points.ts';
import type { Header } from './header.ts';

/** Where 项目支出绩效自评表 keeps the indicator above its table: 分值 | 执行率 | 得分, and the one row with a number under 分值. */
export interface SpendingBlock {
  readonly rowIndex: number;
  readonly nameAt: Position;
  readonly maxColumn: number;
  readonly scoreColumn: number;
}

/** True for 年初预算数 | 全年执行数 | 分值 | 执行率 | 得分: what was spent, and no table of indicators. */
export function isSpendingHeader({ columns }: Pick<Header, 'columns'>): boolean {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  return (
    columns.some(({ text }) => /^(?:预算)?执行率$/u.test(foldWords(text).replace(/\([^()]*\)$/u, ''))) &&
    has('max') &&
    has('review') &&
    !has('seq') &&
    !has('name')
  );
}

/** @param end the row of the next header, which the block does not reach */
export function readSpendingBlock(grid: Grid, header: Header, end: number): SpendingBlock | null {
  const columnOf = (role: string): number | undefined => header.columns.find((column) => column.role === role)?.columnIndex;
  const [maxColumn, scoreColumn] = [columnOf('max'), columnOf('review')];
  if (maxColumn === undefined || scoreColumn === undefined) return null;
  const rowIndex = grid.rowsBetween(header.bottom, end).find((row) => holdsPoints(grid.own(row, maxColumn)));
  if (rowIndex === undefined) return null;
  const label = grid.filled(rowIndex).find((cell) => cell.kind === 'text' && !isBlank(cell));
  return { rowIndex, nameAt: { rowIndex, columnIndex: label?.columnIndex ?? maxColumn }, maxColumn, scoreColumn };
}
