import { correctionOf, editsOf, stillCorrected, stillStands, type Correction } from '../corrections/correctionOf.ts';
import type { Finding } from '../findings/finding.ts';
import { remarkKey } from '../findings/remark.ts';
import { invertEdits } from '../workbook/edits/invertEdits.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { CancelledError } from './cancelledError.ts';
import { keepUndoable, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { MadeCorrection, Notice } from './sessionState.ts';

/**
 * 修正: looks first whether each cell still holds what the person saw, and leaves those alone that somebody has changed
 * since. One step to take back, however many they are.
 */
export async function makeCorrections(task: Task, wanted: readonly Correction[]): Promise<Notice> {
  const { desk, steps } = task;
  desk.changes.addSheets(wanted.map(({ sheet }) => sheet));
  const content = await lookAtChanges(desk, steps.job);
  const said = new Map(content.assessment.findings.map((finding) => [remarkKey(finding), finding]));
  const holds = (correction: Correction): boolean => stillHolds(correction, said.get(remarkKey(correction.finding)), content.workbook);
  const standing = wanted.filter(holds);
  const changed = wanted.filter((correction) => !holds(correction));
  if (standing.length === 0) return { kind: 'corrected', made: [], resisted: [], changed, passedOver: [] };
  const ways = standing.map((correction) => ({ correction, back: invertEdits(content.workbook, editsOf(correction))?.edits ?? [] }));
  try {
    const { passedOver, differs } = await desk.open.apply(standing.flatMap(editsOf), steps.job);
    steps.passNoReturn();
    const made = ways.filter(({ correction }) => !passedOver.some(({ sheet }) => sheet === correction.sheet));
    if (made.length > 0) keepUndoable(desk, { kind: 'corrections', id: task.id, made });
    desk.changes.addSheets(made.map(({ correction }) => correction.sheet));
    const after = await lookAtChanges(desk, steps.job);
    const corrections = made.map(({ correction }) => correction);
    return {
      kind: 'corrected',
      made: corrections.filter((correction) => stillCorrected(correction, after.workbook)),
      // A cell whose format is text keeps a number as text.
      resisted: corrections.filter((correction) => !stillCorrected(correction, after.workbook)),
      changed,
      passedOver,
      differs,
    };
  } catch (error) {
    if (!(error instanceof CancelledError)) await keepWhatWasMade(task, ways);
    throw error;
  }
}

/** The cell is as it was, and the workbook still asks for the very same: a total may have another sum by now. */
function stillHolds(correction: Correction, said: Finding | undefined, workbook: WorkbookSnapshot): boolean {
  const asked = said ? correctionOf(said, workbook) : null;
  return stillStands(correction, workbook) && JSON.stringify(asked?.changes) === JSON.stringify(correction.changes);
}

/** After a failure: some cells may have been written before it. */
async function keepWhatWasMade({ desk, steps, id }: Task, ways: readonly MadeCorrection[]): Promise<void> {
  steps.passNoReturn();
  desk.changes.addSheets(ways.map(({ correction }) => correction.sheet));
  if (desk.store.state().undoable.some((undoable) => undoable.id === id)) return;
  const content = await lookAtChanges(desk, steps.job).catch(() => null);
  const made = content ? ways.filter(({ correction }) => stillCorrected(correction, content.workbook)) : [];
  if (made.length > 0) keepUndoable(desk, { kind: 'corrections', id, made });
}
