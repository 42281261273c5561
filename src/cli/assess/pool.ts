import { statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { HostFailureError } from '../../workbook/failure.ts';
import { finish } from '../world.ts';
import type { Outcome, StartThreads } from './threads.ts';
import { workOut, type Job, type Workplace } from './workOut.ts';

/** To start threads and load the program there takes about as long as to assess some ten workbooks of 30 KB. */
const WORTH_BYTES = 500_000;
/** What the largest workbook may take. */
const BYTES_A_THREAD = 1 << 30;

/** What a thread is handed. */
export interface Task {
  readonly job: Job;
  /** All threads have one day, also at midnight. */
  readonly today: string;
}

/** Threads that run a function of a module, which has to be exported under the name `onThread`: as many as there are cores and memory. */
export function pool(module: string, today: string): StartThreads {
  return async (jobs) => {
    const count = Math.min(availableParallelism(), jobs.length, Math.floor(totalmem() / BYTES_A_THREAD));
    if (count < 2 || jobs.reduce((sum, { file }) => sum + sizeOf(file), 0) < WORTH_BYTES) return null;
    const tinypool = await import('tinypool').catch(() => null);
    // It stands beside the program; where somebody has copied the one file, one thread does it.
    if (!tinypool) return null;
    const threads = new tinypool.Tinypool({ filename: module, name: 'onThread', minThreads: count, maxThreads: count });
    return {
      count,
      workOut: (job) => threads.run({ job, today } satisfies Task).catch((): Outcome => ({ came: 'nothing' })) as Promise<Outcome>,
      end: () => threads.destroy(),
    };
  };
}

/** What a thread does. A failure is handed over as data: an error that goes from thread to thread keeps only its words. */
export function outcomeOf({ job, today }: Task, disk: Omit<Workplace['world'], 'today'>): Outcome {
  try {
    return { came: 'result', worked: workOut(job, { world: { ...disk, today }, run: (_, steps) => finish(steps, () => undefined) }) };
  } catch (error) {
    if (error instanceof HostFailureError) return { came: 'failure', failure: error.failure };
    throw error;
  }
}

/** What can't be looked at is found out where it is read. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
