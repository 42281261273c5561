import { textOf } from '../../workbook/grid.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { DETAIL_COLUMNS } from './detailColumns.ts';

/** The columns that say which indicator, of which unit's table, a row of 考核明细 is. */
export const TELLING = ['name', 'path', 'unit', 'sheet', 'seq'] as const;

export interface DetailPlace {
  readonly sheet: string;
  readonly headerRow: number;
  /** By column, zero-based; what the sheet leaves out is not there. `name` always is. */
  readonly columns: ReadonlyMap<(typeof TELLING)[number], number>;
}

/** Rows that a person may have put above the header. */
const MOST_ABOVE = 20;

/**
 * Where 考核明细 tells which row is which, as it stands: it may be older than the assessment, and have columns put in. Null where there
 * is none.
 */
export function detailPlace(workbook: WorkbookSnapshot): DetailPlace | null {
  const sheet = findOwnSheet(workbook, 'detail');
  const header = sheet?.rows.slice(0, MOST_ABOVE).find(({ cells }) => wordsIn(cells).has(DETAIL_COLUMNS.name[0]));
  if (!sheet || !header) return null;
  const found = wordsIn(header.cells);
  const columns = TELLING.flatMap((column) => {
    const at = found.get(DETAIL_COLUMNS[column][0]);
    return at === undefined ? [] : [[column, at] as const];
  });
  return { sheet: sheet.name, headerRow: header.rowIndex, columns: new Map(columns) };
}

function wordsIn(cells: SheetSnapshot['rows'][number]['cells']): ReadonlyMap<string, number> {
  return new Map(cells.map((cell) => [textOf(cell), cell.columnIndex]));
}
