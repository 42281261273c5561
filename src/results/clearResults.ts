import { takeOffPrepared } from '../preparation/takeOffPrepared.ts';
import type { Edit } from '../workbook/edit.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { clearingOf, USUAL_CLEARING, type ClearChoice } from './clearing.ts';

/**
 * Takes off all that is Kaohe's: marks, sheets and names, and prepared columns that nobody has filled in. 封存清单 stays unless it is
 * chosen, with the name that it is known by.
 */
export function clearResults(workbook: WorkbookSnapshot, choice: ClearChoice = USUAL_CLEARING): readonly Edit[] {
  const sheets = clearingOf(workbook, choice).sheets.map(({ name }) => name);
  return [...takeOffPrepared(workbook).edits, { edit: 'remove-own', marks: true, sheets, names: true }];
}
