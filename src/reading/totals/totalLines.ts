import type { Decimal } from '../../workbook/decimal.ts';
import type { ReadBlock } from '../confirm/confirmRows.ts';
import type { IndicatorContext } from '../rows/indicatorContext.ts';
import type { LevelGroup } from '../rows/levels.ts';
import type { IndicatorOfRows } from '../rows/readIndicators.ts';
import type { RowReading } from '../rows/rowReading.ts';
import { oneLine } from '../../workbook/fold.ts';
import { textOf } from '../../workbook/grid.ts';
import { pointsOfCell } from '../words/points.ts';
import { sumsOfMaxima } from './sumsOfMaxima.ts';
import { largest } from '../../workbook/largest.ts';
import { smallest } from '../../workbook/smallest.ts';

/** A block of a table with its rows understood. */
export interface TotalledBlock extends ReadBlock {
  readonly indicators: readonly IndicatorOfRows[];
  readonly groups: readonly LevelGroup[];
  readonly reading: RowReading;
}

/** A row that holds totals, zero-based, and the indicators that they may total: indexes into the table's, the likeliest first. */
export interface TotalLine {
  readonly rowIndex: number;
  readonly level: string | null;
  /** A category's own row. */
  readonly isCategory: boolean;
  readonly sums: readonly (readonly number[])[];
}

/**
 * The rows of a block that hold totals.
 *
 * @param first the index of the block's first indicator among the table's
 * @param whole all indicators of the table; of several readings the likeliest first
 */
export function linesOfBlock(
  block: TotalledBlock,
  first: number,
  whole: readonly (readonly number[])[],
  blocks: readonly TotalledBlock[],
): readonly TotalLine[] {
  return [
    ...totalRows(block, first, whole, blocks),
    ...byFigures(block, first),
    ...subtotalRows(block, first),
    ...block.groups
      .filter(({ columnIndex }) => columnIndex === null)
      .map(({ rowIndex, label, indicators }) => ({ rowIndex, level: label, isCategory: true, sums: [indicators.map((i) => i + first)] })),
  ];
}

/**
 * Of several rows headed 合计, and of several blocks, one whose maximum says so totals the indicators since the one before it; where it
 * says neither, both are open.
 */
function totalRows(
  block: TotalledBlock,
  first: number,
  whole: readonly (readonly number[])[],
  blocks: readonly TotalledBlock[],
): readonly TotalLine[] {
  const rows = block.rows.filter(({ kind }) => kind === 'total').map(({ rowIndex }) => rowIndex);
  const isOnly = rows.length === 1 && blocks.length === 1;
  const everything = blocks.flatMap(({ indicators }) => indicators);
  return rows.map((rowIndex) => {
    const line = { rowIndex, level: null, isCategory: false };
    const since = between(block, largest([-1, ...[...rows, ...block.subtotals].filter((row) => row < rowIndex)]), rowIndex);
    const own = since.map((k) => k + first);
    if (isOnly || since.length === 0) return { ...line, sums: whole };
    const stated = statedAt(block.context, rowIndex);
    const parts = since.map((k) => block.indicators[k] as IndicatorOfRows);
    const isWhole = stated !== undefined && sumsOfMaxima(everything).some((one) => one.eq(stated));
    const isPart = stated !== undefined && sumsOfMaxima(parts).some((one) => one.eq(stated));
    if (isWhole) return { ...line, sums: whole };
    if (isPart) return { ...line, level: labelOf(block.context, rowIndex), sums: [own] };
    return { ...line, sums: [...whole, own] };
  });
}

/** Rows that no word calls a total and whose maximum is the sum of those before it: since the last one, or of all. */
function byFigures(block: TotalledBlock, first: number): readonly TotalLine[] {
  const { context, reading, subtotals } = block;
  return [...reading.totals].map((rowIndex) => {
    const others = [...reading.totals, ...subtotals].filter((row) => row < rowIndex);
    const stated = statedAt(context, rowIndex);
    const possible = [between(block, largest([-1, ...others]), rowIndex), between(block, -1, rowIndex)];
    const fitting = possible.filter((some) =>
      sumsOfMaxima(some.map((k) => block.indicators[k] as IndicatorOfRows)).some((one) => stated && one.eq(stated)),
    );
    const isAll = fitting.some((some) => some.length === block.indicators.length);
    return {
      rowIndex,
      level: isAll ? null : labelOf(context, rowIndex),
      isCategory: false,
      sums: shifted(fitting.length > 0 ? fitting : possible, first),
    };
  });
}

/** 小计 totals the indicators since the one before it or the category's row; under a merged name it is that name's. */
function subtotalRows(block: TotalledBlock, first: number): readonly TotalLine[] {
  const { context, rows, reading, subtotals, groups } = block;
  const bounds = [...subtotals, ...reading.totals, ...reading.categories.keys()].concat(
    rows.filter(({ kind }) => kind === 'total' || kind === 'category').map(({ rowIndex }) => rowIndex),
  );
  return subtotals.map((rowIndex) => {
    const bound = largest([-1, ...bounds.filter((row) => row < rowIndex)]);
    const since = between(block, bound, rowIndex);
    const named = groups.filter(({ columnIndex, rowIndex: top }) => {
      const area = columnIndex === null ? undefined : context.grid.mergeAt(rowIndex, columnIndex);
      return area !== undefined && area.top === top && area.top < rowIndex;
    });
    const innermost = named.at(-1);
    // Of the outermost names; one may have no subtotal of its own.
    const outermost = smallest(groups.flatMap(({ columnIndex }) => columnIndex ?? []));
    const lastNamed = groups.filter((group) => group.columnIndex === outermost && group.indicators.at(-1) === since.at(-1));
    const parts = innermost
      ? [innermost.indicators]
      : since.length > 0
        ? [since, ...lastNamed.filter(({ indicators }) => indicators.length < since.length).map(({ indicators }) => indicators)]
        : // A total of the subtotals right above it, of however many.
          [...bounds.filter((row) => row < bound), -1]
            .sort((a, b) => b - a)
            .map((row) => between(block, row, rowIndex))
            .filter((some) => some.length > 0);
    return { rowIndex, level: labelOf(context, rowIndex), isCategory: false, sums: shifted(parts, first) };
  });
}

/** The indicators of a block between two rows, neither included. */
function between({ indicators }: TotalledBlock, after: number, before: number): readonly number[] {
  return indicators.flatMap(({ rows }, i) => ((rows[0] ?? -1) > after && (rows.at(-1) ?? Infinity) < before ? [i] : []));
}

function shifted(lists: readonly (readonly number[])[], by: number): readonly (readonly number[])[] {
  const once = new Map(lists.map((list) => [list.join(), list]));
  return [...once.values()].map((list) => list.map((i) => i + by));
}

function statedAt({ grid, maxima }: IndicatorContext, rowIndex: number): Decimal | undefined {
  return maxima.source === 'column' ? pointsOfCell(grid.own(rowIndex, maxima.columnIndex)) : undefined;
}

/** The words in which a row is called a total. */
function labelOf({ grid, columns, maxima }: IndicatorContext, rowIndex: number): string {
  const cell = grid
    .filled(rowIndex)
    .find(({ columnIndex, kind }) => kind === 'text' && columnIndex >= columns.left && columnIndex <= maxima.columnIndex);
  return oneLine(textOf(cell ?? null));
}
