import type { Edit } from '../../../../workbook/edit.ts';
import { planFormulas, planRows, planValues } from './planCells.ts';
import { planChart } from './planChart.ts';
import { planFormat } from './planFormat.ts';
import { planLinks } from './planLinks.ts';
import { planConditionalFormat, planValidation, planValidationsOff } from './planMarks.ts';
import { planName, planNameRemoval } from './planName.ts';
import { planNotes } from './planNotes.ts';
import { planRemoval } from './planRemoval.ts';
import { planColumnWidth, planCopiedFormat, planMerge } from './planShape.ts';
import { planCopy, planPage, planProtection, planSheet } from './planSheet.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';

/** Notes down in the draft what an edit does, one that `passOver` lets through; nothing is written yet. Throws edit-refused. */
export function planEdit(workbook: WorkbookDraft, edit: Edit): void {
  switch (edit.edit) {
    case 'set-values':
      planValues(workbook, edit);
      break;
    case 'set-formulas':
      planFormulas(workbook, edit);
      break;
    case 'set-rows':
      planRows(workbook, edit);
      break;
    case 'set-format':
      planFormat(workbook, edit);
      break;
    case 'copy-format':
      planCopiedFormat(workbook, edit);
      break;
    case 'merge-cells':
      planMerge(workbook, edit);
      break;
    case 'change-column-width':
      planColumnWidth(workbook, edit);
      break;
    case 'add-conditional-format':
      planConditionalFormat(workbook, edit);
      break;
    case 'add-validation':
      planValidation(workbook, edit);
      break;
    case 'remove-validations':
      planValidationsOff(workbook, edit);
      break;
    case 'define-name':
      planName(workbook, edit);
      break;
    case 'remove-name':
      planNameRemoval(workbook, edit);
      break;
    case 'set-hyperlinks':
      planLinks(workbook, edit);
      break;
    case 'add-sheet':
      planSheet(workbook, edit);
      break;
    case 'copy-sheet':
      planCopy(workbook, edit);
      break;
    case 'protect-sheet':
      planProtection(workbook, edit);
      break;
    case 'set-page':
      planPage(workbook, edit);
      break;
    case 'remove-own':
      planRemoval(workbook, edit);
      break;
    case 'set-notes':
      planNotes(workbook, edit);
      break;
    case 'add-bar-chart':
      planChart(workbook, edit);
      break;
  }
}
