import type { Position } from '../../workbook/address.ts';
import { cellAt } from '../../workbook/cellAt.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { FirstSheet } from '../../workbook/firstSheet.ts';
import type { Follow, Followed, KeptResult } from '../../workbook/follow.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import type { Change, Job, OpenWorkbook, Stage } from '../../workbook/host.ts';
import { OWN_SHEET_NAME } from '../../workbook/marks.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { isSame } from '../book/isSame.ts';
import { editedSheets } from './editedSheets.ts';
import { inTurn } from './inTurn.ts';
import type { Steps, WorkbookFile, WrittenFile } from './workbookFile.ts';

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
  /** Called at the first reading, before there is a state of the whole. */
  readonly first: (first: FirstSheet) => void;
  /** Called with every new state of the workbook. */
  readonly seen: (workbook: WorkbookSnapshot) => void;
  readonly show: (sheet: string, cell: Position | null, corner?: Position) => void;
  /** Called with what follows from what was typed, before it is written. */
  readonly followed: (results: Followed['results']) => void;
  /** Called when other formulas keep their old results. */
  readonly kept: (kept: readonly KeptResult[]) => void;
  /** Called after the pane has written, when `bytes` are other ones. */
  readonly written: () => void;
}

/**
 * The host of the page. Every edit is carried out on the bytes at once, so that what can't be written is told at once, and saving
 * has nothing left to fail on. A write replaces the bytes as a whole: cancelled or failed, they are what they were.
 */
export function openBytes({ file, bytes: opened, first, seen, show, followed: tellFollowed, kept, written }: OpenBytesOptions): OpenBytes {
  let bytes = opened;
  let read: { readonly of: Uint8Array; readonly workbook: WorkbookSnapshot } | null = null;
  const stale = new Map<string, KeptResult>();
  const watchers = new Set<(change: Change) => void>();
  const turn = inTurn();

  function take(workbook: WorkbookSnapshot): WorkbookSnapshot {
    const known = read ? withKnownSheets(workbook, read.workbook) : workbook;
    read = { of: bytes, workbook: known };
    seen(known);
    // A formula that is gone has no old result.
    const gone = [...stale].filter(([, at]) => !holdsFormula(known, at));
    for (const [key] of gone) stale.delete(key);
    if (gone.length > 0) kept([...stale.values()]);
    return known;
  }

  /** What kept its old result stays so until it is worked out, or comes anew. */
  function takeKept(now: readonly KeptResult[], looked: Followed['looked']): void {
    const before = [...stale.keys()].join('\n');
    for (const at of looked) stale.delete(cellKey(at));
    for (const one of now) stale.set(cellKey(one), one);
    if ([...stale.keys()].join('\n') !== before) kept([...stale.values()]);
  }

  /** Takes over what was worked out for these very edits already. */
  async function write(edits: readonly Edit[], workbook: WorkbookSnapshot | null, job: Job, followed?: Followed): Promise<WrittenFile> {
    let last = followed;
    const follow: Follow = (before, some) => (last = followed && some.length === edits.length ? followed : file.follow(before, some));
    const result = await drive(file.write(bytes, edits, workbook ? { workbook, follow } : undefined), job, 'writing');
    takeKept(result.keptResults ?? [], last?.looked ?? []);
    return result;
  }

  const readNow = (job: Job): Promise<WorkbookSnapshot> =>
    turn(async () => (read?.of === bytes ? read.workbook : take(await drive(file.read(bytes, read ? undefined : first), job, 'reading'))));

  return {
    bytes: () => bytes,
    settled: () => turn(() => Promise.resolve(bytes)),
    type: (edits) =>
      turn(async () => {
        const before = read?.of === bytes ? read.workbook : take(await drive(file.read(bytes), UNSEEN, 'reading'));
        const followed = file.follow(before, edits);
        // Shown at once: writing takes longer.
        if (followed.results.size > 0) tellFollowed(followed.results);
        ({ bytes } = await write(edits, before, UNSEEN, followed));
        read = { of: bytes, workbook: followed.workbook };
        take(await drive(file.read(bytes), UNSEEN, 'reading'));
        for (const name of changedSheets(edits, followed)) for (const tell of watchers) tell({ kind: 'cells', sheet: { name } });
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
          const result = await write(edits, read?.of === bytes ? read.workbook : null, job);
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

/** The sheets that a person wrote in, and those of the office's whose results follow. */
function changedSheets(edits: readonly Edit[], { workbook, results }: Followed): ReadonlySet<string> {
  const own = new Set(workbook.names.flatMap(({ name, sheet }) => (name === OWN_SHEET_NAME && sheet !== null ? [sheet] : [])));
  return new Set([...editedSheets(edits), ...[...results.keys()].filter((name) => !own.has(name))]);
}

function holdsFormula({ sheets }: WorkbookSnapshot, at: KeptResult): boolean {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  // The first cell of a data table holds none that could be read.
  return at.reason === 'array' || (sheet !== undefined && cellAt(sheet, at.rowIndex, at.columnIndex)?.formula !== undefined);
}

/** Sheets that say the same as before are the same objects: they are neither sent nor indexed again. */
function withKnownSheets(workbook: WorkbookSnapshot, before: WorkbookSnapshot): WorkbookSnapshot {
  const byName = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const known = byName.get(sheet.name);
      return known && isSame(sheet, known) ? known : sheet;
    }),
  };
}

function cellKey({
  sheet,
  rowIndex,
  columnIndex,
}: {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}): string {
  return `${sheet}\0${rowIndex},${columnIndex}`;
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
