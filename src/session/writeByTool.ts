import { rowsWritten } from '../results/resultRows.ts';
import { drive } from '../tools/drive.ts';
import { NOTHING_APPLIED, type Back, type Left, type Planned, type Sheets, type WritingTool } from '../tools/tool.ts';
import { CancelledError } from './cancelledError.ts';
import { dropUndoable, keepUndoable, type Desk, type Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { Notice, Undoable } from './sessionState.ts';
import { writing } from './writing.ts';

/** A tool by its name. */
interface Named<Asked, P extends Planned, Told extends Notice, L extends Left> {
  readonly key: Undoable['kind'];
  readonly tool: WritingTool<Asked, P, Told, L>;
}

/**
 * The recipe of whatever writes: looks at the workbook as it is now, plans on it, writes the plan, keeps the way back, and looks
 * again. Cancelled before the writing nothing has changed; begun, it is done to its end.
 */
export async function writeByTool<Asked, P extends Planned, Told extends Notice, L extends Left>(
  task: Task,
  { key, tool }: Named<Asked, P, Told, L>,
  asked: Asked,
): Promise<Told> {
  const { desk, steps, id } = task;
  const { back } = tool;
  changed(desk, tool.looks(asked));
  const { workbook } = await lookAtChanges(desk, steps.job);
  const reader = tool.readsFiles ? await desk.reader?.() : undefined;
  const planned = await drive(tool.plan(workbook, asked, { today: desk.today(), memory: desk.memory, reader }), steps.job);
  if (planned.edits.length === 0) return tool.told(planned, NOTHING_APPLIED, workbook);
  await steps.job.pause();
  const keep = (left: L | null | undefined): void => {
    if (left && back) keepLeft(desk, { key, id }, back, left);
  };
  const applied = await applyPlan(task, { key, tool }, planned);
  steps.passNoReturn();
  if (tool.ends) dropUndoable(desk, ({ kind }) => tool.ends?.(kind, planned) === true);
  const left = back?.leaves(planned, applied, null);
  keep(left);
  const rows = left ? tool.results?.(planned, applied) : undefined;
  const { content } = desk.store.state();
  if (left && tool.results && content) desk.store.set({ content: { ...content, written: 'current' } });
  changed(desk, tool.touches(planned, applied));
  const after = await lookAtChanges(desk, steps.job, (read) => {
    keep(back?.leaves(planned, applied, read));
    if (rows !== undefined) desk.lastWritten = rows === null ? null : { rows, found: rowsWritten(read) };
  });
  const shown = tool.shows?.(planned, applied) ?? null;
  if (shown !== null) await desk.open.show(shown, null);
  return tool.told(planned, applied, after.workbook);
}

async function applyPlan<Asked, P extends Planned, Told extends Notice, L extends Left>(
  { desk, steps, id }: Task,
  { key, tool: { back, touches } }: Named<Asked, P, Told, L>,
  planned: P,
) {
  if (!back?.survives) return writing(desk, () => desk.open.apply(planned.edits, steps.job));
  try {
    return await desk.open.apply(planned.edits, steps.job);
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    // Some of it may have been written before the failure.
    steps.passNoReturn();
    changed(desk, touches(planned, NOTHING_APPLIED));
    const after = await lookAtChanges(desk, steps.job).catch(() => null);
    const left = after && back.survives(planned, after.workbook);
    if (left) keepLeft(desk, { key, id }, back, left);
    throw error;
  }
}

function keepLeft<P extends Planned, Told extends Notice, L extends Left>(
  desk: Desk,
  { key, id }: { readonly key: Undoable['kind']; readonly id: number },
  back: Back<P, Told, L>,
  left: L,
): void {
  // Which tool shows what is what its own type says.
  const undoable = { ...left.shown, kind: key, id } as Undoable;
  keepUndoable(desk, undoable, (task) => takeBack(task, { key, id }, back, left));
}

/** 撤销: looks at the workbook as it is now, and takes back what still can be. */
async function takeBack<P extends Planned, Told extends Notice, L extends Left>(
  { desk, steps }: Task,
  { key, id }: { readonly key: Undoable['kind']; readonly id: number },
  back: Back<P, Told, L>,
  left: L,
): Promise<Told> {
  changed(desk, back.looks(left));
  const { workbook } = await lookAtChanges(desk, steps.job);
  const taking = back.take(workbook, left);
  if ('refused' in taking) return taking.refused;
  if (taking.begun) keepLeft(desk, { key, id }, back, taking.begun);
  const applied = taking.edits.length === 0 ? NOTHING_APPLIED : await writing(desk, () => desk.open.apply(taking.edits, steps.job));
  steps.passNoReturn();
  const rest = taking.rest(applied);
  if (rest) keepLeft(desk, { key, id }, back, rest);
  else dropUndoable(desk, (undoable) => undoable.id === id);
  changed(desk, taking.touches(applied));
  await lookAtChanges(desk, steps.job);
  return taking.told(applied);
}

/** These are to be read again. */
function changed({ changes }: Desk, sheets: Sheets): void {
  if (sheets === 'all') changes.addAll();
  else changes.addSheets(sheets);
}
