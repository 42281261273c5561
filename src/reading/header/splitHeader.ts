import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { Header, HeaderColumn } from './header.ts';
import type { ColumnRole } from '../words/headerWords.ts';
import { recogniseHeader } from './recogniseHeader.ts';

type Columns = readonly HeaderColumn[];

/**
 * The headers in one band: of a table, of tables beside one another, or of a table beside a list that is none, such as
 * 等级 | 分值. Scores that an empty column parts from their table belong to it all the same.
 */
export function splitHeader(grid: Grid, top: number, bottom: number, columns: Columns): readonly Header[] {
  const parts = sideBySide(grid, bottom, columns);
  const groups: { columns: Columns; isTable: boolean }[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const isTable = recogniseHeader(grid, top, bottom, part) !== null;
    if (last && (last.isTable ? !isTable && belongsTo(part) : isTable && belongsTo(last.columns))) {
      groups[groups.length - 1] = { columns: [...last.columns, ...part], isTable: true };
    } else groups.push({ columns: part, isTable });
  }
  if (!groups.some((group) => group.isTable)) {
    const whole = recogniseHeader(grid, top, bottom, columns);
    return whole ? [whole] : [];
  }
  return groups.flatMap((group, i) => {
    const header = group.isTable ? recogniseHeader(grid, top, bottom, group.columns) : null;
    const left = groups[i - 1]?.columns.at(-1);
    return header ? [{ ...header, reach: left ? left.columnIndex + 1 : 0 }] : [];
  });
}

/** Tables beside one another have an empty column between them, or begin with the same word again. */
function sideBySide(grid: Grid, bottom: number, columns: Columns): readonly Columns[] {
  const parts: HeaderColumn[][] = [];
  for (const column of columns) {
    const part = parts.at(-1);
    const previous = part?.at(-1);
    const opens = part?.[0];
    const again = opens !== undefined && opens.role !== undefined && opens.text === column.text && opens.role !== 'review';
    if (part && previous && !again && !isGap(grid, bottom, previous.columnIndex, column.columnIndex)) part.push(column);
    else parts.push([column]);
  }
  return parts;
}

/** How many rows below a header tell whether a column without a header is empty. */
const ROWS_LOOKED_AT = 40;

/** Only columns that are empty below the header too part two tables: a level may have none. */
function isGap(grid: Grid, bottom: number, left: number, right: number): boolean {
  if (right === left + 1) return false;
  const rows = grid.rowIndexes.filter((row) => row > bottom && row <= bottom + ROWS_LOOKED_AT);
  const until = Math.min(right, left + ROWS_LOOKED_AT);
  for (let c = left + 1; c < until; c++) if (rows.some((row) => !isBlank(grid.own(row, c)))) return false;
  return true;
}

const OF_A_TABLE: ReadonlySet<ColumnRole | undefined> = new Set([
  'seq',
  'level',
  'name',
  'detail',
  'criterion',
  'self',
  'review',
  'evidence',
  'reason',
  'deadline',
  'total',
]);

/** 得分 | 佐证材料 and 东区 | 西区 behind an empty column go on with the table before it, 等级 | 分值 doesn't. */
function belongsTo(part: Columns): boolean {
  if (part.some((column) => column.role === 'max' || column.role === 'unit')) return false;
  return part.some((column) => OF_A_TABLE.has(column.role)) || part.every((column) => column.role === undefined);
}
