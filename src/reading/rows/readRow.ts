import type { Position } from '../../workbook/address.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { categoryCandidate, type CategoryCandidate } from './categoryCandidate.ts';
import type { IndicatorColumns } from './columns.ts';
import { pointsInText } from './findMaxima.ts';
import { foldWords } from '../words/foldWords.ts';
import { arabicNumber } from '../words/numerals.ts';
import { holdsPoints, negativePoints, pointsOfCell } from '../words/points.ts';
import {
  isAdjustment,
  isDash,
  isNote,
  isSignature,
  isStatisticsLabel,
  isSubtotalLabel,
  isTotalLabel,
  isCertainTotal,
} from '../words/rowWords.ts';

/** What can be said of one row by itself, without the rows around it. */
export interface RowFacts {
  readonly rowIndex: number;
  /** Where the row's words begin. */
  readonly at: Position;
  /** The number as written, empty where there is none. */
  readonly seq: string;
  readonly numbered: boolean;
  readonly onlyNumber: boolean;
  /** How many cells say anything, and how many of them are words that name or describe. */
  readonly cells: number;
  readonly words: number;
  /** The first cell of words, where there is one. */
  readonly named: Cell | null;
  readonly hasMax: boolean;
  /** What stands in the column of the maxima; null where no points do. */
  readonly points: Decimal | null;
  /** True where the label of a total may as well name an indicator: 得分, 综合得分. */
  readonly weakTotal: boolean;
  readonly maxIsDash: boolean;
  /** True where a score was typed: a category may hold a sum, but is not scored. */
  readonly scored: boolean;
  readonly note: boolean;
  /** True for 加分 and 扣分 over a score: a row that changes what the others add up to. */
  readonly adjusts: boolean;
  /** True for 折算百分制得分: what a total behind which it stands is in other points. */
  readonly scales: boolean;
  readonly total: 'total' | 'subtotal' | 'statistics' | null;
  readonly candidate: CategoryCandidate | null;
}

/** Reads a row below a header; null where it is blank. */
export function readRow(grid: Grid, rowIndex: number, columns: IndicatorColumns): RowFacts | null {
  const cells = grid.filled(rowIndex).filter((c) => c.columnIndex >= columns.left && c.columnIndex <= columns.right);
  const isLabel = (cell: Cell): boolean =>
    cell.columnIndex === columns.seq || columns.texts.some((text) => text.columnIndex === cell.columnIndex);
  const labels = cells.filter((cell) => isLabel(cell) || grid.mergeAt(rowIndex, cell.columnIndex));
  const first = labels[0] ?? cells[0];
  if (!first) return null;
  const words = cells.filter((cell) => cell.kind === 'text' && cell.columnIndex !== columns.seq && isLabel(cell));
  const label = first.kind === 'text' ? first.value : '';
  const seq = columns.seq === null ? '' : textOf(grid.own(rowIndex, columns.seq)).trim();
  const numbered = arabicNumber(seq) !== undefined;
  const maxima = columns.maxima.map((columnIndex) => grid.own(rowIndex, columnIndex));
  const inColumn = maxima.some((cell) => holdsPoints(cell) || negativePoints(cell) !== undefined);
  // 合计 may stand in the maxima's column where that is the first one.
  const isTotal =
    !numbered &&
    ([...labels, ...maxima].some((cell) => cell?.kind === 'text' && isTotalLabel(cell.value)) ||
      cells.some((cell) => cell.kind === 'text' && isCertainTotal(cell.value)) ||
      (cells.every((cell) => cell.kind !== 'text') &&
        beside(grid, rowIndex, columns).some((cell) => cell.kind === 'text' && isTotalLabel(cell.value))));
  return {
    rowIndex,
    at: { rowIndex, columnIndex: (words[0] ?? first).columnIndex },
    seq,
    numbered,
    onlyNumber: numbered && cells.length === 1 && first.columnIndex === columns.seq,
    cells: cells.length,
    words: words.length,
    named: words[0] ?? null,
    hasMax: inColumn || (columns.maxima.length === 0 && statesPoints(grid, rowIndex, columns)),
    points: pointsOfCell(maxima.at(-1) ?? null) ?? null,
    weakTotal: isTotal && !cells.some((cell) => cell.kind === 'text' && isCertainTotal(cell.value)),
    maxIsDash: maxima.some((cell) => cell?.kind === 'text' && isDash(cell.value)),
    scored: columns.scores.some((c) => {
      const cell = grid.own(rowIndex, c);
      return cell?.kind === 'number' && cell.formula === undefined;
    }),
    note: !numbered && (isNote(label) || (isSignature(label) && !inColumn)),
    adjusts: !numbered && isAdjustment(label) && columns.scores.some((c) => grid.own(rowIndex, c)?.kind === 'number'),
    scales: !numbered && /折算|换算|折合|百分制/u.test(foldWords(label)),
    total: isTotal ? 'total' : isSubtotalLabel(label) ? 'subtotal' : !numbered && isStatisticsLabel(label) ? 'statistics' : null,
    candidate: numbered ? null : categoryCandidate(grid, rowIndex, columns, cells, first, seq),
  };
}

/** What a block beside this one says of the row that both share. */
function beside(grid: Grid, rowIndex: number, { left, right, group }: IndicatorColumns): readonly Cell[] {
  return grid.filled(rowIndex).filter(({ columnIndex: c }) => (c >= group.left && c < left) || (c > right && c <= group.right));
}

function statesPoints(grid: Grid, rowIndex: number, columns: IndicatorColumns): boolean {
  return columns.texts.some(({ columnIndex, role }) => pointsInText(role, textOf(grid.own(rowIndex, columnIndex))));
}
