import { createWorkbench, type Workbench } from '../../../src/workbench/files/workbench.ts';
import { nodeWorkers } from '../nodeWorker.ts';
import { bureaus, typed, until } from '../openedBook.ts';

/** The page's files with a workbook open, whose saving always goes well. */
async function openedBench(): Promise<Workbench> {
  const nothing = (): void => undefined;
  const bench = createWorkbench({
    startWorker: nodeWorkers().start,
    keeper: { left: () => Promise.resolve([]), keep: nothing, forget: nothing, follow: nothing },
    neighbours: { open: nothing },
    saver: () => Promise.resolve('downloaded'),
    now: () => 0,
  });
  await bench.choose([{ name: '考核表.xlsx', bytes: () => Promise.resolve(bureaus()) }]);
  return bench;
}

jest.setTimeout(60_000);

test('what is saved with results that are older than its scores is said to be, until it is recalculated', async () => {
  const bench = await openedBench();
  const book = bench.state().open?.book;
  if (!book) throw new Error('not open');
  const written = (): string | undefined => book.session.state().content?.written;
  const save = async (): Promise<unknown> => {
    expect(await bench.save()).toBe(true);
    return bench.state().notice;
  };
  const saved = { kind: 'saved', name: '考核表.xlsx' };
  // Without results there are none that could be older.
  expect(await save()).toEqual({ ...saved, isOlder: false });
  await book.session.run('recalculate');
  await until(() => written() === 'current');
  expect(await save()).toEqual({ ...saved, isOlder: false });
  // Formulas follow a score; that it is wrong now stands in no list yet.
  book.type([typed('东局', 'D4', 50)]);
  await until(() => written() === 'older');
  expect(await save()).toEqual({ ...saved, isOlder: true });
  await book.session.run('recalculate');
  await until(() => written() === 'current');
  expect(await save()).toEqual({ ...saved, isOlder: false });
  book.close();
});
