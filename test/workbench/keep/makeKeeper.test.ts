import { makeKeeper, type KeepStore, type KeptFile, type KeptTyping } from '../../../src/workbench/keep/makeKeeper.ts';
import type { KeepTrouble, WorkKeeper } from '../../../src/workbench/keep/keptWork.ts';
import type { Edit } from '../../../src/workbook/edit.ts';

const typing = (count: number): readonly Edit[] =>
  Array.from({ length: count }, (_, i) => ({ edit: 'set-values', sheet: '甲', range: `A${i + 1}`, values: [[i]] }));
const FIRST = new Uint8Array([1]);
const SECOND = new Uint8Array([2]);

/** Storage that refuses some of its writes, each as a whole, and pages that come and go over it. */
function computer(refuses: (write: number) => DOMException | null = () => null) {
  const files = new Map<string, KeptFile>();
  const typed = new Map<string, KeptTyping>();
  let writes = 0;
  const write = async (work: () => void): Promise<void> => {
    await Promise.resolve();
    const refusal = refuses(++writes);
    if (refusal) throw refusal;
    work();
  };
  const store: KeepStore = {
    all: () => Promise.resolve({ files: [...files.values()], typed: [...typed.values()] }),
    put: (file, one) =>
      write(() => {
        if (file) files.set(file.key, file);
        typed.set(one.key, one);
      }),
    remove: (key) =>
      write(() => {
        files.delete(key);
        typed.delete(key);
      }),
  };
  return {
    page() {
      const waiting: (() => void)[] = [];
      const waits: number[] = [];
      const said: (KeepTrouble | null)[] = [];
      const keeper = makeKeeper({
        store,
        holds: { hold: () => () => undefined, held: () => Promise.resolve(new Set()) },
        later: (call, milliseconds) => {
          waits.push(milliseconds);
          waiting.push(call);
        },
      });
      keeper.follow((trouble) => said.push(trouble));
      /** Until nothing is left to be tried again; at most so many times. */
      const pass = async (times = 20): Promise<void> => {
        for (let i = 0; i < times; i++) {
          await settled();
          waiting.shift()?.();
        }
        await settled();
      };
      return { keeper, said, waits, pass };
    },
    writes: () => writes,
  };
}

async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** A file is opened, typed into, written by the pane, typed into again. */
async function work(keeper: WorkKeeper): Promise<void> {
  const steps = [
    [FIRST, 1],
    [FIRST, 2],
    [SECOND, 0],
    [SECOND, 1],
    [SECOND, 2],
  ] as const;
  for (const [i, [bytes, count]] of steps.entries()) {
    keeper.keep({ key: 'k', name: '甲.xlsx', at: i, bytes, edits: typing(count) });
    await settled();
  }
}

const FULL = new DOMException('no room', 'QuotaExceededError');
const LOST = new DOMException('connection lost', 'UnknownError');

test.each([1, 2, 3, 4, 5])(
  'write %i is refused: it is said, tried again, and a page that comes later finds the last that was typed',
  async (nth) => {
    for (const [refusal, trouble] of [
      [FULL, 'full'],
      [LOST, 'refused'],
    ] as const) {
      const here = computer((write) => (write === nth ? refusal : null));
      const { keeper, said, pass } = here.page();
      await work(keeper);
      await pass();
      expect(said).toEqual([null, trouble, null]);
      const [left, ...more] = await here.page().keeper.left();
      expect(more).toEqual([]);
      expect(left).toMatchObject({ name: '甲.xlsx', bytes: SECOND, edits: typing(2) });
    }
  },
);

test.each([1, 2, 3, 4, 5])(
  'storage fails for good from write %i on: what was kept before is found, a file with what was typed into that very file',
  async (nth) => {
    const here = computer((write) => (write >= nth ? FULL : null));
    const { keeper, said, waits, pass } = here.page();
    await work(keeper);
    await pass(6);
    expect(said).toEqual([null, 'full']);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(60_000);
    const kept = [null, [FIRST, 1], [FIRST, 2], [SECOND, 0], [SECOND, 1]][nth - 1] as readonly [Uint8Array, number] | null;
    expect((await here.page().keeper.left()).map(({ bytes, edits }) => [bytes, edits.length])).toEqual(kept ? [kept] : []);
  },
);

test('what is saved and could not be forgotten is forgotten later, and is not offered then', async () => {
  const here = computer((write) => (write === 2 ? LOST : null));
  const { keeper, said, pass } = here.page();
  keeper.keep({ key: 'k', name: '甲.xlsx', at: 1, bytes: FIRST, edits: typing(1) });
  await settled();
  keeper.forget('k');
  await pass();
  expect(said).toEqual([null, 'refused', null]);
  expect(await here.page().keeper.left()).toEqual([]);
});

test('the file is written once, and again only where nobody knows whether it is there', async () => {
  const here = computer();
  const { keeper } = here.page();
  for (let i = 0; i < 50; i++) keeper.keep({ key: 'k', name: '甲.xlsx', at: i, bytes: FIRST, edits: typing(i) });
  await settled();
  // What came while the first was on its way is kept in one go.
  expect(here.writes()).toBe(2);
  expect((await here.page().keeper.left())[0]?.edits).toHaveLength(49);
});
