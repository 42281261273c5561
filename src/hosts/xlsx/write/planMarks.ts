import type { AddConditionalFormat, AddValidation } from '../../../workbook/edit.ts';
import { MARK_NAME } from '../../../workbook/marks.ts';
import { areaListOf } from './areaOf.ts';
import { checkColor } from './checkColor.ts';
import { checkFormula, LONGEST_VALIDATION_FORMULA } from './checkFormula.ts';
import { sheetOf } from './findSheet.ts';
import { refuse } from './refuse.ts';
import type { WorkbookDraft } from './workbookDraft.ts';

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationerroralert and …datavalidationprompt */
const LONGEST_TITLE = 32;
const LONGEST_ERROR = 224;
const LONGEST_PROMPT = 255;
/** The words of a list with their commas. */
const LONGEST_LIST = 255;

/** A format without the name by which it is known again could never be taken off. */
export function planConditionalFormat(workbook: WorkbookDraft, edit: AddConditionalFormat): void {
  const { plan } = sheetOf(workbook, edit);
  const at = areaListOf(edit, edit.ranges);
  for (const color of [edit.fillColor, edit.fontColor]) checkColor(edit, color, at);
  const formula = checkFormula(edit, edit.formula, at);
  if (!formula.includes(MARK_NAME)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at);
  plan.formats.push({ ...edit, ranges: [at], formula });
}

export function planValidation(workbook: WorkbookDraft, edit: AddValidation): void {
  const { plan } = sheetOf(workbook, edit);
  const at = areaListOf(edit, edit.ranges);
  const tooLong =
    edit.errorTitle.length > LONGEST_TITLE ||
    edit.error.length > LONGEST_ERROR ||
    (edit.prompt?.title ?? '').length > LONGEST_TITLE ||
    (edit.prompt?.text ?? '').length > LONGEST_PROMPT;
  if (tooLong) throw refuse(edit.edit, 'too-long', edit.sheet, at);
  plan.validations.push({ ...edit, ranges: [at], rule: checkRule(edit, at) });
}

function checkRule(edit: AddValidation, at: string): AddValidation['rule'] {
  const { rule } = edit;
  if (rule.type === 'decimal') {
    return {
      type: 'decimal',
      minimum: checkFormula(edit, rule.minimum, at, LONGEST_VALIDATION_FORMULA),
      maximum: checkFormula(edit, rule.maximum, at, LONGEST_VALIDATION_FORMULA),
    };
  }
  const spoilt = rule.words.length === 0 || rule.words.some((word) => word.trim() === '' || word.includes(','));
  if (spoilt) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at);
  if (rule.words.join(',').length > LONGEST_LIST) throw refuse(edit.edit, 'too-long', edit.sheet, at);
  return rule;
}
