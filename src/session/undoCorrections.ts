import { stillCorrected } from '../corrections/correctionOf.ts';
import { dropUndoable, keepUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { Notice, Undoable } from './sessionState.ts';
import { writing } from './writing.ts';

/** 撤销 of 修正: cells that somebody has changed since are left as they are. */
export async function undoCorrections({ desk, steps }: Task, undoable: Extract<Undoable, { kind: 'corrections' }>): Promise<Notice> {
  desk.changes.addSheets(undoable.made.map(({ correction }) => correction.sheet));
  const { workbook } = await lookAtChanges(desk, steps.job);
  const standing = undoable.made.filter(({ correction }) => stillCorrected(correction, workbook));
  const changed = undoable.made.filter((made) => !standing.includes(made)).map(({ correction }) => correction);
  if (standing.length === 0) {
    dropUndoable(desk, ({ id }) => id === undoable.id);
    return { kind: 'uncorrected', back: [], changed, passedOver: [] };
  }
  const { passedOver, differs } = await writing(desk, () =>
    desk.open.apply(
      standing.flatMap(({ back }) => back),
      steps.job,
    ),
  );
  steps.passNoReturn();
  const isKept = (sheet: string): boolean => passedOver.some((passed) => passed.sheet === sheet);
  const kept = standing.filter(({ correction }) => isKept(correction.sheet));
  const back = standing.filter((made) => !kept.includes(made)).map(({ correction }) => correction);
  if (kept.length > 0) keepUndoable(desk, { ...undoable, made: kept });
  else dropUndoable(desk, ({ id }) => id === undoable.id);
  desk.changes.addSheets(back.map(({ sheet }) => sheet));
  await lookAtChanges(desk, steps.job);
  return { kind: 'uncorrected', back, changed, passedOver, differs };
}
