import { follow } from '../../src/following/follow.ts';
import { lookReader } from '../../src/hosts/xlsx/look/lookReader.ts';
import { readParticulars } from '../../src/hosts/xlsx/particulars/readParticulars.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readMemory } from '../../src/hosts/xlsx/readMemory.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { workbookReader } from '../../src/hosts/xlsx/workbookReader.ts';
import { cutExcerpt } from '../../src/hosts/xlsx/write/excerpt/cutExcerpt.ts';
import { zipFiles } from '../../src/hosts/xlsx/write/zipFiles.ts';
import { zipWorkbooks } from '../../src/hosts/xlsx/write/zipWorkbooks.ts';
import { writeWorkbook } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { systemClock } from '../../src/hosts/browser/systemClock.ts';
import type { Clock } from '../../src/session/clock.ts';
import type { WorkerLine } from '../../src/workbench/book/openBook.ts';
import type { Asked, Told } from '../../src/workbench/worker/messages.ts';
import { serveWorkbook } from '../../src/workbench/worker/serveWorkbook.ts';
import type { WorkbookFile } from '../../src/workbench/worker/workbookFile.ts';

export const TODAY = '2021-12-31';

export function nodeFile(): WorkbookFile {
  const memory = readMemory();
  return {
    read: (bytes, firstRead) => readWorkbook(bytes, nodeCodec, memory, firstRead),
    write: (bytes, edits, known) => writeWorkbook(bytes, edits, nodeCodec, { follow, ...known }),
    follow,
    look: (bytes) => lookReader(bytes, nodeCodec),
    particulars: (bytes) => readParticulars(bytes, nodeCodec),
    zip: (workbooks) => zipWorkbooks(workbooks, nodeCodec),
    reader: workbookReader(nodeCodec),
    cut: (bytes, excerpt) => cutExcerpt(bytes, excerpt, nodeCodec, follow),
    zipFiles,
  };
}

/** Workers without threads: what goes over is copied as between a page and its worker, and comes later. */
export interface NodeWorkers {
  readonly start: () => WorkerLine;
  /** What the workers have said, in order. */
  readonly told: Told[];
  readonly count: () => number;
  /** The running one ends by itself. */
  crash(): void;
}

/** Each that was started: none goes on after the tests of its file, as no worker does after its page. */
const started: { isGone: boolean }[] = [];
afterAll(() => {
  for (const worker of started) worker.isGone = true;
});

export function nodeWorkers(): NodeWorkers {
  const told: Told[] = [];
  let running: { crash: (message: string) => void; isGone: boolean } | null = null;
  let count = 0;
  return {
    told,
    count: () => count,
    crash() {
      const ended = running;
      if (ended) ended.isGone = true;
      ended?.crash('out of memory');
    },
    start() {
      count += 1;
      const worker: { crash: (message: string) => void; isGone: boolean } = { crash: () => undefined, isGone: false };
      running = worker;
      started.push(worker);
      let hearAsked: (asked: Asked) => void = () => undefined;
      let hearTold: (message: Told) => void = () => undefined;
      const later = <T>(message: T, hear: (message: T) => void): void => {
        const copy = structuredClone(message);
        setImmediate(() => worker.isGone || hear(copy));
      };
      serveWorkbook(
        {
          post: (message) =>
            later(message, (copy) => {
              told.push(copy);
              hearTold(copy);
            }),
          listen: (hear) => (hearAsked = hear),
        },
        { file: nodeFile(), clock: clockOf(worker), today: () => TODAY },
      );
      return {
        post: (asked) => later(asked, (copy) => hearAsked(copy)),
        listen: (hear) => (hearTold = hear),
        crashed: (hear) => (worker.crash = hear),
        stop: () => (worker.isGone = true),
      };
    },
  };
}

/** A worker that has ended calls nothing back. */
function clockOf(worker: { readonly isGone: boolean }): Clock {
  return {
    now: systemClock.now,
    after: (milliseconds, call) =>
      systemClock.after(milliseconds, () => {
        if (!worker.isGone) call();
      }),
  };
}
