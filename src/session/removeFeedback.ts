import { feedbackByUnit, storedFeedback } from '../ownSheets/feedback/storedFeedback.ts';
import { removeFeedback, writeFeedback } from '../ownSheets/feedback/writeFeedback.ts';
import { dropUndoable, keepUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { Notice } from './sessionState.ts';
import { writing } from './writing.ts';

/** 清除反馈表: takes all of them off. They come back with what units wrote in them. */
export async function removeFeedbackSheets({ desk, steps, id }: Task): Promise<Notice> {
  const { workbook, assessment } = await lookAtChanges(desk, steps.job);
  const edits = removeFeedback(workbook);
  if (edits.length === 0) return { kind: 'feedback-removed', sheets: 0, passedOver: [] };
  const stored = storedFeedback(workbook);
  const { passedOver, differs } = await writing(desk, () => desk.open.apply(edits, steps.job));
  steps.passNoReturn();
  const isKept = (name: string): boolean => passedOver.some(({ sheet }) => sheet === name);
  const gone = stored.map(({ sheet }) => sheet.name).filter((name) => !isKept(name));
  dropUndoable(desk, ({ kind }) => kind === 'feedback');
  const back = writeFeedback(workbook, assessment, [...feedbackByUnit(assessment.units, stored).keys()]);
  const sheets = back.sheets.filter((name) => !isKept(name));
  if (sheets.length > 0) keepUndoable(desk, { kind: 'feedback-removal', id, sheets, back: back.edits });
  desk.changes.addAll();
  await lookAtChanges(desk, steps.job);
  return { kind: 'feedback-removed', sheets: gone.length, passedOver, differs };
}
