import { clearMarks, recalculate } from '../../support/recalculate.ts';
import type { HostFailureError } from '../../../src/workbook/failure.ts';
import type { Job, Stage } from '../../../src/workbook/host.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { newConditionalFormat } from '../../excelInMemory/workbook/conditionalFormat.ts';
import type { ProfileName } from '../../excelInMemory/profiles.ts';
import { ledgers, OURS, ours } from './ledgers.ts';
import { QUIET, type StartedHost, startHost, watchedJob } from './startHost.ts';

const DAY = '2021-12-31';
const OFFICE = ledgers('一局', '二局');
const DESKTOP: readonly ProfileName[] = ['microsoft365', 'excel2021'];

function started(profile: ProfileName, answerSeconds = 30): StartedHost {
  return startHost(OFFICE, { profile, web: false, apiSet: profile === 'excel2021' ? '1.14' : '1.21', answerSeconds });
}

/** A job in which another workbook comes to the front when a stage begins its nth time, and this one again once that was said. */
function distracted(excel: InMemoryExcel, stage: Stage, nth: number): ReturnType<typeof watchedJob> {
  const job = watchedJob();
  let times = 0;
  const progress: Job['progress'] = (now, done, total) => {
    job.progress(now, done, total);
    if (now === stage && ++times === nth) excel.focus = false;
    if (now === 'behind') setTimeout(() => (excel.focus = true), 700);
  };
  return { ...job, progress };
}

/** A job whose first request that writes is refused after so many actions. */
function refused(excel: InMemoryExcel, afterActions: number): ReturnType<typeof watchedJob> {
  const job = watchedJob();
  let times = 0;
  const progress: Job['progress'] = (stage, done, total) => {
    job.progress(stage, done, total);
    if (stage === 'writing' && ++times === 1) excel.failNext(1, 'InvalidSelection', afterActions);
  };
  return { ...job, progress };
}

function marks(excel: InMemoryExcel): readonly number[] {
  return ['一局', '二局'].map((sheet) => excel.sheet(sheet).conditionalFormats.length);
}

describe.each(DESKTOP)('with another workbook in front, in %s', (profile) => {
  test.each<[string, Stage, number]>([
    ['from the beginning', 'assessing', 1],
    ['just before the writing', 'writing', 1],
  ])('a recalculation says so, waits, and goes on where it was: %s', async (_, stage, nth) => {
    const undisturbed = started(profile);
    await recalculate(undisturbed.open, QUIET, DAY);
    const expected = await undisturbed.open.read(QUIET);

    const { excel, open } = started(profile);
    const job = distracted(excel, stage, nth);
    expect(await recalculate(open, job, DAY)).toMatchObject({ passedOver: [], differs: [] });
    expect(job.stages).toContain('behind');
    expect(await open.read(QUIET)).toEqual(expected);
  });

  test('written over another, marks are neither doubled nor lost', async () => {
    const { excel, open } = started(profile);
    await recalculate(open, QUIET, DAY);
    const expected = await open.read(QUIET);
    const job = distracted(excel, 'writing', 1);
    expect(await recalculate(open, job, DAY)).toMatchObject({ passedOver: [], differs: [] });
    expect(job.stages).toContain('behind');
    expect([marks(excel), ours(excel), excel.workbook.sheets.length]).toEqual([[2, 2], [...OURS].sort(), 2 + OURS.length]);
    expect(await open.read(QUIET)).toEqual(expected);
  });

  test('taking all off goes on where it was', async () => {
    const { excel, open } = started(profile);
    await recalculate(open, QUIET, DAY);
    const job = distracted(excel, 'writing', 1);
    expect(await clearMarks(open, job)).toEqual({ passedOver: [], differs: [] });
    expect(job.stages).toContain('behind');
    expect([marks(excel), ours(excel), excel.workbook.names]).toEqual([[0, 0], [], []]);
  });

  test.each([0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95])('after %d of a request that writes: what was done is not done twice', async (part) => {
    const undisturbed = started(profile);
    await recalculate(undisturbed.open, QUIET, DAY);
    const actions = undisturbed.excel.log.find(({ writes }) => writes)?.actions ?? 0;
    const expected = await undisturbed.open.read(QUIET);

    const { excel, open } = started(profile);
    const ended = await recalculate(open, refused(excel, Math.round(actions * part)), DAY).then(
      ({ differs }) => differs,
      (error: unknown) => (error as HostFailureError).failure,
    );
    // What can't be done twice was broken off in the middle: so it is given up, and a second run puts right.
    if (Array.isArray(ended)) expect(ended).toEqual([]);
    else {
      expect(ended).toEqual({ kind: 'workbook-behind' });
      expect(await recalculate(open, QUIET, DAY)).toMatchObject({ passedOver: [], differs: [] });
    }
    expect(await open.read(QUIET)).toEqual(expected);
  });

  test.each([8, 12, 16, 20, 24, 28])(
    'a conditional format that the office adds while we wait, after %d actions, is not taken for the mark in whose place it is',
    async (afterActions) => {
      const { excel, open } = started(profile);
      await recalculate(open, QUIET, DAY);
      const job = refused(excel, afterActions);
      const progress: Job['progress'] = (stage, done, total) => {
        job.progress(stage, done, total);
        const format = newConditionalFormat(excel.workbook.newId(), 'Custom', [{ top: 0, left: 0, bottom: 9, right: 0 }]);
        if (stage === 'behind') excel.sheet('一局').conditionalFormats.unshift(Object.assign(format, { formula: '=A1>1', anchor: 'A1' }));
      };
      await clearMarks(open, { ...job, progress });
      expect(job.stages).toContain('behind');
      expect(excel.sheet('一局').conditionalFormats.map(({ formula }) => formula)).toEqual(['=A1>1']);
    },
  );

  test('nobody comes back: it is said, and a second run puts right', async () => {
    const { excel, open } = started(profile, 1);
    excel.focus = false;
    await expect(recalculate(open, QUIET, DAY)).rejects.toMatchObject({ failure: { kind: 'workbook-behind' } });
    excel.focus = true;
    expect(await recalculate(open, QUIET, DAY)).toMatchObject({ passedOver: [], differs: [] });
    expect([marks(excel), ours(excel)]).toEqual([[2, 2], [...OURS].sort()]);
  });

  test('before anything is written the wait can be cancelled', async () => {
    const { excel, open } = started(profile);
    const seen = watchedJob();
    const job: Job = {
      progress: seen.progress,
      pause: () => (seen.stages.includes('behind') ? Promise.reject(new Error('cancelled')) : Promise.resolve()),
    };
    await open.read(QUIET);
    excel.focus = false;
    await expect(open.apply([{ edit: 'add-sheet', sheet: '考核汇总', columnWidths: [9] }], job)).rejects.toThrow('cancelled');
    excel.focus = true;
    expect([marks(excel), excel.workbook.sheets.map(({ name }) => name)]).toEqual([
      [0, 0],
      ['一局', '二局'],
    ]);
  });

  test('once something is written it can not', async () => {
    const { excel, open } = started(profile);
    await recalculate(open, QUIET, DAY);
    const waits = distracted(excel, 'writing', 1);
    const job: Job = {
      progress: waits.progress,
      pause: () => (waits.stages.includes('behind') ? Promise.reject(new Error('cancelled')) : Promise.resolve()),
    };
    expect(await recalculate(open, job, DAY)).toMatchObject({ passedOver: [], differs: [] });
    expect(marks(excel)).toEqual([2, 2]);
  });
});

test('an error that says nothing while the workbook is in front is told as it is', async () => {
  const { excel, open } = started('microsoft365');
  await open.read(QUIET);
  excel.failNext(1, 'GeneralException');
  await expect(open.apply([{ edit: 'define-name', name: '考核_甲', refersTo: '一局!$A$1' }], QUIET)).rejects.toMatchObject({
    failure: { kind: 'program-error' },
  });
});

test('where Excel does not tell how far it came, nothing is begun anew', async () => {
  const { excel, open } = started('microsoft365');
  await open.read(QUIET);
  excel.failNext(2, 'InvalidSelection');
  const edits = [{ edit: 'set-values', sheet: '一局', range: 'D3', values: [[40]] }] as const;
  await expect(open.apply(edits, QUIET)).rejects.toMatchObject({ failure: { kind: 'workbook-behind' } });
  expect(excel.sheet('一局').cellAt('D3').value).toBe(41);
});
