import { parseArea } from '../../workbook/address.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import type { Cell, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

/**
 * The workbook as it will be when the cells that a person has typed are in the file. Values and formulas only; a sheet that is not
 * there, or a range that is none, is passed over: the host tells of it.
 */
export function putEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  let { sheets } = workbook;
  for (const edit of edits) {
    if (edit.edit === 'set-values') {
      sheets = changed(sheets, edit, edit.values, (value, columnIndex) => (value === '' ? null : cellOf(value, columnIndex)));
    } else if (edit.edit === 'set-formulas') {
      sheets = changed(sheets, edit, edit.formulas, ({ formula, value }, columnIndex) => ({ ...cellOf(value, columnIndex), formula }));
    }
  }
  return sheets === workbook.sheets ? workbook : { ...workbook, sheets };
}

function changed<T>(
  sheets: readonly SheetSnapshot[],
  { sheet: name, range }: { readonly sheet: string; readonly range: string },
  values: readonly (readonly (T | null)[])[],
  make: (value: T, columnIndex: number) => Cell | null,
): readonly SheetSnapshot[] {
  const area = parseArea(range);
  if (!area || !sheets.some((sheet) => sheet.name === name)) return sheets;
  const put = (rows: readonly RowSnapshot[]): readonly RowSnapshot[] =>
    values.reduce((before, row, i) => {
      const cells = new Map(row.flatMap((value, k) => (value === null ? [] : [[area.left + k, make(value, area.left + k)] as const])));
      return cells.size === 0 ? before : withCells(before, area.top + i, cells);
    }, rows);
  return sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: put(sheet.rows) } : sheet));
}

/** Null takes a cell away. */
function withCells(rows: readonly RowSnapshot[], rowIndex: number, put: ReadonlyMap<number, Cell | null>): readonly RowSnapshot[] {
  const kept = (rows.find((row) => row.rowIndex === rowIndex)?.cells ?? []).filter(({ columnIndex }) => !put.has(columnIndex));
  const cells = [...kept, ...[...put.values()].filter((cell) => cell !== null)].sort((a, b) => a.columnIndex - b.columnIndex);
  const others = rows.filter((row) => row.rowIndex !== rowIndex);
  return cells.length === 0 ? others : [...others, { rowIndex, cells }].sort((a, b) => a.rowIndex - b.rowIndex);
}

function cellOf(value: PlainValue, columnIndex: number): Cell {
  if (typeof value === 'number') return { columnIndex, kind: 'number', value };
  return typeof value === 'boolean' ? { columnIndex, kind: 'boolean', value } : { columnIndex, kind: 'text', value };
}
