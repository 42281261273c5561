import { takeOffPrepared } from '../preparation/takeOffPrepared.ts';
import { dropUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { MadePreparation, Notice } from './sessionState.ts';
import { writing } from './writing.ts';

/** 撤销 of 准备: what was prepared goes, but for what somebody has filled in since. */
export async function undoPreparation({ desk, steps }: Task, undoable: MadePreparation): Promise<Notice> {
  desk.changes.addAll();
  const { workbook } = await lookAtChanges(desk, steps.job);
  const { edits, kept } = takeOffPrepared(workbook, undoable.sheets);
  const { passedOver, differs } =
    edits.length === 0 ? { passedOver: [], differs: [] } : await writing(desk, () => desk.open.apply(edits, steps.job));
  steps.passNoReturn();
  if (passedOver.length === 0) dropUndoable(desk, ({ id }) => id === undoable.id);
  desk.changes.addAll();
  await lookAtChanges(desk, steps.job);
  return { kind: 'preparation-undone', kept, passedOver, differs };
}
