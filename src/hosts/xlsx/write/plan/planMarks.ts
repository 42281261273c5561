import type { AddConditionalFormat, AddValidation, RemoveValidations } from '../../../../workbook/edit.ts';
import { areaListOf, areaOf } from '../../../../workbook/edits/areaOf.ts';
import { bareFormula } from '../../../../workbook/edits/checkFormula.ts';
import { sheetOf } from '../workbook/findSheet.ts';
import { keepWhere } from '../../../../workbook/keepWhere.ts';
import { VALIDATION_TITLE } from '../../../../workbook/marks.ts';
import { liesIn } from '../marks/patchValidations.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';

export function planConditionalFormat(workbook: WorkbookDraft, edit: AddConditionalFormat): void {
  const { plan } = sheetOf(workbook, edit.sheet);
  plan.formats.push({ ...edit, ranges: [areaListOf(edit, edit.ranges)], formula: bareFormula(edit.formula) });
}

export function planValidation(workbook: WorkbookDraft, edit: AddValidation): void {
  const { plan } = sheetOf(workbook, edit.sheet);
  plan.validations.push({ ...edit, ranges: [areaListOf(edit, edit.ranges)], rule: bareRule(edit.rule) });
}

function bareRule(rule: AddValidation['rule']): AddValidation['rule'] {
  if (rule.type === 'decimal') return { ...rule, minimum: bareFormula(rule.minimum), maximum: bareFormula(rule.maximum) };
  return rule.type === 'custom' ? { ...rule, formula: bareFormula(rule.formula) } : rule;
}

/** What edits before this one were to add there goes too. */
export function planValidationsOff(workbook: WorkbookDraft, edit: RemoveValidations): void {
  const { plan } = sheetOf(workbook, edit.sheet);
  const area = areaOf(edit, edit.range);
  plan.unvalidated.push(area);
  keepWhere(plan.validations, ({ ranges, errorTitle }) => errorTitle !== VALIDATION_TITLE || !liesIn(area, ranges.join(' ')));
}
