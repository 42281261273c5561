import { withoutPages } from '../../support/withoutPage.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import { recalculate } from '../../support/recalculate.ts';
import type { Job, Stage } from '../../../src/workbook/host.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, startHost, watchedJob } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

const DAY = '2021-12-31';
const OFFICE = ledgers('一局', '二局');
/** Long enough for all that doesn't wait to be over. */
const A_WHILE = 60;

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether a promise is still open after a while. */
function isOpen(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    promise.then(
      () => false,
      () => false,
    ),
    later(A_WHILE).then(() => true),
  ]);
}

/** A job that calls `typing` when a stage begins its nth time. */
function interrupted(stage: Stage, nth: number, typing: () => void): ReturnType<typeof watchedJob> {
  const job = watchedJob();
  let times = 0;
  const progress: Job['progress'] = (now, done, total) => {
    job.progress(now, done, total);
    if (now === stage && ++times === nth) typing();
  };
  return { ...job, progress };
}

describe('while a person is typing in a cell', () => {
  test('reading says so, waits, and reads when the cell is left', async () => {
    const { excel, open } = startHost(OFFICE);
    excel.cellEdit = true;
    const job = watchedJob();
    const reading = open.read(job);
    expect(await isOpen(reading)).toBe(true);
    expect(job.stages).toEqual(['waiting']);
    excel.cellEdit = false;
    expect(withoutPages(await reading).sheets).toEqual(OFFICE.sheets);
    expect(job.stages).toEqual(['waiting', 'reading']);
  });

  test('writing says so, waits, and writes when the cell is left', async () => {
    const { excel, open } = startHost(OFFICE);
    await open.read(QUIET);
    excel.cellEdit = true;
    const job = watchedJob();
    const writing = open.apply([{ edit: 'set-values', sheet: '一局', range: 'D3', values: [[40]] }], job);
    expect(await isOpen(writing)).toBe(true);
    expect([job.stages, excel.sheet('一局').cellAt('D3').value]).toEqual([['waiting'], 41]);
    excel.cellEdit = false;
    await writing;
    expect(excel.sheet('一局').cellAt('D3').value).toBe(40);
  });

  test.each<[string, Stage, number]>([
    ['between reading and writing', 'assessing', 2],
    ['just before the first request that writes', 'writing', 1],
  ])('%s: goes on when the cell is left', async (_, stage, nth) => {
    const undisturbed = startHost(OFFICE);
    await recalculate(undisturbed.open, QUIET, DAY);
    const expected = await undisturbed.open.read(QUIET);

    const { excel, open } = startHost(OFFICE);
    const job = interrupted(stage, nth, () => (excel.cellEdit = true));
    const work = recalculate(open, job, DAY);
    expect(await isOpen(work)).toBe(true);
    expect([job.stages.at(-1), excel.log.some(({ writes }) => writes)]).toEqual(['waiting', false]);
    excel.cellEdit = false;
    await work;
    expect(await open.read(QUIET)).toEqual(expected);
  });

  test('between two requests that write: goes on where it was', async () => {
    // Nine of these fill more than one request.
    const rows = (i: number): Edit => ({
      edit: 'set-values',
      sheet: '考核汇总',
      range: `A${i * 500 + 1}:A${i * 500 + 500}`,
      values: Array.from({ length: 500 }, (_, k) => [`第${i}块${k}${'长'.repeat(300)}`]),
    });
    const edits: readonly Edit[] = [
      { edit: 'add-sheet', sheet: '考核汇总', columnWidths: [9] },
      ...Array.from({ length: 12 }, (_, i) => rows(i)),
    ];
    const { excel, open } = startHost(OFFICE);
    const job = interrupted('writing', 2, () => (excel.cellEdit = true));
    const work = open.apply(edits, job);
    await later(A_WHILE);
    expect(await isOpen(work)).toBe(true);
    expect(excel.log.filter(({ writes }) => writes)).toHaveLength(1);
    excel.cellEdit = false;
    await work;
    expect(job.stages).toEqual(['reading', 'writing', 'waiting', 'writing']);
    const own = (await open.read(QUIET)).sheets[2];
    expect(own?.rows.map(({ rowIndex, cells }) => [rowIndex, String(cells[0]?.value).slice(0, 4)])).toEqual(
      Array.from({ length: 6000 }, (_, k) => [k, `第${Math.floor(k / 500)}块${k % 500}`.slice(0, 4)]),
    );
  });

  test.each([
    ['reading', 'read'],
    ['writing', 'apply'],
  ] as const)('%s can be cancelled, and nothing is written later', async (_, what) => {
    const { excel, open } = startHost(OFFICE);
    await open.read(QUIET);
    excel.cellEdit = true;
    let cancelled = false;
    const job = watchedJob(() => (cancelled ? Promise.reject(new Error('cancelled')) : Promise.resolve()));
    const work = what === 'read' ? open.read(job) : open.apply([{ edit: 'set-values', sheet: '一局', range: 'D3', values: [[40]] }], job);
    expect(await isOpen(work)).toBe(true);
    cancelled = true;
    await expect(work).rejects.toThrow('cancelled');
    excel.cellEdit = false;
    await later(A_WHILE);
    expect([excel.log.some(({ writes }) => writes), excel.sheet('一局').cellAt('D3').value]).toEqual([false, 41]);
  });

  test('the way to a cell waits too', async () => {
    const { excel, open } = startHost(OFFICE);
    excel.cellEdit = true;
    const showing = open.show('二局', { rowIndex: 2, columnIndex: 3 });
    expect(await isOpen(showing)).toBe(true);
    excel.cellEdit = false;
    await showing;
    expect(excel.workbook.activeSheet?.name).toBe('二局');
  });
});

describe('where no answer comes', () => {
  test('reading is given up, and the next one reads', async () => {
    const { excel, open } = startHost(OFFICE, { answerSeconds: 0.05 });
    excel.failNext(1, 'never');
    await expect(open.read(QUIET)).rejects.toMatchObject({ failure: { kind: 'no-answer', seconds: 0.05 } });
    expect(withoutPages(await open.read(QUIET)).sheets).toEqual(OFFICE.sheets);
  });

  test('a slow answer within the time is waited for', async () => {
    const { open } = startHost(OFFICE, { answerSeconds: 2, latency: 30 });
    expect(withoutPages(await open.read(QUIET)).sheets).toEqual(OFFICE.sheets);
  });

  test('the wait can be cancelled', async () => {
    const { excel, open } = startHost(OFFICE);
    excel.failNext(1, 'never');
    let cancelled = false;
    const work = open.read(watchedJob(() => (cancelled ? Promise.reject(new Error('cancelled')) : Promise.resolve())));
    expect(await isOpen(work)).toBe(true);
    cancelled = true;
    await expect(work).rejects.toThrow('cancelled');
  });

  test('a wait for writing can not: what is on its way can not be taken back', async () => {
    const { excel, open } = startHost(OFFICE, { answerSeconds: 0.5 });
    await open.read(QUIET);
    excel.failNext(2, 'never');
    let cancelled = false;
    const work = open.apply(
      [{ edit: 'set-values', sheet: '一局', range: 'D3', values: [[40]] }],
      watchedJob(() => (cancelled ? Promise.reject(new Error('cancelled')) : Promise.resolve())),
    );
    await isOpen(work);
    cancelled = true;
    await expect(work).rejects.toMatchObject({ failure: { kind: 'no-answer' } });
  });

  test('showing a cell is given up too', async () => {
    const { excel, open } = startHost(OFFICE, { answerSeconds: 0.05 });
    excel.failNext(1, 'never');
    await expect(open.show('一局', null)).rejects.toMatchObject({ failure: { kind: 'no-answer' } });
  });
});

test('stopped when it knows how things stand, it has written nothing', async () => {
  const { excel, open } = startHost(OFFICE);
  await open.read(QUIET);
  const asked = excel.roundTrips;
  const job = watchedJob(() => (excel.roundTrips > asked ? Promise.reject(new Error('cancelled')) : Promise.resolve()));
  await expect(open.apply([{ edit: 'set-values', sheet: '一局', range: 'D3', values: [[40]] }], job)).rejects.toThrow('cancelled');
  expect([excel.roundTrips, excel.sheet('一局').cellAt('D3').value]).toEqual([asked + 1, 41]);
});

test('stopped at any of its pauses, a recalculation has written nothing', async () => {
  let count = 0;
  await recalculate(
    startHost(OFFICE).open,
    watchedJob(() => (count++, Promise.resolve())),
    DAY,
  );
  expect(count).toBeGreaterThan(4);
  for (let stop = 0; stop < count; stop++) {
    const { excel, open } = startHost(OFFICE);
    let pauses = 0;
    const job = watchedJob(() => (pauses++ === stop ? Promise.reject(new Error('cancelled')) : Promise.resolve()));
    await expect(recalculate(open, job, DAY)).rejects.toThrow('cancelled');
    expect(excel.log.some(({ writes }) => writes)).toBe(false);
  }
});
