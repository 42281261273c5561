import type { AddConditionalFormat, AddValidation } from '../edit.ts';
import { MARK_NAME } from '../marks.ts';
import { areaListOf } from './areaOf.ts';
import { checkColor } from './checkColor.ts';
import { checkFormula, LONGEST_VALIDATION_FORMULA } from './checkFormula.ts';
import { refuse } from './refuse.ts';

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationerroralert and …datavalidationprompt */
const LONGEST_TITLE = 32;
const LONGEST_ERROR = 224;
const LONGEST_PROMPT = 255;
/** The words of a list with their commas. */
const LONGEST_LIST = 255;

/** A format without the name by which it is known again could never be taken off. */
export function checkConditionalFormat(edit: AddConditionalFormat): void {
  const at = areaListOf(edit, edit.ranges);
  for (const color of [edit.fillColor, edit.fontColor]) checkColor(edit, color, at);
  const formula = checkFormula(edit, edit.formula, at);
  if (!formula.includes(MARK_NAME)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at);
}

export function checkValidation(edit: AddValidation): void {
  const at = areaListOf(edit, edit.ranges);
  const tooLong =
    edit.errorTitle.length > LONGEST_TITLE ||
    edit.error.length > LONGEST_ERROR ||
    (edit.prompt?.title ?? '').length > LONGEST_TITLE ||
    (edit.prompt?.text ?? '').length > LONGEST_PROMPT;
  if (tooLong) throw refuse(edit.edit, 'too-long', edit.sheet, at);
  const { rule } = edit;
  if (rule.type === 'decimal') {
    checkFormula(edit, rule.minimum, at, LONGEST_VALIDATION_FORMULA);
    checkFormula(edit, rule.maximum, at, LONGEST_VALIDATION_FORMULA);
    return;
  }
  const spoilt = rule.words.length === 0 || rule.words.some((word) => word.trim() === '' || word.includes(','));
  if (spoilt) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at);
  if (rule.words.join(',').length > LONGEST_LIST) throw refuse(edit.edit, 'too-long', edit.sheet, at);
}
