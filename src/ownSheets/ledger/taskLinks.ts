import type { JudgedTask } from '../../tasks/model.ts';
import { addressOf } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { MOST_LINKS } from '../../workbook/limits.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';

/**
 * Links from a column of ours to the tasks in the office's tables, as many as a sheet may have.
 *
 * @param top the row of the first task, and `column` the one of the links: zero-based
 */
export function taskLinks(sheet: string, tasks: readonly JudgedTask[], top: number, column: number): Edit {
  return {
    edit: 'set-hyperlinks',
    sheet,
    links: tasks.slice(0, MOST_LINKS).map(({ task, table }, i) => {
      const target = addressOf({ ...task.nameAt, rowIndex: task.rowIndex });
      return {
        cell: addressOf({ rowIndex: top + i, columnIndex: column }),
        target: `${quoteSheetName(table.sheet)}!${target}`,
        tip: `${table.sheet}!${target}`,
      };
    }),
  };
}
