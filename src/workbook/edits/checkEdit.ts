import type { Edit } from '../edit.ts';
import { areaOf } from './areaOf.ts';
import { checkFormulas, checkValues } from './checkCells.ts';
import { checkChart } from './checkChart.ts';
import { checkFormat } from './checkFormat.ts';
import { checkLinks } from './checkLinks.ts';
import { checkConditionalFormat, checkValidation } from './checkMarks.ts';
import { checkColumnWidth, checkCopiedFormat, checkMerge } from './checkShape.ts';
import { checkName, checkNameRemoval } from './checkName.ts';
import { checkNotes } from './checkNotes.ts';
import { checkSheet } from './checkSheet.ts';
import { isSheetName } from './isSheetName.ts';
import { refuse } from './refuse.ts';

/**
 * Throws edit-refused for an edit that no host can carry out, whatever the workbook holds: shapes that differ, addresses
 * that are none, texts longer than Excel takes. Both hosts ask this before they touch anything.
 */
export function checkEdit(edit: Edit): void {
  switch (edit.edit) {
    case 'set-values':
      checkValues(edit);
      break;
    case 'set-formulas':
      checkFormulas(edit);
      break;
    case 'set-format':
      checkFormat(edit);
      break;
    case 'copy-format':
      checkCopiedFormat(edit);
      break;
    case 'merge-cells':
      checkMerge(edit);
      break;
    case 'change-column-width':
      checkColumnWidth(edit);
      break;
    case 'add-conditional-format':
      checkConditionalFormat(edit);
      break;
    case 'add-validation':
      checkValidation(edit);
      break;
    case 'remove-validations':
      areaOf(edit, edit.range);
      break;
    case 'define-name':
      checkName(edit);
      break;
    case 'remove-name':
      checkNameRemoval(edit);
      break;
    case 'set-hyperlinks':
      checkLinks(edit);
      break;
    case 'add-sheet':
      checkSheet(edit);
      break;
    case 'copy-sheet':
      if (!isSheetName(edit.sheet)) throw refuse(edit.edit, 'sheet-name-not-allowed', edit.sheet);
      break;
    case 'set-notes':
      checkNotes(edit);
      break;
    case 'add-bar-chart':
      checkChart(edit);
      break;
    case 'protect-sheet':
    case 'remove-own':
      break;
  }
}
