import type { NewResult, Result } from './follow.ts';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** The workbook with other results in it; sheets without are the same objects. */
export function withResults(workbook: WorkbookSnapshot, results: ReadonlyMap<string, readonly NewResult[]>): WorkbookSnapshot {
  if (results.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const ofSheet = results.get(sheet.name);
      return ofSheet ? changed(sheet, ofSheet) : sheet;
    }),
  };
}

function changed(sheet: SheetSnapshot, results: readonly NewResult[]): SheetSnapshot {
  const byRow = new Map<number, Map<number, Result>>();
  for (const { rowIndex, columnIndex, result } of results) {
    const row = byRow.get(rowIndex);
    if (row) row.set(columnIndex, result);
    else byRow.set(rowIndex, new Map([[columnIndex, result]]));
  }
  const rows = sheet.rows.map((row) => {
    const inRow = byRow.get(row.rowIndex);
    if (!inRow) return row;
    return { ...row, cells: row.cells.map((cell) => withResult(cell, inRow.get(cell.columnIndex))) };
  });
  return { ...sheet, rows };
}

/** The format of a number stays; of a cell that held none it isn't known until it is read again. */
function withResult(cell: Cell, result: Result | undefined): Cell {
  if (!result) return cell;
  const { columnIndex, formula } = cell;
  const base = formula === undefined ? { columnIndex } : { columnIndex, formula };
  const format = cell.kind === 'number' ? cell.format : undefined;
  return result.kind === 'number' && format !== undefined ? { ...base, ...result, format } : { ...base, ...result };
}
