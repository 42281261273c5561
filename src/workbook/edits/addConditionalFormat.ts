import { parseArea } from '../address.ts';
import { MARK_NAME } from '../marks.ts';
import { areaListOf } from './areaOf.ts';
import { changeSheet } from './changeSheet.ts';
import { checkColor } from './checkColor.ts';
import { checkNumberFormat } from './checkNumberFormat.ts';
import { checkFormula } from './checkFormula.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isArrayOf, isText, isTruth, orLeftOut } from './shape.ts';

/**
 * A format that follows a formula. The formula is written for the first cell of the first range and has to hold the
 * defined name 考核_标记, by which Kaohe's own are known again. Ranges are sorted so that the first one holds the
 * topmost row and the leftmost column. It gives way to the office's own formats.
 */
export interface AddConditionalFormat {
  readonly edit: 'add-conditional-format';
  readonly sheet: string;
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** How a number is shown, such as `0.000`. */
  readonly numberFormat?: string;
}

/** No edit takes a single one off again: `remove-own` takes all of them. */
export const addConditionalFormat = {
  shape: {
    sheet: isText,
    ranges: isArrayOf(isText),
    formula: isText,
    fillColor: orLeftOut(isText),
    fontColor: orLeftOut(isText),
    bold: orLeftOut(isTruth),
    numberFormat: orLeftOut(isText),
  },
  /** A format without the name by which it is known again could never be taken off. */
  check(edit: AddConditionalFormat) {
    const at = areaListOf(edit, edit.ranges);
    for (const color of [edit.fillColor, edit.fontColor]) checkColor(edit, color, at);
    checkNumberFormat(edit, edit.numberFormat, edit.sheet, at);
    const formula = checkFormula(edit, edit.formula, () => at);
    if (!formula.includes(MARK_NAME)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at);
  },
  apply(workbook, { sheet: name, ranges }) {
    return changeSheet(workbook, name, (sheet) => ({
      ...sheet,
      ownFormats: [...sheet.ownFormats, ...ranges.flatMap((range) => parseArea(range) ?? [])],
    }));
  },
  invert: null,
} satisfies EditKind<AddConditionalFormat>;
