import { addressOf } from '../../src/workbook/address.ts';
import type { Edit, PlainValue } from '../../src/workbook/edit.ts';
import { HostFailureError, type HostFailure } from '../../src/workbook/failure.ts';
import type { Change, Difference, OpenWorkbook, PassedOver, SheetKey } from '../../src/workbook/host.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';

/** A workbook that a person has open, with nothing behind it but snapshots. */
export interface FakeWorkbook {
  readonly open: OpenWorkbook;
  /** What was asked of it: `read`, `readAgain 东局`, `apply`, `show 东局!E3`, `watch`. */
  readonly calls: string[];
  now(): WorkbookSnapshot;
  /** A person types into a cell. */
  type(sheet: string, cell: string, value: PlainValue): void;
  /** A person adds, deletes or renames sheets. */
  rearrange(to: (workbook: WorkbookSnapshot) => WorkbookSnapshot): void;
  /** The next call that opens with this word is refused. */
  failNext(call: string, failure: HostFailure | Error): void;
  /** Sheets that can't be written. */
  passOver: readonly PassedOver[];
  /** What the next writings are said to differ in. */
  differs: readonly Difference[];
  /** Called before every call is answered. */
  before: (call: string) => Promise<void> | void;
  readonly watchers: Set<(change: Change) => void>;
}

export function fakeWorkbook(initial: WorkbookSnapshot): FakeWorkbook {
  let current = initial;
  let lastRead: WorkbookSnapshot | null = null;
  const failures = new Map<string, Error>();
  const nameOf = (key: SheetKey): string => ('name' in key ? key.name : key.id);

  const called = async (call: string): Promise<void> => {
    fake.calls.push(call);
    await fake.before(call);
    const word = call.split(' ')[0] ?? '';
    const failure = failures.get(word);
    failures.delete(word);
    if (failure) throw failure;
  };
  const isPassedOver = (edit: Edit): boolean => 'sheet' in edit && fake.passOver.some(({ sheet }) => sheet === edit.sheet);

  const fake: FakeWorkbook = {
    calls: [],
    passOver: [],
    differs: [],
    before: () => undefined,
    watchers: new Set(),
    now: () => current,
    type(sheet, cell, value) {
      current = applyToSnapshot(current, [{ edit: 'set-values', sheet, range: cell, values: [[value]] }]);
      for (const changed of fake.watchers) changed({ kind: 'cells', sheet: { name: sheet } });
    },
    rearrange(to) {
      current = to(current);
      for (const changed of fake.watchers) changed({ kind: 'sheets' });
    },
    failNext(call, failure) {
      failures.set(call, failure instanceof Error ? failure : new HostFailureError(failure));
    },
    open: {
      async read(job) {
        await called('read');
        for (const [i] of current.sheets.entries()) {
          job.progress('reading', i, current.sheets.length);
          await job.pause();
        }
        // Every reading makes new objects.
        lastRead = { ...current, sheets: current.sheets.map((sheet) => ({ ...sheet })) };
        return lastRead;
      },
      async readAgain(keys, job) {
        await called(`readAgain ${keys.map(nameOf).join(' ')}`);
        await job.pause();
        const base = lastRead;
        if (!base) throw new Error('readAgain before read');
        const names = keys.map(nameOf);
        const gone = names.find((name) => !current.sheets.some((sheet) => sheet.name === name));
        if (gone !== undefined) throw new HostFailureError({ kind: 'sheet-gone', sheet: gone });
        const fresh = new Map(current.sheets.map((sheet) => [sheet.name, sheet]));
        lastRead = {
          ...base,
          sheets: base.sheets.map((sheet) => (names.includes(sheet.name) ? { ...(fresh.get(sheet.name) ?? sheet) } : sheet)),
        };
        return lastRead;
      },
      async apply(edits, job) {
        job.progress('writing', 0, edits.length);
        await job.pause();
        await called('apply');
        current = applyToSnapshot(
          current,
          edits.filter((edit) => !isPassedOver(edit)),
        );
        job.progress('writing', edits.length, edits.length);
        return {
          passedOver: fake.passOver.filter(({ sheet }) => edits.some((edit) => 'sheet' in edit && edit.sheet === sheet)),
          differs: fake.differs,
        };
      },
      show: (sheet, cell) => called(`show ${sheet}${cell ? `!${addressOf(cell)}` : ''}`),
      async watch(changed) {
        await called('watch');
        fake.watchers.add(changed);
        return () => {
          fake.watchers.delete(changed);
          return Promise.resolve();
        };
      },
    },
  };
  return fake;
}
