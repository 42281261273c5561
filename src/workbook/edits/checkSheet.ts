import { parseArea } from '../address.ts';
import type { AddSheet } from '../edit.ts';
import { checkColor } from './checkColor.ts';
import { isSheetName } from './isSheetName.ts';
import { refuse } from './refuse.ts';

/** The widest column has 255 characters, the highest row 409 points. */
const WIDEST = 255;
const HIGHEST = 409;

export function checkSheet(edit: AddSheet): void {
  if (!isSheetName(edit.sheet)) throw refuse(edit.edit, 'sheet-name-not-allowed', edit.sheet);
  const areas = [...(edit.merges ?? []), ...(edit.filter ? [edit.filter] : []), ...(edit.print?.titleRows ? [edit.print.titleRows] : [])];
  for (const text of areas) if (!parseArea(text)) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, text);
  checkColor(edit, edit.tabColor, edit.sheet);
  const sizes = [...edit.columnWidths.map((width) => width / WIDEST), ...Object.values(edit.rowHeights ?? {}).map((height) => height / HIGHEST)];
  if (!sizes.every((size) => size >= 0 && size <= 1)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet);
}
