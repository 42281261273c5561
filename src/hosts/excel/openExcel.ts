import type { Edit } from '../../workbook/edit.ts';
import type { Change, Job, OpenWorkbook, SheetKey } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { ANSWER_SECONDS, exchange } from './exchange.ts';
import { planWriting } from './planWriting.ts';
import { readSheetsAgain } from './readSheetsAgain.ts';
import { readWorkbook, type Reading } from './readWorkbook.ts';
import { showCell } from './showCell.ts';
import { takeSteps } from './steps.ts';
import { survey } from './survey.ts';
import { watchWorkbook } from './watchWorkbook.ts';

/** The workbook that Excel holds this pane beside. */
export function openExcel({ answerSeconds = ANSWER_SECONDS }: { readonly answerSeconds?: number } = {}): OpenWorkbook {
  let reading: Reading | null = null;
  /** False once anything may have changed since the whole workbook was read. */
  let fresh = false;

  const readAll = async (job: Job): Promise<Reading> => {
    fresh = true;
    reading = null;
    reading = await exchange(job, (talk) => readWorkbook(talk, job), answerSeconds);
    return reading;
  };

  return {
    async read(job) {
      return (await readAll(job)).snapshot;
    },
    async readAgain(sheets: readonly SheetKey[], job: Job): Promise<WorkbookSnapshot> {
      if (!reading) return (await readAll(job)).snapshot;
      const known = reading;
      reading = await exchange(job, (talk) => readSheetsAgain(talk, known, sheets, job), answerSeconds);
      return reading.snapshot;
    },
    async apply(edits: readonly Edit[], job: Job) {
      const known = reading && (fresh || !touchesMarks(edits)) ? reading : await readAll(job);
      fresh = false;
      return exchange(
        job,
        async (talk) => {
          const plan = planWriting(await survey(talk, known, edits), edits);
          await job.pause();
          await takeSteps(talk, plan.steps, job);
          return { passedOver: plan.passedOver };
        },
        answerSeconds,
      );
    },
    show: (sheet, cell) => showCell(sheet, cell, answerSeconds),
    watch: (changed) =>
      watchWorkbook((change: Change) => {
        fresh = false;
        changed(change);
      }, answerSeconds),
  };
}

/** Marks are found again by what the last reading of the whole workbook knows of them. */
function touchesMarks(edits: readonly Edit[]): boolean {
  return edits.some(({ edit }) => edit === 'remove-own' || edit === 'add-sheet');
}
