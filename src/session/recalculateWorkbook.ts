import { recalculate, type Recalculated } from '../recalculate.ts';
import { findOwnSheet, ownSheetName, RECALCULATED } from '../ownSheets/ownSheets.ts';
import type { Job } from '../workbook/host.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { keepUndoable, type Desk, type Task } from './desk.ts';
import { showWorkbook } from './showWorkbook.ts';
import { ownWords } from './ownWords.ts';
import { rowsToWrite, rowsWritten } from '../results/resultRows.ts';
import type { Notice } from './sessionState.ts';
import { writing } from './writing.ts';

/** 重新核算: writes the results, keeps the way back, and shows what stands in the workbook then. */
export async function recalculateWorkbook({ desk, steps, id }: Task): Promise<Notice> {
  const { workbook, assessment, passedOver, differs, back } = await recalculated(desk, steps.job);
  const notice: Notice = {
    kind: 'recalculated',
    units: assessment.units.length,
    findings: assessment.findings.length,
    passedOver,
    differs,
  };
  if (back.length === 0) {
    desk.store.set({ content: { workbook, assessment, written: 'none' } });
    return notice;
  }
  steps.passNoReturn();
  keepUndoable(desk, { kind: 'recalculation', id, back, left: null });
  desk.store.set({ content: { workbook, assessment, written: 'current' } });
  const after = await writing(desk, () => readWritten(desk, steps.job, workbook));
  keepUndoable(desk, { kind: 'recalculation', id, back, left: ownWords(after) });
  const isWhole = !RECALCULATED.some((kind) => passedOver.some(({ sheet }) => sheet === ownSheetName(workbook, kind)));
  desk.lastWritten = isWhole ? { rows: rowsToWrite(assessment), found: rowsWritten(after) } : null;
  await showWorkbook(desk, steps.job, after);
  return notice;
}

async function recalculated(desk: Desk, job: Job): Promise<Recalculated> {
  const changed = desk.changes.take();
  try {
    return await writing(desk, () => recalculate(desk.open, job, desk.today(), desk.memory));
  } catch (error) {
    desk.changes.putBack(changed);
    throw error;
  }
}

/** Only Kaohe's own sheets are other than they were found; where one was added, the list of sheets is too. */
async function readWritten({ open }: Desk, job: Job, found: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const own = RECALCULATED.map((kind) => findOwnSheet(found, kind));
  if (own.includes(undefined)) return open.read(job);
  return open.readAgain(
    own.flatMap((sheet) => (sheet ? [{ name: sheet.name }] : [])),
    job,
  );
}
