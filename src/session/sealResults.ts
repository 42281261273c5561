import { sealWorkbook } from '../seal.ts';
import { drawSeal } from '../ownSheets/seal/drawSeal.ts';
import { takeOffSeal } from '../ownSheets/seal/takeOffSeal.ts';
import { ownSheetName } from '../ownSheets/ownSheets.ts';
import { dropUndoable, keepUndoable, type Task } from './desk.ts';
import { finishSteps } from './finishSteps.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { MadeSeal, Notice } from './sessionState.ts';
import { writing } from './writing.ts';

/** 封存: reads all of the workbook as it is now, formulas' results too, and writes 封存清单. */
export async function sealResults({ desk, steps, id }: Task): Promise<Notice> {
  desk.changes.addAll();
  const { workbook } = await lookAtChanges(desk, steps.job);
  const { seal, former, edits } = await finishSteps(sealWorkbook(workbook, desk.today(), undefined, desk.memory), steps.job);
  if (!seal) return { kind: 'not-sealed', passedOver: [] };
  const { passedOver, differs } = await writing(desk, () => desk.open.apply(edits, steps.job));
  steps.passNoReturn();
  const sheet = ownSheetName(workbook, 'seal');
  const isWritten = !passedOver.some((passed) => passed.sheet === sheet);
  dropUndoable(desk, ({ kind }) => kind === 'seal');
  // A list that somebody had changed can't be made again as it was.
  if (isWritten && (!former || former.isWhole)) keepUndoable(desk, { kind: 'seal', id, former: former?.seal ?? null });
  desk.changes.addAll();
  await lookAtChanges(desk, steps.job);
  return isWritten ? { kind: 'sealed', code: seal.code, passedOver, differs } : { kind: 'not-sealed', passedOver, differs };
}

/** 撤销 of 封存: the list goes, or the one before comes back. */
export async function undoSeal({ desk, steps }: Task, { id, former }: MadeSeal): Promise<Notice> {
  desk.changes.addAll();
  const { workbook } = await lookAtChanges(desk, steps.job);
  const edits = former ? drawSeal(workbook, former) : takeOffSeal(workbook);
  const { passedOver, differs } = await writing(desk, () => desk.open.apply(edits, steps.job));
  steps.passNoReturn();
  dropUndoable(desk, (undoable) => undoable.id === id);
  desk.changes.addAll();
  await lookAtChanges(desk, steps.job);
  return { kind: 'seal-undone', passedOver, differs };
}
