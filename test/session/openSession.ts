import { browserCodec } from '../../src/hosts/xlsx/browserCodec.ts';
import { workbookReader } from '../../src/hosts/xlsx/workbookReader.ts';
import { sheetMemory, type SheetMemory } from '../../src/sheetMemory.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { fakeClock, type FakeClock } from './fakeClock.ts';
import { fakeWorkbook, type FakeWorkbook } from './fakeWorkbook.ts';
import { threeBureaus, TODAY } from './samples.ts';

export interface Opened {
  readonly session: Session;
  readonly workbook: FakeWorkbook;
  readonly clock: FakeClock;
  /** Names of the sheets that were really assessed, in order. */
  readonly assessed: string[];
}

/** A session on a fake workbook, not started. */
export function makeSession(snapshot: WorkbookSnapshot = threeBureaus()): Opened {
  const workbook = fakeWorkbook(snapshot);
  const clock = fakeClock();
  const assessed: string[] = [];
  const session = createSession({
    open: workbook.open,
    today: () => TODAY,
    clock,
    memory: listening(assessed),
    reader: () => Promise.resolve(workbookReader(browserCodec)),
  });
  return { session, workbook, clock, assessed };
}

/** Memory that tells which sheets it did not know. */
function listening(assessed: string[]): SheetMemory {
  const memory = sheetMemory();
  const known = new WeakSet();
  return {
    assess(sheet, standard) {
      const said = memory.assess(sheet, standard);
      if (!known.has(said)) assessed.push(sheet.name);
      known.add(said);
      return said;
    },
  };
}

/** A started one; the calls and the sheets assessed so far are forgotten. */
export async function openSession(snapshot?: WorkbookSnapshot): Promise<Opened> {
  const opened = makeSession(snapshot);
  await opened.session.start();
  opened.workbook.calls.length = 0;
  opened.assessed.length = 0;
  return opened;
}
