import { prepare } from '../prepare.ts';
import type { PrepareChoice } from '../preparation/preparation.ts';
import { withoutPassedOver } from '../preparation/withoutPassedOver.ts';
import { keepUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { Notice } from './sessionState.ts';
import { writing } from './writing.ts';

/** 准备: columns for scores, evidence and reasons beside the published tables, or a sheet a unit. */
export async function prepareSheets({ desk, steps, id }: Task, choice: PrepareChoice): Promise<Notice> {
  const { preparation, passedOver, differs } = await writing(desk, () => prepare(desk.open, steps.job, choice));
  const { prepared, left } = withoutPassedOver(preparation, passedOver);
  if (preparation.edits.length > 0) {
    steps.passNoReturn();
    const sheets = prepared.flatMap((table) => (table.sheets.length > 0 ? table.sheets : [table.sheet]));
    if (sheets.length > 0) keepUndoable(desk, { kind: 'preparation', id, sheets });
    desk.changes.addAll();
  }
  await lookAtChanges(desk, steps.job);
  return { kind: 'prepared', prepared, left, passedOver, differs };
}
