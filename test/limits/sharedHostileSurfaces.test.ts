import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordOpenFailure } from '../../src/failures/wordFailure.ts';
import { failureWords } from '../../src/failures/words/failureWords.ts';
import { systemClock } from '../../src/hosts/browser/systemClock.ts';
import { findOwnSheet, RECALCULATED } from '../../src/ownSheets/ownSheets.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { UNFINISHED_NAME } from '../../src/workbook/marks.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { QUIET, startHost } from '../hosts/excel/startHost.ts';
import { openedBook } from '../workbench/openedBook.ts';
import { read } from './openHostile.ts';

/** The same workbooks as in sharedHostile, through the workbench's worker and through Excel. They need not be there. */
const FOLDER = '../shared/hostile';

/** What a surface refuses, by what the sentence says; all others are assessed and written. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'dense2000x1500.xlsx': /有 1500 行、2003 列，超过 1000000 格的上限/u,
  'z04-overlap-bomb.xlsx': /占用同一段数据/u,
};

/** 70,000 findings are opened here and written in sharedHostile: once is enough for a minute's work. */
const OPENED_ONLY: readonly string[] = ['pairs700x100.xlsx'];

/** Nothing to open, or too large to be drawn cell by cell into the Excel in memory within a test. */
const NOT_IN_EXCEL: readonly string[] = [...Object.keys(REFUSED), ...OPENED_ONLY];

/** What a person is told where the workbook can't be opened; null where it can. A fault of ours is no sentence. */
function refusalOf(session: Session): string | null {
  const { notice, content } = session.state();
  expect(notice?.kind).not.toBe('defect');
  if (notice?.kind !== 'failed') return null;
  expect(content).toBeNull();
  return wordOpenFailure(notice.failure, failureWords('zh'));
}

async function recalculate(session: Session): Promise<void> {
  await session.run('recalculate');
  expect(session.state().notice).toMatchObject({ kind: 'recalculated' });
}

function isWhole(workbook: WorkbookSnapshot): void {
  expect(RECALCULATED.filter((kind) => findOwnSheet(workbook, kind) === undefined)).toEqual([]);
  expect(workbook.names.filter(({ name }) => name === UNFINISHED_NAME)).toEqual([]);
}

if (!existsSync(FOLDER)) {
  test.skip(`${FOLDER} is not there: its workbooks are left out`, () => undefined);
} else {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

  test.each(files)(
    'in the workbench: %s',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
      const { book } = await openedBook(bytes);
      const refused = REFUSED[name];
      const said = refusalOf(book.session);
      if (refused) expect(said).toMatch(refused);
      else {
        expect(said).toBeNull();
        if (!OPENED_ONLY.includes(name)) {
          await recalculate(book.session);
          isWhole(read(await book.bytes()));
        }
      }
      if (refused) expect(Buffer.compare(await book.bytes(), bytes)).toBe(0);
      book.close();
    },
    120_000,
  );

  test.each(files.filter((name) => !NOT_IN_EXCEL.includes(name)))(
    'in Excel: %s',
    async (name) => {
      const { open } = startHost(read(new Uint8Array(readFileSync(join(FOLDER, name)))));
      const session = createSession({ open, today: () => '2020-12-31', clock: systemClock });
      await session.start();
      expect(refusalOf(session)).toBeNull();
      await recalculate(session);
      isWhole(await open.read(QUIET));
      await session.stop();
    },
    120_000,
  );
}
