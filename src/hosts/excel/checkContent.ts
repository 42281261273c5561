import { addressOf, contains, parseArea, type Area } from '../../workbook/address.ts';
import type { Edit, SetFormulas, SetValues } from '../../workbook/edit.ts';
import type { DifferentCell } from '../../workbook/host.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { formulaMeaning, formulaShape } from './formulaMeaning.ts';
import { entryOf, isSame, isSameValue, shown, type SheetContent } from './sheetContent.ts';

/** A cell that is other than it was to be, and the edit that may put it right; null where nothing can be done without guessing. */
export interface WrongCell {
  readonly difference: DifferentCell;
  readonly mending: Edit | null;
}

/**
 * Compares what stands in a sheet with what the edits were to leave there, by meaning and not by letters. `before` is what stood there;
 * null for a sheet that the edits made, of which only the cells of the edits are looked at.
 */
export function checkContent(sheet: string, edits: readonly (SetValues | SetFormulas)[], before: SheetContent | null, now: SheetContent): readonly WrongCell[] {
  const wanted = wantedBy(edits);
  const wrong = [...wanted.values()].flatMap(({ rowIndex, columnIndex, entry }): readonly WrongCell[] => {
    const found = now.cellAt(rowIndex, columnIndex);
    if (holds(found, entry)) return [];
    const cell = addressOf({ rowIndex, columnIndex });
    return [{ difference: { what: 'cell', sheet, cell, expected: textOf(entry), found: entryOf(found) }, mending: editOf(sheet, cell, entry) }];
  });
  if (!before) return wrong;
  const areas = now.within;
  const places = new Map([...before.rows, ...now.rows].flatMap(({ rowIndex, cells }) => cells.map(({ columnIndex }) => [keyOf(rowIndex, columnIndex), { rowIndex, columnIndex }] as const)));
  const others = [...places].flatMap(([key, at]): readonly WrongCell[] => {
    const [was, is] = [before.cellAt(at.rowIndex, at.columnIndex), now.cellAt(at.rowIndex, at.columnIndex)];
    if (wanted.has(key) || (areas && !isWithin(areas, at)) || isSame(was, is) || !isEntry(was, is, wanted)) return [];
    const cell = addressOf(at);
    const filled = is?.formula !== undefined && [...wanted.values()].some(({ columnIndex, entry }) => columnIndex === at.columnIndex && isFilledFrom(entry, is.formula ?? ''));
    return [{ difference: { what: 'other-cell', sheet, cell, expected: entryOf(was), found: entryOf(is) }, mending: filled ? editBack(sheet, cell, was) : null }];
  });
  return [...wrong, ...others];
}

type Entry = SetValues['values'][number][number] | SetFormulas['formulas'][number][number];

interface Wanted {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly entry: NonNullable<Entry>;
}

/** The last entry that the edits give each cell. */
function wantedBy(edits: readonly (SetValues | SetFormulas)[]): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const edit of edits) {
    const area = parseArea(edit.range);
    const rows: readonly (readonly Entry[])[] = edit.edit === 'set-values' ? edit.values : edit.formulas;
    rows.forEach((row, i) =>
      row.forEach((entry, k) => {
        const [rowIndex, columnIndex] = [(area?.top ?? 0) + i, (area?.left ?? 0) + k];
        if (entry !== null) wanted.set(keyOf(rowIndex, columnIndex), { rowIndex, columnIndex, entry });
      }),
    );
  }
  return wanted;
}

function holds(cell: Cell | undefined, entry: NonNullable<Entry>): boolean {
  if (typeof entry === 'object') return cell?.formula !== undefined && formulaMeaning(cell.formula) === formulaMeaning(entry.formula);
  if (entry === '') return cell === undefined || entryOf(cell) === '';
  return cell !== undefined && cell.formula === undefined && isSameValue(cell.value, entry);
}

/**
 * Whether an entry came, went or changed, and not only what a formula comes to: one that fills several cells has its results in
 * cells without a formula. A value that was written, and stands elsewhere, is an entry.
 */
function isEntry(was: Cell | undefined, is: Cell | undefined, wanted: ReadonlyMap<string, Wanted>): boolean {
  if (was?.formula !== undefined || is?.formula !== undefined) return true;
  return [...wanted.values()].some(({ entry }) => typeof entry !== 'object' && holds(is, entry));
}

/**
 * Whether a formula is one that was written to another row of its column, as a table of Excel's fills a column down: the same but
 * for its relative references. https://support.microsoft.com/office/873fbac6-7110-4300-8f6f-aafa2ea11ce8
 */
function isFilledFrom(entry: NonNullable<Entry>, formula: string): boolean {
  return typeof entry === 'object' && formulaShape(entry.formula) === formulaShape(formula);
}

function editOf(sheet: string, cell: string, entry: NonNullable<Entry>): Edit {
  return typeof entry === 'object'
    ? { edit: 'set-formulas', sheet, range: cell, formulas: [[entry]] }
    : { edit: 'set-values', sheet, range: cell, values: [[entry]] };
}

/** Null for what can't be typed, such as an error without a formula. */
function editBack(sheet: string, cell: string, was: Cell | undefined): Edit | null {
  if (was?.formula !== undefined) return { edit: 'set-formulas', sheet, range: cell, formulas: [[{ formula: was.formula, value: was.value ?? 0 }]] };
  if (was?.kind === 'error') return null;
  return { edit: 'set-values', sheet, range: cell, values: [[was?.value ?? '']] };
}

function textOf(entry: NonNullable<Entry>): string {
  return typeof entry === 'object' ? `=${entry.formula.replace(/^=/u, '')}` : shown(entry);
}

function isWithin(areas: readonly Area[], at: { readonly rowIndex: number; readonly columnIndex: number }): boolean {
  return areas.some((area) => contains(area, at));
}

function keyOf(rowIndex: number, columnIndex: number): string {
  return `${rowIndex} ${columnIndex}`;
}
