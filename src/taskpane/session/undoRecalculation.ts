import { dropUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import { changedSince, ownWords } from './ownWords.ts';
import type { Notice, Undoable } from './sessionState.ts';
import { writing } from './writing.ts';

/**
 * 撤销 of 重新核算: Kaohe's own sheets say again what they said before it. Not where a person has written into them since:
 * that would be lost.
 */
export async function undoRecalculation(
  { desk, steps }: Task,
  undoable: Extract<Undoable, { kind: 'recalculation' }>,
): Promise<Notice> {
  const { left } = undoable;
  if (left) desk.changes.addSheets([...left.keys()]);
  const { workbook } = await lookAtChanges(desk, steps.job);
  const sheets = left ? changedSince(left, ownWords(workbook)) : [];
  if (sheets.length > 0) return { kind: 'recalculation-kept', sheets };
  const { passedOver, differs } = await writing(desk, () => desk.open.apply(undoable.back, steps.job));
  steps.passNoReturn();
  desk.changes.addAll();
  dropUndoable(desk, ({ id }) => id === undoable.id);
  await lookAtChanges(desk, steps.job);
  return { kind: 'recalculation-undone', passedOver, differs };
}
