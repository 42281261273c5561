import type { SetFormat } from '../edit.ts';
import { areaOf } from './areaOf.ts';
import { checkColor } from './checkColor.ts';
import { refuse } from './refuse.ts';

/** Excel's limits of a font's size. */
const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;
const LONGEST_NUMBER_FORMAT = 255;

export function checkFormat(edit: SetFormat): void {
  areaOf(edit, edit.range);
  const { fontName, fontSize, fontColor, fillColor, borderColor, numberFormat } = edit.format;
  for (const color of [fontColor, fillColor, borderColor]) checkColor(edit, color, edit.range);
  const sizeFits = fontSize === undefined || (fontSize >= SMALLEST_FONT && fontSize <= LARGEST_FONT);
  if (!sizeFits || fontName === '' || numberFormat === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, edit.range);
  if ((numberFormat?.length ?? 0) > LONGEST_NUMBER_FORMAT) throw refuse(edit.edit, 'too-long', edit.sheet, edit.range);
}
