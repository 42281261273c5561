import type { Job, OpenWorkbook, Stage } from '../workbook/host.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** Thrown before anything is written: it takes longer than a button may take. The pane does it, where a person sees how far it is. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

/**
 * How long reading and assessing may take: a button shows nothing of what goes on, its page is ended after 5 minutes whatever it is
 * doing (learn.microsoft.com/office/dev/add-ins/testing/runtimes), and writing may take a multiple of reading, which nobody has timed.
 */
const MOST_MILLISECONDS = 8000;
/**
 * Above this the work goes to the pane without waiting for the clock. An office assesses 60 to 100 units, a sheet each; 150 sheets of
 * 31 indicators are written with four requests of 9.5 MB together, 66 with three of 4.3 MB (test/bench/excelRoundTrips.ts).
 */
const MOST_SHEETS = 150;
/** A tenth of what Excel answers at most for one range, 5,000,000 cells (learn.microsoft.com/office/dev/add-ins/excel/performance). */
const MOST_CELLS = 500_000;

export interface ShortWork {
  readonly open: OpenWorkbook;
  readonly job: Job;
  /** Whether anything may have been written. */
  readonly hasWritten: () => boolean;
}

/**
 * A workbook and a job for work without a window: both throw a `TooLongError` while nothing is written yet, and never after. A
 * person who doesn't leave a cell is told so instead.
 *
 * @param now milliseconds since some fixed moment
 */
export function shortWork(open: OpenWorkbook, breathe: () => Promise<void>, now: () => number): ShortWork {
  const start = now();
  let stage: Stage = 'reading';
  let writing = false;
  const job: Job = {
    progress(at) {
      stage = at;
    },
    async pause() {
      await breathe();
      if (writing || now() - start <= MOST_MILLISECONDS) return;
      throw stage === 'waiting' ? new HostFailureError({ kind: 'cell-being-edited' }) : new TooLongError();
    },
  };
  return {
    job,
    hasWritten: () => writing,
    open: {
      ...open,
      async read(asked) {
        const workbook = await open.read(asked);
        if (isLarge(workbook)) throw new TooLongError();
        return workbook;
      },
      apply(edits, asked) {
        writing = true;
        return open.apply(edits, asked);
      },
    },
  };
}

function isLarge({ sheets }: WorkbookSnapshot): boolean {
  return (
    sheets.length > MOST_SHEETS ||
    sheets.reduce((sum, { rows }) => rows.reduce((cells, row) => cells + row.cells.length, sum), 0) > MOST_CELLS
  );
}
