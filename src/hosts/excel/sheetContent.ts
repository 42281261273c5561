import { areaAddress, contains, parseArea, type Area } from '../../workbook/address.ts';
import type { SetFormulas, SetValues } from '../../workbook/edit.ts';
import type { Cell, RowSnapshot, SheetSnapshot } from '../../workbook/snapshot.ts';
import { areaOfRange } from './areasOf.ts';
import type { Question } from './askAll.ts';
import { rowsOf } from './cellQuestion.ts';
import { formulaMeaning } from './formulaMeaning.ts';
import { largest } from '../../workbook/largest.ts';

/** What stands in a sheet's cells, as far as it was asked for. */
export interface SheetContent {
  /** Null for the whole sheet. */
  readonly within: readonly Area[] | null;
  readonly rows: readonly RowSnapshot[];
  cellAt(rowIndex: number, columnIndex: number): Cell | undefined;
}

/** Of a sheet with more cells than this only those that are written are looked at. */
const MOST_CELLS = 100_000;
const REQUEST_BYTES = 1_200;
const CELL_BYTES = 60;

/**
 * Asks what stands in a sheet before or after edits of its values: in all of it, or in the cells of the edits where it is large or not
 * yet there.
 */
export function contentQuestion(
  sheetId: string,
  read: SheetSnapshot | undefined,
  edits: readonly (SetValues | SetFormulas)[],
  found: (content: SheetContent) => void,
): Question {
  const areas = edits.flatMap(({ range }) => parseArea(range) ?? []);
  const [known, written] = [read ? cellsIn(read) : Infinity, areas.reduce((sum, area) => sum + cellsOf(area), 0)];
  const whole = known <= MOST_CELLS;
  return {
    requestBytes: REQUEST_BYTES * (whole ? 1 : areas.length),
    answerBytes: (whole ? known + written : written) * CELL_BYTES,
    halves: () => null,
    ask(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const ranges = whole ? [sheet.getUsedRangeOrNullObject(true)] : areas.map((area) => sheet.getRange(areaAddress(area)));
      for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,valueTypes');
      return () => {
        const rows = ranges
          .filter((range) => !range.isNullObject)
          .flatMap((range) => rowsOf({ values: range.values, formulas: range.formulas, types: range.valueTypes }, areaOfRange(range)));
        found(contentOf(rows, whole ? null : areas));
        return rows.reduce((sum, { cells }) => sum + cells.length * CELL_BYTES, 0);
      };
    },
  };
}

export function contentOf(rows: readonly RowSnapshot[], within: readonly Area[] | null): SheetContent {
  const byPlace = new Map<number, Map<number, Cell>>();
  for (const { rowIndex, cells } of rows) {
    const row = byPlace.get(rowIndex) ?? new Map<number, Cell>();
    byPlace.set(rowIndex, row);
    for (const cell of cells) row.set(cell.columnIndex, cell);
  }
  return { within, rows, cellAt: (rowIndex, columnIndex) => byPlace.get(rowIndex)?.get(columnIndex) };
}

/**
 * Whether the rows that the edits write to hold what was read of them: a row or column that came or went meanwhile would make the
 * values land elsewhere. What formulas come to may be another by now.
 */
export function holdsWhatWasRead(now: SheetContent, read: SheetSnapshot, edits: readonly (SetValues | SetFormulas)[]): boolean {
  const before = contentOf(read.rows, null);
  const areas = edits.flatMap(({ range }) => parseArea(range) ?? []);
  const isAsked = (rowIndex: number, columnIndex: number): boolean => {
    const at = { rowIndex, columnIndex };
    return (
      (now.within
        ? now.within.some((area) => contains(area, at))
        : areas.some(({ top, bottom }) => rowIndex >= top && rowIndex <= bottom)) && !isCovered(read.merges, at)
    );
  };
  const places = [...before.rows, ...now.rows].flatMap(({ rowIndex, cells }) =>
    cells.map(({ columnIndex }) => [rowIndex, columnIndex] as const),
  );
  return places.every(([rowIndex, columnIndex]) => {
    const [was, is] = [before.cellAt(rowIndex, columnIndex), now.cellAt(rowIndex, columnIndex)];
    return !isAsked(rowIndex, columnIndex) || isSame(was, is) || comesToTheSame(was, is);
  });
}

/** Formulas that a file writes otherwise than Excel, in a way that we don't know of. */
function comesToTheSame(a: Cell | undefined, b: Cell | undefined): boolean {
  return a?.formula !== undefined && b?.formula !== undefined && a.kind === b.kind && isSameValue(a.value, b.value);
}

/** Whether a cell holds the same entry: the same formula, whatever it comes to, or the same value. */
export function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  const [one, other] = [isBlank(a) ? undefined : a, isBlank(b) ? undefined : b];
  if (one === undefined || other === undefined) return one === other;
  if (one.formula !== undefined && other.formula !== undefined) return formulaMeaning(one.formula) === formulaMeaning(other.formula);
  return one.formula === other.formula && isSameValue(one.value, other.value);
}

/** Excel keeps 15 digits of a number, and line breaks as one character. */
export function isSameValue(a: Cell['value'], b: Cell['value']): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a === 'string' && typeof b === 'string') return a.replace(/\r\n?/gu, '\n') === b.replace(/\r\n?/gu, '\n');
  return a === b;
}

/** An entry as a person would type it, '' for none. */
export function entryOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return cell.formula === undefined ? shown(cell.value) : `=${cell.formula}`;
}

export function shown(value: Cell['value']): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.formula === undefined && cell.value === '');
}

function isCovered(merges: readonly Area[], at: { readonly rowIndex: number; readonly columnIndex: number }): boolean {
  return merges.some((merge) => contains(merge, at) && (merge.top !== at.rowIndex || merge.left !== at.columnIndex));
}

function cellsIn({ rows }: SheetSnapshot): number {
  const [first, last] = [rows.at(0)?.rowIndex ?? 0, rows.at(-1)?.rowIndex ?? 0];
  const right = largest([0, ...rows.map(({ cells }) => cells.at(-1)?.columnIndex ?? 0)]);
  return (last - first + 1) * (right + 1);
}

function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
