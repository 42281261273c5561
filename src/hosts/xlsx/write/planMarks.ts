import type { AddConditionalFormat, AddValidation } from '../../../workbook/edit.ts';
import { areaListOf } from '../../../workbook/edits/areaOf.ts';
import { sheetOf } from './findSheet.ts';
import type { WorkbookDraft } from './workbookDraft.ts';

export function planConditionalFormat(workbook: WorkbookDraft, edit: AddConditionalFormat): void {
  const { plan } = sheetOf(workbook, edit);
  plan.formats.push({ ...edit, ranges: [areaListOf(edit, edit.ranges)], formula: bare(edit.formula) });
}

export function planValidation(workbook: WorkbookDraft, edit: AddValidation): void {
  const { plan } = sheetOf(workbook, edit);
  const { rule } = edit;
  plan.validations.push({
    ...edit,
    ranges: [areaListOf(edit, edit.ranges)],
    rule: rule.type === 'decimal' ? { ...rule, minimum: bare(rule.minimum), maximum: bare(rule.maximum) } : rule,
  });
}

/** As files keep a formula: without its equals sign. */
function bare(formula: string): string {
  return formula.replace(/^=/, '');
}
