import { BLANK_REPLY } from '../ownSheets/feedback/feedbackRows.ts';
import { storedFeedback } from '../ownSheets/feedback/storedFeedback.ts';
import type { Edit } from '../workbook/edit.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import { changeUndoable, dropUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { MadeFeedback, Notice, RemovedFeedback } from './sessionState.ts';
import { writing } from './writing.ts';

/** 撤销 of feedback sheets: those that were made go, but for those that somebody has written in; those taken off come back. */
export async function undoFeedback({ desk, steps }: Task, undoable: MadeFeedback | RemovedFeedback): Promise<Notice> {
  desk.changes.addAll();
  const { workbook } = await lookAtChanges(desk, steps.job);
  const kept = undoable.kind === 'feedback' ? writtenIn(workbook, undoable.sheets) : [];
  const edits = undoable.kind === 'feedback' ? removal(workbook, undoable.sheets, kept) : restoring(workbook, undoable);
  // Where it is broken off, the sheets that it had begun with are made anew.
  const begun = new Set(edits.flatMap((edit) => (edit.edit === 'add-sheet' ? [edit.sheet] : [])));
  if (undoable.kind === 'feedback-removal' && begun.size > 0) changeUndoable(desk, { ...undoable, begun: [...begun] });
  const { passedOver, differs } =
    edits.length === 0 ? { passedOver: [], differs: [] } : await writing(desk, () => desk.open.apply(edits, steps.job));
  steps.passNoReturn();
  if (passedOver.length === 0) dropUndoable(desk, ({ id }) => id === undoable.id);
  desk.changes.addAll();
  await lookAtChanges(desk, steps.job);
  return { kind: 'feedback-undone', kept, passedOver, differs };
}

/** Those of the sheets that a unit's words stand in. */
function writtenIn(workbook: WorkbookSnapshot, sheets: readonly string[]): readonly string[] {
  return storedFeedback(workbook)
    .filter(({ sheet, reply }) => sheets.includes(sheet.name) && (reply.opinion !== '' || reply.signature !== BLANK_REPLY.signature))
    .map(({ sheet }) => sheet.name);
}

function removal(workbook: WorkbookSnapshot, made: readonly string[], kept: readonly string[]): readonly Edit[] {
  const sheets = storedFeedback(workbook)
    .map(({ sheet }) => sheet.name)
    .filter((name) => made.includes(name) && !kept.includes(name));
  return sheets.length === 0 ? [] : [{ edit: 'remove-own', marks: false, sheets, names: false }];
}

/** Where somebody has made a sheet of the same name since, that one stays. */
function restoring(workbook: WorkbookSnapshot, { back, sheets, begun = [] }: RemovedFeedback): readonly Edit[] {
  const there = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const missing = new Set(
    sheets.filter((name) => !there.has(name.toLowerCase()) || (begun.includes(name) && isOwnSheet(workbook, { name }))),
  );
  return back.filter((edit) => 'sheet' in edit && missing.has(edit.sheet ?? ''));
}
