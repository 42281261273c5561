import { TASK_NAMES } from '../../rules/taskMarks.ts';
import type { DefineName } from '../../workbook/edit.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import type { LedgerLayout } from './ledgerColumns.ts';

/**
 * The defined names of the columns of 任务台账.
 *
 * @param first and `last` row of the tasks, one-based
 */
export function ledgerNames(sheet: string, { columns }: LedgerLayout, first: number, last: number): readonly DefineName[] {
  return (Object.keys(TASK_NAMES) as (keyof typeof TASK_NAMES)[]).map((key) => {
    const letter = columns.letter[key];
    return { edit: 'define-name', name: TASK_NAMES[key], refersTo: `${quoteSheetName(sheet)}!$${letter}$${first}:$${letter}$${last}` };
  });
}
