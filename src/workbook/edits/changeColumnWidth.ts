import { parseArea } from '../address.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isNumber, isText, type Test } from './shape.ts';

/**
 * Gives a column another width, in characters as Excel counts them; null is the standard one. A column that is hidden, or whose
 * width is not `from`, stays as it is: somebody has set it.
 */
export interface ChangeColumnWidth {
  readonly edit: 'change-column-width';
  readonly sheet: string;
  /** Such as G. */
  readonly column: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** The widest column has 255 characters. */
const WIDEST = 255;

const isWidth: Test = (value) => value === null || isNumber(value);

/** A snapshot shows no widths: nobody can tell afterwards whether a column had the new one before. */
export const changeColumnWidth = {
  shape: { sheet: isText, column: isText, from: isWidth, to: isWidth },
  check(edit: ChangeColumnWidth) {
    if (!/^[A-Za-z]+$/u.test(edit.column) || !parseArea(`${edit.column}:${edit.column}`)) {
      throw refuse(edit.edit, 'range-not-allowed', edit.sheet, edit.column);
    }
    const isAllowed = (width: number | null): boolean => width === null || (width > 0 && width <= WIDEST);
    if (!isAllowed(edit.from) || !isAllowed(edit.to)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, edit.column);
  },
  apply: (workbook) => workbook,
  invert: null,
} satisfies EditKind<ChangeColumnWidth>;

/** True where a width is the one that an edit is about, though programs round widths to pixels in ways of their own. */
export function isSameWidth(characters: number, other: number): boolean {
  return Math.abs(characters - other) < WITHIN;
}

/** In characters: the margins of a cell, which some count and others don't. */
const WITHIN = 0.75;
