import type { Position } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import type { Change, Job, OpenWorkbook, Stage } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { editedSheets } from './editedSheets.ts';
import { inTurn } from './inTurn.ts';
import type { Steps, WorkbookFile } from './workbookFile.ts';

/** A workbook that a person has open in the page: the bytes of a file, and what has been done to them. */
export interface OpenBytes {
  readonly open: OpenWorkbook;
  bytes(): Uint8Array;
  /** The same when everything asked for so far is in them. */
  settled(): Promise<Uint8Array>;
  /** What a person types: told to those who watch. Rejects with a HostFailureError where the file takes none of it. */
  type(edits: readonly Edit[]): Promise<void>;
}

export interface OpenBytesOptions {
  readonly file: WorkbookFile;
  readonly bytes: Uint8Array;
  /** Called with every new state of the workbook. */
  readonly seen: (workbook: WorkbookSnapshot) => void;
  readonly show: (sheet: string, cell: Position | null, corner?: Position) => void;
  /** Called after the pane has written, when `bytes` are other ones. */
  readonly written: () => void;
}

/**
 * The host of the page. Every edit is carried out on the bytes at once, so that what can't be written is told at once, and saving
 * has nothing left to fail on. A write replaces the bytes as a whole: cancelled or failed, they are what they were.
 */
export function openBytes({ file, bytes: first, seen, show, written }: OpenBytesOptions): OpenBytes {
  let bytes = first;
  let read: { readonly of: Uint8Array; readonly workbook: WorkbookSnapshot } | null = null;
  const watchers = new Set<(change: Change) => void>();
  const turn = inTurn();

  function take(workbook: WorkbookSnapshot): WorkbookSnapshot {
    read = { of: bytes, workbook };
    seen(workbook);
    return workbook;
  }

  const readNow = (job: Job): Promise<WorkbookSnapshot> =>
    turn(async () => (read?.of === bytes ? read.workbook : take(await drive(file.read(bytes), job, 'reading'))));

  return {
    bytes: () => bytes,
    settled: () => turn(() => Promise.resolve(bytes)),
    type: (edits) =>
      turn(async () => {
        ({ bytes } = await drive(file.write(bytes, edits), UNSEEN, 'writing'));
        take(await drive(file.read(bytes), UNSEEN, 'reading'));
        for (const name of editedSheets(edits)) for (const tell of watchers) tell({ kind: 'cells', sheet: { name } });
      }),
    open: {
      read: readNow,
      async readAgain(keys, job) {
        const workbook = await readNow(job);
        const names = new Set(workbook.sheets.map(({ name }) => name));
        const gone = keys.map((key) => ('name' in key ? key.name : key.id)).find((name) => !names.has(name));
        if (gone !== undefined) throw new HostFailureError({ kind: 'sheet-gone', sheet: gone });
        return workbook;
      },
      async apply(edits, job) {
        if (edits.length === 0) return { passedOver: [], differs: [] };
        const { passedOver } = await turn(async () => {
          const result = await drive(file.write(bytes, edits), job, 'writing');
          ({ bytes } = result);
          return result;
        });
        written();
        return { passedOver, differs: [] };
      },
      particulars: () => turn(() => Promise.resolve(file.particulars(bytes))),
      show(sheet, cell, corner) {
        show(sheet, cell, corner);
        return Promise.resolve();
      },
      watch(changed) {
        watchers.add(changed);
        return Promise.resolve(() => {
          watchers.delete(changed);
          return Promise.resolve();
        });
      },
    },
  };
}

/** A cell or two: nobody waits for them long enough to be told how far they are. */
const UNSEEN: Job = { progress: () => undefined, pause: () => Promise.resolve() };

async function drive<T>(steps: Generator<Steps, T>, job: Job, stage: Stage): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    job.progress(stage, step.value.done, step.value.total);
    await job.pause();
  }
}
