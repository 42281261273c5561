import { addressOf, contains, parseArea, type Position } from '../../workbook/address.ts';
import type { FormulaValue, SetFormulas, SetValues } from '../../workbook/edit.ts';
import type { DifferentCell } from '../../workbook/host.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { formulaMeaning, formulaShape } from './formulaMeaning.ts';
import { entryOf, isSame, isSameValue, shown, type SheetContent } from './sheetContent.ts';

/** What a cell is to hold: a value, '' for none, or a formula. */
export type Entry = NonNullable<SetValues['values'][number][number]> | FormulaValue;

/** A cell that is other than it was to be. */
export interface WrongCell {
  readonly difference: DifferentCell;
  readonly at: Position;
  /** What it is to hold; null where nothing can be done without guessing. */
  readonly entry: Entry | null;
  /** True where a table of Excel's filled it down. */
  readonly filled: boolean;
}

/**
 * Compares what stands in a sheet with what the edits were to leave there, by meaning and not by letters. `before` is what stood there;
 * null for a sheet that the edits made, of which only the cells of the edits are looked at.
 */
export function checkContent(
  sheet: string,
  edits: readonly (SetValues | SetFormulas)[],
  before: SheetContent | null,
  now: SheetContent,
): readonly WrongCell[] {
  const wanted = wantedBy(edits);
  const wrong = [...wanted.values()].flatMap(({ at, entry }): readonly WrongCell[] => {
    const found = now.cellAt(at.rowIndex, at.columnIndex);
    if (holds(found, entry)) return [];
    return [
      {
        difference: { what: 'cell', sheet, cell: addressOf(at), expected: textOf(entry), found: entryOf(found) },
        at,
        entry,
        filled: false,
      },
    ];
  });
  if (!before) return wrong;
  const places = new Map(
    [...before.rows, ...now.rows].flatMap(({ rowIndex, cells }) =>
      cells.map(({ columnIndex }) => [keyOf({ rowIndex, columnIndex }), { rowIndex, columnIndex }] as const),
    ),
  );
  const others = [...places].flatMap(([key, at]): readonly WrongCell[] => {
    const [was, is] = [before.cellAt(at.rowIndex, at.columnIndex), now.cellAt(at.rowIndex, at.columnIndex)];
    const isAsked = now.within === null || now.within.some((area) => contains(area, at));
    if (wanted.has(key) || !isAsked || isSame(was, is) || !isEntry(was, is, wanted)) return [];
    const filled =
      is?.formula !== undefined &&
      [...wanted.values()].some((one) => one.at.columnIndex === at.columnIndex && isFilledFrom(one.entry, is.formula ?? ''));
    return [
      {
        difference: { what: 'other-cell', sheet, cell: addressOf(at), expected: entryOf(was), found: entryOf(is) },
        at,
        entry: filled ? entryIn(was) : null,
        filled,
      },
    ];
  });
  return [...wrong, ...others];
}

export interface Wanted {
  readonly at: Position;
  readonly entry: Entry;
}

/** The last entry that the edits give each cell. */
export function wantedBy(edits: readonly (SetValues | SetFormulas)[]): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const edit of edits) {
    const area = parseArea(edit.range);
    const rows: readonly (readonly (Entry | null)[])[] = edit.edit === 'set-values' ? edit.values : edit.formulas;
    rows.forEach((row, i) =>
      row.forEach((entry, k) => {
        const at = { rowIndex: (area?.top ?? 0) + i, columnIndex: (area?.left ?? 0) + k };
        if (entry !== null) wanted.set(keyOf(at), { at, entry });
      }),
    );
  }
  return wanted;
}

function holds(cell: Cell | undefined, entry: Entry): boolean {
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
function isFilledFrom(entry: Entry, formula: string): boolean {
  return typeof entry === 'object' && formulaShape(entry.formula) === formulaShape(formula);
}

/** Null for what can't be typed: an error without a formula. */
function entryIn(cell: Cell | undefined): Entry | null {
  if (cell?.formula !== undefined) return { formula: cell.formula, value: cell.value ?? 0 };
  return cell?.kind === 'error' ? null : (cell?.value ?? '');
}

function textOf(entry: Entry): string {
  return typeof entry === 'object' ? `=${entry.formula.replace(/^=/u, '')}` : shown(entry);
}

function keyOf({ rowIndex, columnIndex }: Position): string {
  return `${rowIndex} ${columnIndex}`;
}
