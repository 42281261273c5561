import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { HeaderColumn } from '../header/header.ts';
import type { OfficeSum, OfficeTotal } from '../model.ts';
import type { UnitColumns } from '../units/findUnits.ts';
import { levelColumns } from './levelColumns.ts';
import { linesOfBlock, type TotalledBlock, type TotalLine } from './totalLines.ts';

/** A block of a table with the columns of its units. */
export interface ScoredBlock extends TotalledBlock {
  readonly frame: { readonly header: { readonly columns: readonly HeaderColumn[] } };
  readonly units: readonly UnitColumns[];
}

/** A column in which totals stand, and the cells that they add. */
interface TotalColumn extends Omit<OfficeSum, 'indicators'> {
  readonly columnIndex: number;
  readonly of: OfficeTotal['of'];
  readonly unit: number | null;
}

/**
 * The totals of a table with an indicator a row: in total rows, in rows that hold a subtotal, in a category's own row, and in
 * the columns of points and scores that belong to a level's column.
 *
 * @param spending whether the first indicator stands above the table; `inColumn` where its score and maximum stand in the table's columns
 */
export function totalsOfRows(
  grid: Grid,
  blocks: readonly ScoredBlock[],
  spending: { readonly inColumn: boolean } | null,
): readonly OfficeTotal[] {
  let first = spending ? 1 : 0;
  const firsts = blocks.map(({ indicators }) => (first += indicators.length) - indicators.length);
  const all = Array.from({ length: first }, (_, i) => i);
  // What stands above the table is in its total or not.
  const whole = spending ? [all.slice(1), all].sort(() => (spending.inColumn ? -1 : 1)) : [all];
  const found = new Map<string, OfficeTotal>();
  blocks.forEach((block, b) => {
    const columns = columnsOf(block);
    const lines = linesOfBlock(block, firsts[b] ?? 0, whole, blocks);
    const put = (line: TotalLine, rowIndex: number, column: TotalColumn): void => {
      const { columnIndex, of, unit, scores, nth, only } = column;
      const cell = grid.own(rowIndex, columnIndex);
      const key = `${rowIndex}:${columnIndex}`;
      if (cell === null || isBlank(cell) || found.has(key)) return;
      const sums = line.sums.map((indicators) => ({ indicators, scores, nth, only }));
      found.set(key, { at: { rowIndex, columnIndex }, cell, of, unit, level: line.level, line: rowIndex, sums });
    };
    for (const line of lines) for (const column of columns) put(line, line.rowIndex, column);
    const ofLevels = levelColumns(block.frame.header.columns, block.context);
    const review = columns.filter(({ of, unit }) => of === 'review' && unit === 0).at(-1) ?? columns.find(({ unit }) => unit === 0);
    const self = columns.filter(({ of, unit }) => of === 'self' && unit === 0).at(-1);
    for (const { columnIndex, level, of } of ofLevels) {
      const own = of === 'maxima' ? MAXIMA : of === 'self' ? self : review;
      if (!own) continue;
      const column = { ...own, columnIndex };
      for (const line of lines) if (!line.isCategory) put(line, line.rowIndex, column);
      for (const group of block.groups) {
        if (group.columnIndex !== level) continue;
        const line = { level: group.label, sums: [group.indicators.map((i) => i + (firsts[b] ?? 0))], isCategory: false };
        const rowIndex = grid.mergeAt(group.rowIndex, columnIndex)?.top ?? group.rowIndex;
        put({ ...line, rowIndex }, rowIndex, column);
      }
    }
  });
  return [...found.values()];
}

const MAXIMA = { of: 'maxima', unit: null, scores: 'maxima', nth: 0, only: null } as const;

function columnsOf({ context: { maxima, columns }, units }: ScoredBlock): readonly TotalColumn[] {
  const main = maxima.source === 'column' ? maxima.columnIndex : columns.maxima.at(-1);
  const ofUnits = units.flatMap(({ self, otherSelf, reviews }, unit): readonly TotalColumn[] => [
    ...reviews
      .flatMap((column, nth) => (column.parts ?? [column]).map((part) => ({ part, nth, only: column.parts ? part.columnIndex : null })))
      .map(({ part, nth, only }) => ({
        columnIndex: part.columnIndex,
        of: 'review' as const,
        unit,
        scores: 'reviews' as const,
        nth,
        only,
      })),
    ...(self ? [{ columnIndex: self.columnIndex, of: 'self' as const, unit, scores: 'self' as const, nth: 0, only: null }] : []),
    ...otherSelf.map(({ columnIndex }, nth) => ({
      columnIndex,
      of: 'self' as const,
      unit,
      scores: 'otherSelf' as const,
      nth,
      only: null,
    })),
  ]);
  return [...(main === undefined ? [] : [{ ...MAXIMA, columnIndex: main }]), ...ofUnits];
}
