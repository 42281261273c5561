import { areaAddress, type Area } from '../address.ts';
import type { Cell, SheetSnapshot } from '../snapshot.ts';
import { MOST_CELLS } from './areaOf.ts';
import { isErrorResult, type FormulaValue, type PlainValue } from './cellValue.ts';
import type { Inverse } from './editKind.ts';
import { addAll } from '../addAll.ts';

/** The edits of `setValues` and `setFormulas`, which can't be named here: they ask for what stands here. */
export type ContentEdit =
  | {
      readonly edit: 'set-values';
      readonly sheet: string;
      readonly range: string;
      readonly values: readonly (readonly (PlainValue | null)[])[];
    }
  | {
      readonly edit: 'set-formulas';
      readonly sheet: string;
      readonly range: string;
      readonly formulas: readonly (readonly (FormulaValue | null)[])[];
    };

/**
 * The edits by which the cells of an area hold again what they hold in this sheet. An error comes back as its text, and a formula
 * without a result with an empty one.
 *
 * @param isAsked the cells that it is about, counted from the area's first one; all unless given
 */
export function cellsBack(
  sheet: SheetSnapshot,
  area: Area,
  isAsked: (down: number, right: number) => boolean = () => true,
): Inverse<ContentEdit> {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(MOST_CELLS / width));
  const rowsThere = sheet.rows.filter(({ rowIndex }) => rowIndex >= area.top && rowIndex <= area.bottom);
  const cells = new Map(rowsThere.map((row) => [row.rowIndex, new Map(row.cells.map((cell) => [cell.columnIndex, cell]))]));
  const edits: ContentEdit[] = [];
  let isWhole = true;
  for (let top = area.top; top <= area.bottom; top += height) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    const rows = Array.from({ length: part.bottom - top + 1 }, (_, i) =>
      Array.from({ length: width }, (__, right): Cell | 'blank' | 'not-asked' => {
        if (!isAsked(top - area.top + i, right)) return 'not-asked';
        return cells.get(top + i)?.get(area.left + right) ?? 'blank';
      }),
    );
    isWhole &&= rows.every((row) => row.every((cell) => typeof cell === 'string' || canBeSaid(cell)));
    addAll(edits, editsFor(sheet.name, areaAddress(part), rows));
  }
  return { edits, isWhole };
}

type Found = Cell | 'blank' | 'not-asked';

function editsFor(sheet: string, range: string, rows: readonly (readonly Found[])[]): readonly ContentEdit[] {
  const values = rows.map((row) => row.map(valueOf));
  const formulas = rows.map((row) => row.map(formulaOf));
  return [
    ...(holdsAny(values) ? [{ edit: 'set-values', sheet, range, values } as const] : []),
    ...(holdsAny(formulas) ? [{ edit: 'set-formulas', sheet, range, formulas } as const] : []),
  ];
}

function valueOf(cell: Found): PlainValue | null {
  if (cell === 'blank') return '';
  return cell === 'not-asked' || cell.formula !== undefined ? null : (cell.value ?? '');
}

function formulaOf(cell: Found): FormulaValue | null {
  return typeof cell === 'string' || cell.formula === undefined ? null : { formula: cell.formula, value: cell.value ?? '' };
}

function holdsAny(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((row) => row.some((cell) => cell !== null));
}

/** Edits know errors only as results, and a formula only with its result. An empty text reads as a cell with nothing in it. */
function canBeSaid({ kind, formula, value }: Cell): boolean {
  return kind === 'error' ? formula !== undefined && isErrorResult(value) : kind !== 'uncalculated';
}
