import type { Edit } from '../../workbook/edit.ts';
import { refuse } from '../../workbook/edits/refuse.ts';

const LONGEST_ADDRESS = 8192;

/**
 * Excel cuts a longer address off without a word: the cells behind would get nothing, and what is cut in two names other cells.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting, "Range return character limit". Throws edit-refused.
 */
export function refuseCutOff(edit: Edit): void {
  if (edit.edit !== 'add-conditional-format' && edit.edit !== 'add-validation') return;
  if (edit.ranges.join(',').length > LONGEST_ADDRESS) throw refuse(edit.edit, 'address-too-long', edit.sheet);
}
