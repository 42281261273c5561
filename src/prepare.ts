import type { Preparation, PrepareChoice } from './preparation/preparation.ts';
import { prepareWorkbook } from './preparation/prepareWorkbook.ts';
import type { Difference, Job, OpenWorkbook, PassedOver } from './workbook/host.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

export interface Prepared {
  readonly preparation: Preparation;
  readonly passedOver: readonly PassedOver[];
  readonly differs: readonly Difference[];
}

/** What 准备 does, for the pane and for the ribbon without it: makes the published tables of the workbook ready to be filled in. */
export async function prepare(open: OpenWorkbook, job: Job, choice: PrepareChoice): Promise<Prepared> {
  const preparation = await planPreparation(await open.read(job), job, choice);
  if (preparation.edits.length === 0) return { preparation, passedOver: [], differs: [] };
  await job.pause();
  const { passedOver, differs } = await open.apply(preparation.edits, job);
  return { preparation, passedOver, differs };
}

/** Says what would be done, a sheet at a time, so that the program stays usable meanwhile. */
async function planPreparation(workbook: WorkbookSnapshot, job: Job, choice: PrepareChoice): Promise<Preparation> {
  const run = prepareWorkbook(workbook, choice);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    job.progress('assessing', step.value.done, step.value.total);
    await job.pause();
  }
}
