import { areaOf } from './areaOf.ts';
import { checkColor } from './checkColor.ts';
import { checkNumberFormat } from './checkNumberFormat.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isLike, isNumber, isOneOf, isText, isTruth, orLeftOut, type Shape } from './shape.ts';

/** Gives cells a look of their own; what the format doesn't name stays as it is. */
export interface SetFormat {
  readonly edit: 'set-format';
  readonly sheet: string;
  readonly range: string;
  readonly format: CellFormat;
}

/** Colours are six hexadecimal digits, RRGGBB; sizes are points. */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  /** A thin line in this colour on all four sides of every cell. */
  readonly borderColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Such as `0.00`; `@` is text. */
  readonly numberFormat?: string;
  /** False lets a protected sheet's cell be typed in. */
  readonly locked?: boolean;
}

/** Excel's limits of a font's size. */
const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;

const FORMAT: Shape = {
  fontName: orLeftOut(isText),
  fontSize: orLeftOut(isNumber),
  bold: orLeftOut(isTruth),
  italic: orLeftOut(isTruth),
  underline: orLeftOut(isTruth),
  fontColor: orLeftOut(isText),
  fillColor: orLeftOut(isText),
  borderColor: orLeftOut(isText),
  horizontal: orLeftOut(isOneOf('left', 'center', 'right')),
  vertical: orLeftOut(isOneOf('top', 'center', 'bottom')),
  wrap: orLeftOut(isTruth),
  numberFormat: orLeftOut(isText),
  locked: orLeftOut(isTruth),
};

/** A snapshot shows no formats. */
export const setFormat = {
  shape: { sheet: isText, range: isText, format: isLike(FORMAT) },
  check(edit: SetFormat) {
    areaOf(edit, edit.range);
    const { fontName, fontSize, fontColor, fillColor, borderColor, numberFormat } = edit.format;
    for (const color of [fontColor, fillColor, borderColor]) checkColor(edit, color, edit.range);
    const sizeFits = fontSize === undefined || (fontSize >= SMALLEST_FONT && fontSize <= LARGEST_FONT);
    if (!sizeFits || fontName === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, edit.range);
    checkNumberFormat(edit, numberFormat, edit.sheet, edit.range);
  },
  apply: (workbook) => workbook,
  invert: null,
} satisfies EditKind<SetFormat>;
