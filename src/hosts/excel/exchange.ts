import { HostFailureError } from '../../workbook/failure.ts';
import type { Job } from '../../workbook/host.ts';
import { failureOf, isBehind, isCellBeingEdited, isUnexplained } from './failureOf.ts';
import { isInFront } from './isInFront.ts';

/** A conversation with Excel. What is asked between two of its calls travels as one request. */
export interface Exchange {
  readonly context: Excel.RequestContext;
  /** True where Excel waits with its answers until nobody is typing in a cell. */
  readonly waits: boolean;
  /** Sends a request that only asks. A person may cancel the wait. */
  readonly ask: () => Promise<void>;
  /** Sends a request that changes the workbook: once it is on its way nothing can take it back. */
  readonly change: () => Promise<void>;
}

/** How long Excel may take for one answer before it is given up, and a person to come back to the workbook. */
export const ANSWER_SECONDS = 60;
const CANCEL_POLL_MS = 200;
/** How often Excel is asked whether the workbook is in front again. */
const FRONT_POLL_MS = 500;
/** How often the work begins anew although the workbook seems to be in front; after that something else is the matter. */
const MOST_STARTS = 3;

/**
 * Holds a conversation. Where a person is typing in a cell, or another workbook is in front, Excel refuses to answer: then the work begins
 * anew and waits for the end of it, so `work` has to know what it has changed already; `mayGoOn` says whether it does.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
 */
export async function exchange<T>(
  job: Job,
  work: (exchange: Exchange) => Promise<T>,
  answerSeconds = ANSWER_SECONDS,
  mayGoOn = (): boolean => true,
): Promise<T> {
  let waitsForCell = false;
  for (let starts = 1; ;) {
    try {
      return waitsForCell
        ? await Excel.run({ delayForCellEdit: true }, (context) => work(exchangeOver(context, job, null)))
        : await Excel.run((context) => work(exchangeOver(context, job, answerSeconds)));
    } catch (error) {
      if (!mayGoOn()) throw failureOf(error);
      if (isCellBeingEdited(error) && !waitsForCell) {
        job.progress('waiting', 0, 0);
        waitsForCell = true;
      } else if (isBehind(error) || (isUnexplained(error) && !(await isInFront(answerSeconds)))) {
        job.progress('behind', 0, 0);
        const waited = await untilInFront(job, answerSeconds);
        if (!waited && ++starts > MOST_STARTS) throw failureOf(error);
      } else throw failureOf(error);
    }
  }
}

/** Whether it had to wait at all. Rejects with workbook-behind where nobody comes back, and when a person cancels. */
async function untilInFront(job: Job, answerSeconds: number): Promise<boolean> {
  const end = Date.now() + answerSeconds * 1000;
  for (let waited = false; ; waited = true) {
    if (await isInFront(answerSeconds)) return waited;
    if (Date.now() > end) throw new HostFailureError({ kind: 'workbook-behind' });
    await new Promise((resolve) => setTimeout(resolve, FRONT_POLL_MS));
    await job.pause();
  }
}

function exchangeOver(context: Excel.RequestContext, job: Job, answerSeconds: number | null): Exchange {
  return {
    context,
    waits: answerSeconds === null,
    ask: async () => {
      await inTime(context.sync(), answerSeconds, job);
    },
    change: async () => {
      await inTime(context.sync(), answerSeconds, null);
    },
  };
}

/**
 * Waits for an answer for so many seconds; null: as long as it takes. With a job its person may cancel the wait. On the web a sync
 * may never come back: https://github.com/OfficeDev/office-js/issues/6150
 */
export async function inTime<T>(answer: Promise<T>, seconds: number | null, job: Job | null): Promise<T> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  let settled = false;
  const end = new Promise<never>((_, reject) => {
    if (seconds !== null) timers.push(setTimeout(() => reject(new HostFailureError({ kind: 'no-answer', seconds })), seconds * 1000));
    const look = (): void => {
      if (!settled) job?.pause().then(() => timers.push(setTimeout(look, CANCEL_POLL_MS)), reject);
    };
    if (job) timers.push(setTimeout(look, CANCEL_POLL_MS));
  });
  try {
    return await Promise.race([answer, end]);
  } finally {
    settled = true;
    timers.forEach(clearTimeout);
    // A late refusal of an answer that nobody waits for any more.
    answer.catch(() => undefined);
  }
}
