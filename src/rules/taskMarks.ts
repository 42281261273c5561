import { OWN_NAME_PREFIX } from '../workbook/marks.ts';
import { withoutEvidenceFormula } from './evidence.ts';
import { MARKS_SHOW } from './marksShow.ts';
import { STATE_WORDS } from './taskState.ts';

/** The defined names of columns of 任务台账 by which marks on the office's cells, and 单位任务, find what is said of a task. */
export const TASK_NAMES = {
  number: `${OWN_NAME_PREFIX}任务序号`,
  sheet: `${OWN_NAME_PREFIX}任务表`,
  words: `${OWN_NAME_PREFIX}任务时限`,
  due: `${OWN_NAME_PREFIX}任务截止`,
  left: `${OWN_NAME_PREFIX}任务剩余`,
  state: `${OWN_NAME_PREFIX}任务状态`,
  progress: `${OWN_NAME_PREFIX}任务进展`,
  markRow: `${OWN_NAME_PREFIX}任务行`,
} as const;

/**
 * True in the cell of a task that is overdue, as the formula of a conditional format: 任务台账 says so of this row of the sheet, and what
 * it was read from stands there still. What is put right goes out at once; what is new counts with the next run.
 *
 * @param isDeadline whether the cell holds the deadline; else the target of a year, or the name
 */
export function overdueMarkFormula(cell: string, sheet: string, isDeadline: boolean): string {
  const row = `(${TASK_NAMES.sheet}="${sheet.replaceAll('"', '""')}")*(${TASK_NAMES.markRow}=ROW(${cell}))`;
  const stands = isDeadline ? `*(((${TASK_NAMES.words}=${cell})+(${TASK_NAMES.due}=${cell}))>0)` : '';
  const filled = isDeadline ? '' : `,${withoutEvidenceFormula(cell)}=0`;
  return `AND(${MARKS_SHOW}${filled},SUMPRODUCT(${row}*(${TASK_NAMES.state}="${STATE_WORDS.overdue}")${stands})>0)`;
}

/** True where a lead belongs and none stands, as the formula of a conditional format. */
export function leadMissingFormula(cell: string): string {
  return `AND(${MARKS_SHOW},${withoutEvidenceFormula(cell)}=1)`;
}
