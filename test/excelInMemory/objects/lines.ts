import { checkAllowed } from '../workbook/protection.ts';
import { entriesBetween, type Line, type Sheet } from '../workbook/sheet.ts';
import type { RangeTarget } from './targets.ts';

/** Points, of 等线 11. */
export const STANDARD_WIDTH = 54;
export const STANDARD_HEIGHT = 14.25;

export type Lines = 'rows' | 'columns';

/** True where all are hidden, false where none is, null where some are. */
export function hiddenOf(it: RangeTarget, lines: Lines): boolean | null {
  return uniform(it, lines, (line) => line.hidden === true);
}

export function setHidden(it: RangeTarget, lines: Lines, hidden: boolean): void {
  checkAllowed(it.sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  change(it, lines, (line) => {
    line.hidden = hidden;
    delete line.filtered;
  });
}

/** Points; null where they differ. */
export function sizeOf(it: RangeTarget, lines: Lines): number | null {
  return uniform(it, lines, (line) => (line.hidden ? 0 : (line.size ?? (lines === 'rows' ? STANDARD_HEIGHT : STANDARD_WIDTH))));
}

export function setSize(it: RangeTarget, lines: Lines, size: number): void {
  checkAllowed(it.sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  change(it, lines, (line) => {
    line.size = size;
    line.hidden = size === 0;
  });
}

/** Whether all have the size that comes with the font; null where some do. */
export function isStandard(it: RangeTarget, lines: Lines): boolean | null {
  return uniform(it, lines, (line) => line.size === undefined);
}

/** Gives the standard size back, and shows what was hidden; telling them to have another one does nothing. */
export function setStandard({ sheet, areas }: RangeTarget, lines: Lines, standard: boolean): void {
  checkAllowed(sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  if (!standard) return;
  for (const area of areas) {
    const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (const [, line] of entriesBetween(sheet[lines], first, last)) {
      delete line.size;
      delete line.hidden;
      delete line.filtered;
    }
  }
}

function uniform<V>({ sheet, areas }: RangeTarget, lines: Lines, of: (line: Line) => V): V | null {
  const values = new Set<V>();
  for (const area of areas) {
    const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    let stored = 0;
    for (const [, line] of entriesBetween(sheet[lines], first, last)) {
      stored += 1;
      values.add(of(line));
    }
    if (stored <= last - first) values.add(of({}));
  }
  const [value, other] = values;
  return values.size === 1 && other === undefined ? (value as V) : null;
}

function change({ sheet, areas }: RangeTarget, lines: Lines, to: (line: Line) => void): void {
  for (const area of areas) {
    const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (let i = first; i <= last; i++) to(lineOf(sheet, lines, i));
  }
}

function lineOf(sheet: Sheet, lines: Lines, i: number): Line {
  let line = sheet[lines].get(i);
  if (!line) sheet[lines].set(i, (line = {}));
  return line;
}
