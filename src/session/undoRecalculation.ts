import type { Edit } from '../workbook/edit.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { changeUndoable, dropUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import { changedSince, ownWords } from './ownWords.ts';
import type { Notice, Undoable } from './sessionState.ts';
import { writing } from './writing.ts';

/**
 * 撤销 of 重新核算: Kaohe's own sheets say again what they said before it. Not where a person has written into them since:
 * that would be lost.
 */
export async function undoRecalculation({ desk, steps }: Task, undoable: Extract<Undoable, { kind: 'recalculation' }>): Promise<Notice> {
  const { left } = undoable;
  if (left) desk.changes.addSheets([...left.keys()]);
  const { workbook } = await lookAtChanges(desk, steps.job);
  // Broken off before, it had begun to take sheets off.
  const isGone = (sheet: string): boolean => undoable.begun === true && !workbook.sheets.some(({ name }) => name === sheet);
  const sheets = left ? changedSince(left, ownWords(workbook)).filter((sheet) => !isGone(sheet)) : [];
  if (sheets.length > 0) return { kind: 'recalculation-kept', sheets };
  changeUndoable(desk, { ...undoable, begun: true });
  const { passedOver, differs } = await writing(desk, () =>
    desk.open.apply(
      undoable.back.map((edit) => whatIsThere(edit, workbook)),
      steps.job,
    ),
  );
  steps.passNoReturn();
  desk.changes.addAll();
  dropUndoable(desk, ({ id }) => id === undoable.id);
  await lookAtChanges(desk, steps.job);
  return { kind: 'recalculation-undone', passedOver, differs };
}

/** Sheets that are gone already, as where taking back was broken off, are not taken off again. */
function whatIsThere(edit: Edit, { sheets }: WorkbookSnapshot): Edit {
  if (edit.edit !== 'remove-own') return edit;
  const there = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return { ...edit, sheets: edit.sheets.filter((name) => there.has(name.toLowerCase())) };
}
