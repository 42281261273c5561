import type { JudgedTask } from '../../tasks/model.ts';
import type { PlainValue } from '../../workbook/edit.ts';
import { textOf } from '../../workbook/grid.ts';
import { serialDate } from '../../workbook/serialDate.ts';

/** The words of a deadline as they stand; of targets of years the years. */
export function deadlineWords({ task, table }: JudgedTask, date1904: boolean): PlainValue | null {
  if (!table.hasDeadlines) {
    return task.targets.flatMap(({ cell, year }) => (cell === null ? [] : [`${year}年`])).join('、') || null;
  }
  const cell = task.deadline?.cell ?? null;
  if (cell?.kind !== 'number') return (cell?.kind === 'error' ? cell.value : textOf(cell)) || null;
  return cell.format === 'date' ? (serialDate(cell.value, date1904) ?? cell.value) : cell.value;
}
