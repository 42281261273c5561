import { parseArea, parseAddress } from '../address.ts';
import type { ChangeColumnWidth, CopyFormat, MergeCells } from '../edit.ts';
import { areaOf } from './areaOf.ts';
import { refuse } from './refuse.ts';

/** The widest column has 255 characters. */
const WIDEST = 255;

export function checkCopiedFormat(edit: CopyFormat): void {
  if (!parseAddress(edit.from)) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, edit.from);
  areaOf(edit, edit.to);
}

export function checkMerge(edit: MergeCells): void {
  const { top, left, bottom, right } = areaOf(edit, edit.range);
  if (top === bottom && left === right) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, edit.range);
}

export function checkColumnWidth(edit: ChangeColumnWidth): void {
  if (!/^[A-Za-z]+$/u.test(edit.column) || !parseArea(`${edit.column}:${edit.column}`)) {
    throw refuse(edit.edit, 'range-not-allowed', edit.sheet, edit.column);
  }
  const isWidth = (width: number | null): boolean => width === null || (width > 0 && width <= WIDEST);
  if (!isWidth(edit.from) || !isWidth(edit.to)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, edit.column);
}

/** True where a width is the one that an edit is about, though programs round widths to pixels in ways of their own. */
export function isSameWidth(characters: number, other: number): boolean {
  return Math.abs(characters - other) < WITHIN;
}

/** In characters: the margins of a cell, which some count and others don't. */
const WITHIN = 0.75;
