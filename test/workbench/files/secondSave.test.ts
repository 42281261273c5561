import { saveFile } from '../../../src/workbench/files/saveFile.ts';
import { createWorkbench, type Workbench } from '../../../src/workbench/files/workbench.ts';
import { nodeWorkers } from '../nodeWorker.ts';
import { bureaus, typed, until } from '../openedBook.ts';

/** A file on a disk that others write to as well; `null` where somebody took it away. */
interface Disk {
  there: { readonly bytes: Uint8Array; readonly lastModified: number } | null;
  /** How often a person was asked where to save. */
  asked: number;
  /** The browser lets the page write, and look at nothing. */
  isBlind: boolean;
}

const SOMEBODYS = new Uint8Array([9, 9, 9]);

/** A browser that asks where to save; the person always says the same file. */
function chromium(): Disk {
  const disk: Disk = { there: null, asked: 0, isBlind: false };
  let now = 1000;
  const handle = {
    name: '考核.xlsx',
    getFile: () => {
      if (disk.isBlind || !disk.there) return Promise.reject(new Error('NotFoundError'));
      return Promise.resolve({ lastModified: disk.there.lastModified, size: disk.there.bytes.length });
    },
    createWritable: () => {
      let written = new Uint8Array();
      return Promise.resolve({
        write: (bytes: Uint8Array) => Promise.resolve((written = bytes.slice())),
        close: () => Promise.resolve((disk.there = { bytes: written, lastModified: now++ })),
      });
    },
  };
  Object.assign(globalThis, { window: { showSaveFilePicker: () => Promise.resolve((disk.asked++, handle)) } });
  return disk;
}

let open: Workbench | undefined;

afterEach(() => {
  open?.state().open?.book.close();
  Reflect.deleteProperty(globalThis, 'window');
});

/** A workbench with a file open in which something was typed, saved once. */
async function savedOnce(): Promise<Workbench> {
  const bench = createWorkbench({
    startWorker: nodeWorkers().start,
    keeper: {
      keep: () => undefined,
      forget: () => undefined,
      left: () => Promise.resolve([]),
      follow: () => undefined,
    },
    neighbours: { open: () => undefined },
    saver: saveFile,
    now: () => 0,
  });
  open = bench;
  await bench.choose([{ name: '考核.xlsx', bytes: () => Promise.resolve(bureaus()) }]);
  await type(bench, 51);
  expect(await bench.save()).toBe(true);
  return bench;
}

async function type(bench: Workbench, score: number): Promise<void> {
  const book = bench.state().open?.book;
  if (!book) throw new Error('no file is open');
  book.type([typed('东局', 'D3', score)]);
  // Assessed anew, so that nothing goes on when the test ends.
  const total = (): number | undefined => book.session.state().content?.assessment.units[0]?.total.toNumber();
  await until(() => book.state().isChanged && total() === score + 35);
}

test('the second save goes to the place of the first without a question, where nobody has written there', async () => {
  const disk = chromium();
  const bench = await savedOnce();
  const first = disk.there;
  await type(bench, 52);
  expect(await bench.save()).toBe(true);
  expect([disk.asked, disk.there?.lastModified]).toEqual([1, (first?.lastModified ?? 0) + 1]);
  expect(bench.state().notice).toMatchObject({ kind: 'saved', name: '考核.xlsx' });
});

test.each<[string, (disk: Disk) => void]>([
  ['later', (disk) => (disk.there = { bytes: SOMEBODYS, lastModified: 9_000_000 })],
  ['within the same millisecond', (disk) => (disk.there = { bytes: SOMEBODYS, lastModified: disk.there?.lastModified ?? 0 })],
  ['as an older file that was copied there', (disk) => (disk.there = { bytes: SOMEBODYS, lastModified: 1 })],
])('what somebody has saved there %s stays, is said, and the next save asks where', async (_, change) => {
  const disk = chromium();
  const bench = await savedOnce();
  change(disk);
  await type(bench, 52);
  expect(await bench.save()).toBe(false);
  expect(disk.there?.bytes).toBe(SOMEBODYS);
  expect(bench.state().notice).toEqual({ kind: 'changed-meanwhile', name: '考核.xlsx' });
  expect([bench.state().open?.book.state().isChanged, bench.state().isSaving, disk.asked]).toEqual([true, false, 1]);
  // The person says: there all the same.
  expect(await bench.save()).toBe(true);
  expect([disk.asked, disk.there?.bytes === SOMEBODYS]).toEqual([2, false]);
});

test('a file that somebody took away is written again: nothing is lost by it', async () => {
  const disk = chromium();
  const bench = await savedOnce();
  disk.there = null;
  await type(bench, 52);
  expect(await bench.save()).toBe(true);
  expect([disk.asked, disk.there === null]).toEqual([1, false]);
});

test('where the page could not see what it had written, the next save asks', async () => {
  const disk = chromium();
  disk.isBlind = true;
  const bench = await savedOnce();
  disk.isBlind = false;
  disk.there = { bytes: SOMEBODYS, lastModified: 5 };
  await type(bench, 52);
  expect(await bench.save()).toBe(false);
  expect(disk.there.bytes).toBe(SOMEBODYS);
});
