import { assess, type Assessment } from './assess.ts';
import type { SheetMemory } from './sheetMemory.ts';
import type { Job } from './workbook/host.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

/** Assesses without writing, a sheet at a time, so that the program stays usable meanwhile. */
export async function assessOpen(workbook: WorkbookSnapshot, job: Job, today: string, memory?: SheetMemory): Promise<Assessment> {
  const run = assess(workbook, today, undefined, memory);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    job.progress('assessing', step.value.done, step.value.total);
    await job.pause();
  }
}
