import { OWN_SHEET_NAME } from '../workbook/marks.ts';
import { cellAt, firstCell, firstRow } from '../workbook/cellAt.ts';
import { cellKey } from '../workbook/cellKey.ts';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { NotWorkedOut } from './notWorkedOut.ts';
import type { Reference } from './operand.ts';
import { errorOf, type Value } from './value.ts';

/** More cells of one range than are gone through; blank ones behind the last that holds something are not counted. */
const MOST_CELLS = 400_000;

/** The cells of a workbook, with the results that have been worked out by now in place of the stored ones. */
export interface Book {
  sheet(key: string): BookSheet | undefined;
  valueAt(key: string, rowIndex: number, columnIndex: number): Value;
  /** All values of a range, row by row, blank ones behind the last that holds something left out in whole rows. */
  values(reference: Reference): readonly Value[];
  put(key: string, rowIndex: number, columnIndex: number, value: Value): void;
  readonly date1904: boolean;
}

export interface BookSheet {
  readonly key: string;
  readonly snapshot: SheetSnapshot;
  /** True for a sheet of Kaohe's own, whose results are the assessment's figures. */
  readonly isOwn: boolean;
}

export function bookOf(workbook: WorkbookSnapshot): Book {
  const own = new Set(
    workbook.names.flatMap(({ name, sheet }) => (name === OWN_SHEET_NAME && sheet !== null ? [sheet.toLowerCase()] : [])),
  );
  const sheets = new Map(
    workbook.sheets.map((snapshot): [string, BookSheet] => {
      const key = snapshot.name.toLowerCase();
      return [key, { key, snapshot, isOwn: own.has(key) }];
    }),
  );
  const results = new Map<string, Map<number, Value>>();
  const kept = new Map<string, readonly Value[]>();

  function valueAt(key: string, rowIndex: number, columnIndex: number): Value {
    const result = results.get(key)?.get(cellKey({ rowIndex, columnIndex }));
    if (result !== undefined) return result;
    const sheet = sheets.get(key);
    if (!sheet) throw new NotWorkedOut('not-known');
    const cell = cellAt(sheet.snapshot, rowIndex, columnIndex);
    return cell ? valueOf(cell) : null;
  }

  return {
    date1904: workbook.date1904,
    sheet: (key) => sheets.get(key),
    valueAt,
    values({ sheet: key, area }) {
      const sheet = sheets.get(key);
      if (!sheet) throw new NotWorkedOut('not-known');
      const name = `${key}\0${area.top},${area.left},${area.bottom},${area.right}`;
      const known = kept.get(name);
      if (known) return known;
      const bottom = Math.min(area.bottom, sheet.snapshot.rows.at(-1)?.rowIndex ?? -1);
      const width = area.right - area.left + 1;
      const height = Math.max(0, bottom - area.top + 1);
      if (height * width > MOST_CELLS) throw new NotWorkedOut('too-large');
      const values: Value[] = new Array<Value>(height * width).fill(null);
      const { rows } = sheet.snapshot;
      for (let i = firstRow(rows, area.top); i < rows.length; i++) {
        const row = rows[i];
        if (!row || row.rowIndex > bottom) break;
        const from = (row.rowIndex - area.top) * width - area.left;
        for (let j = firstCell(row.cells, area.left); j < row.cells.length; j++) {
          const cell = row.cells[j];
          if (!cell || cell.columnIndex > area.right) break;
          values[from + cell.columnIndex] =
            results.get(key)?.get(cellKey({ rowIndex: row.rowIndex, columnIndex: cell.columnIndex })) ?? valueOf(cell);
        }
      }
      kept.set(name, values);
      return values;
    },
    put(key, rowIndex, columnIndex, value) {
      let ofSheet = results.get(key);
      if (!ofSheet) results.set(key, (ofSheet = new Map<number, Value>()));
      ofSheet.set(cellKey({ rowIndex, columnIndex }), value);
    },
  };
}

/** What stands in a cell. Throws NotWorkedOut for a formula that nobody has calculated. */
export function valueOf(cell: Cell): Value {
  if (cell.kind === 'error') return errorOf(cell.value);
  if (cell.kind === 'uncalculated') throw new NotWorkedOut('depends');
  return cell.value;
}
