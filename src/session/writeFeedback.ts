import { writeFeedback } from '../ownSheets/feedback/writeFeedback.ts';
import { keepUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { Notice } from './sessionState.ts';
import { writing } from './writing.ts';

/** A unit and the sheet with its scores: one that has several score tables is assessed in each. */
export interface UnitKey {
  readonly unit: string;
  readonly sheet: string;
}

/** 反馈表: a sheet for each of the units, made or brought up to date. Shows it where it is one. */
export async function writeFeedbackSheets({ desk, steps, id }: Task, wanted: readonly UnitKey[]): Promise<Notice> {
  const { workbook, assessment } = await lookAtChanges(desk, steps.job);
  const keys = new Set(wanted.map(keyOf));
  const results = assessment.units.filter(({ unit, table }) => keys.has(keyOf({ unit: unit.name, sheet: table.sheet })));
  const { edits, sheets } = writeFeedback(workbook, assessment, results);
  if (edits.length === 0) return { kind: 'feedback-written', sheets: 0, passedOver: [] };
  const { passedOver, differs } = await writing(desk, () => desk.open.apply(edits, steps.job));
  steps.passNoReturn();
  const written = sheets.filter((name) => !passedOver.some(({ sheet }) => sheet === name));
  const made = written.filter((name) => !workbook.sheets.some((sheet) => sheet.name === name));
  if (made.length > 0) keepUndoable(desk, { kind: 'feedback', id, sheets: made });
  desk.changes.addAll();
  await lookAtChanges(desk, steps.job);
  const [only] = written;
  if (only !== undefined && written.length === 1) await desk.open.show(only, null);
  return { kind: 'feedback-written', sheets: written.length, passedOver, differs };
}

function keyOf({ unit, sheet }: UnitKey): string {
  return JSON.stringify([unit, sheet]);
}
