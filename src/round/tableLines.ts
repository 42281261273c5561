import { headerBands } from '../reading/header/headerBands.ts';
import type { ScoreTable, Taken, TakenAs } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import { fold } from '../workbook/fold.ts';
import { largest } from '../workbook/largest.ts';
import { smallest } from '../workbook/smallest.ts';
import type { Grid } from '../workbook/grid.ts';
import type { Span } from '../workbook/snapshot.ts';
import { isIn } from '../workbook/spans.ts';

/** A column of a table. */
export interface TableColumn {
  readonly columnIndex: number;
  readonly as: TakenAs;
  /** The words of its header, folded. */
  readonly words: string;
}

/** A row of a table that is no indicator. */
export interface OtherRow {
  readonly rowIndex: number;
  readonly as: TakenAs;
  readonly at: Position;
  /** Its words, folded. */
  readonly words: string;
}

/** One of the blocks of a table that stand side by side; most tables are one. */
export interface TableBlock {
  /** Left to right. */
  readonly columns: readonly TableColumn[];
  readonly others: readonly OtherRow[];
}

/** Where the lines of a table stand. */
export interface TableLines {
  readonly blocks: readonly TableBlock[];
  /** By indicator its block, and all rows that are its own; in a roster that of the header. */
  readonly indicators: readonly { readonly block: number; readonly rows: readonly number[] }[];
}

const LINES = new WeakMap<ScoreTable, TableLines>();

/** Looks once where the lines of a table stand. */
export function tableLines(grid: Grid, table: ScoreTable): TableLines {
  const known = LINES.get(table);
  if (known) return known;
  const lines = linesOf(grid, table);
  LINES.set(table, lines);
  return lines;
}

function linesOf(grid: Grid, table: ScoreTable): TableLines {
  const blocks = blocksOf(table.taken);
  if (table.layout === 'roster') return { blocks, indicators: table.indicators.map(({ rowIndex }) => ({ block: 0, rows: [rowIndex] })) };
  const blockOf = (columnIndex: number): number =>
    Math.max(
      0,
      blocks.findIndex(({ columns }) => columnIndex <= largest(columns.map((column) => column.columnIndex))),
    );
  let bands: readonly Span[] | null = null;
  // Looked for where rows of no indicator stand between, which most tables don't have.
  const isHeader = (rowIndex: number): boolean => isIn((bands ??= headerBands(grid, table)), rowIndex);
  const placed = table.indicators.map(({ rowIndex, nameAt }) => ({ rowIndex, block: blockOf(nameAt.columnIndex) }));
  return {
    blocks,
    indicators: placed.map(({ rowIndex, block }) => {
      const others = [
        ...placed.filter((one) => one.block === block).map((one) => one.rowIndex),
        ...(blocks[block]?.others ?? []).map((one) => one.rowIndex),
      ];
      const next = smallest([table.area.bottom + 1, ...others.filter((other) => other > rowIndex)]);
      return { block, rows: [rowIndex, ...grid.rowsBetween(rowIndex, next).filter((between) => !isHeader(between))] };
    }),
  };
}

/** What was taken comes block by block, columns before rows. */
function blocksOf(taken: readonly Taken[]): readonly TableBlock[] {
  const blocks: { columns: TableColumn[]; others: OtherRow[]; hasRows: boolean }[] = [];
  for (const { of, as, at, words } of taken) {
    if (of === 'line') continue;
    const last = blocks.at(-1);
    if (of === 'column') {
      const column = { columnIndex: at.columnIndex, as, words: fold(words) };
      if (last && !last.hasRows) last.columns.push(column);
      else blocks.push({ columns: [column], others: [], hasRows: false });
    } else if (last) {
      last.hasRows = true;
      if (as !== 'indicator' && as !== 'bonus' && as !== 'deduction')
        last.others.push({ rowIndex: at.rowIndex, as, at, words: fold(words) });
    }
  }
  return blocks;
}
