import type { Position } from '../workbook/address.ts';
import { fold } from '../workbook/fold.ts';
import { isBlank } from '../workbook/grid.ts';
import { cellText } from './cellText.ts';
import type { TableSide } from './tableSide.ts';

/** The label of a level that an indicator stands under. */
export interface LevelCell {
  readonly columnIndex: number;
  /** Null where none is in force. */
  readonly at: Position | null;
  readonly text: string | null;
}

/** A category in a row of its own. */
export interface CategoryCell {
  readonly block: number;
  readonly rowIndex: number;
  readonly at: Position;
  readonly text: string;
}

export interface LevelCells {
  /** By indicator, the labels of the level columns in force, left to right. */
  readonly columns: readonly (readonly LevelCell[])[];
  /** By indicator, the category rows between it and the indicator above it. */
  readonly categories: readonly (readonly CategoryCell[])[];
}

/** Goes down a table with an indicator a row: a label goes on until another one, and ends those to its right. */
export function levelCells({ table, grid, lines }: TableSide): LevelCells {
  const columns: (readonly LevelCell[])[] = table.indicators.map(() => []);
  const categories: (readonly CategoryCell[])[] = table.indicators.map(() => []);
  lines.blocks.forEach((block, b) => {
    const levels = block.columns.filter(({ as }) => as === 'level').map(({ columnIndex }) => columnIndex);
    const rows = [
      ...lines.indicators.flatMap((one, i) => (one.block === b ? [{ rowIndex: one.rows[0] ?? 0, i }] : [])),
      ...block.others.filter(({ as }) => as === 'category').map((other) => ({ rowIndex: other.rowIndex, other })),
    ].sort((x, y) => x.rowIndex - y.rowIndex);
    let open: LevelCell[] = levels.map((columnIndex) => ({ columnIndex, at: null, text: null }));
    let above: CategoryCell[] = [];
    for (const row of rows) {
      if ('other' in row) {
        open = levels.map((columnIndex) => ({ columnIndex, at: null, text: null }));
        const { at } = row.other;
        above.push({ block: b, rowIndex: row.rowIndex, at, text: cellText(grid.own(at.rowIndex, at.columnIndex)) ?? '' });
        continue;
      }
      const slipped = table.indicators[row.i]?.misplacedAt?.columnIndex;
      levels.forEach((columnIndex, slot) => {
        const area = grid.mergeAt(row.rowIndex, columnIndex);
        const at = { rowIndex: area?.top ?? row.rowIndex, columnIndex: area?.left ?? columnIndex };
        const cell = grid.own(at.rowIndex, at.columnIndex);
        // What stands left of a slipped maximum is the indicator's name.
        if (isBlank(cell) || slipped === columnIndex + 1 || slipped === columnIndex) return;
        const text = cellText(cell);
        if (fold(text ?? '') === fold(open[slot]?.text ?? '')) {
          open[slot] = { columnIndex, at, text };
          return;
        }
        open = open.map((one, k) => (k < slot ? one : { columnIndex: one.columnIndex, at: null, text: null }));
        open[slot] = { columnIndex, at, text };
      });
      columns[row.i] = [...open];
      categories[row.i] = above;
      above = [];
    }
  });
  return { columns, categories };
}
