import type { KeptPreparation } from '../preparation/takeOffPrepared.ts';
import { clearMarks } from '../recalculate.ts';
import { dropUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { Notice } from './sessionState.ts';
import { writing } from './writing.ts';

/** 清除核算标记: takes off all that is Kaohe's. Corrections of the office's cells stay, and can still be taken back. */
export async function clearWorkbook({ desk, steps }: Task): Promise<Notice> {
  let kept: readonly KeptPreparation[] = [];
  const { passedOver, differs } = await writing(desk, () => clearMarks(desk.open, steps.job, (stays) => (kept = stays)));
  steps.passNoReturn();
  desk.changes.addAll();
  dropUndoable(desk, ({ kind }) => kind !== 'corrections');
  await lookAtChanges(desk, steps.job);
  return { kind: 'cleared', kept, passedOver, differs };
}
