import { assessFiles, assessOnThreads } from '../../../src/cli/assess/assessFiles.ts';
import { outcomeOf } from '../../../src/cli/assess/pool.ts';
import type { Outcome, StartThreads } from '../../../src/cli/assess/threads.ts';
import type { Job } from '../../../src/cli/assess/workOut.ts';
import type { AssessArguments } from '../../../src/cli/arguments.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { askedToAssess } from '../askedToAssess.ts';
import { fakeWorld, savedBy, type FakeFile, type Faults } from '../fakeWorld.ts';

const of = (score: number) =>
  drawWorkbook(
    drawSheet([
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, score],
    ]),
  );
const FILES: Readonly<Record<string, FakeFile>> = {
  'a.xlsx': of(90),
  'b.xlsx': { kind: 'file-truncated' },
  'c.xlsx': of(101),
  'd.xlsx': of(80),
  'e.xlsx': of(70),
};
const NAMES = Object.keys(FILES);

/** Threads that hand over data alone, as real ones do, and end in an order that is nobody's. */
function fakeThreads(count: number, lost: readonly string[] = []) {
  const told = { going: 0, most: 0, ended: 0 };
  const world = fakeWorld(FILES);
  const workOut = async (job: Job): Promise<Outcome> => {
    told.going += 1;
    told.most = Math.max(told.most, told.going);
    const turns = 9 - NAMES.indexOf(job.file);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    if (lost.includes(job.file)) return { came: 'nothing' };
    return structuredClone(outcomeOf(structuredClone({ job, today: '2020-12-31' }), world));
  };
  const start: StartThreads = () =>
    Promise.resolve({
      count,
      workOut,
      end: () => {
        told.ended += 1;
        return Promise.resolve();
      },
    });
  return { start, told };
}

async function both(otherwise: Partial<AssessArguments>, threads: StartThreads, faults: Faults = {}) {
  const [alone, together] = [fakeWorld(FILES, faults), fakeWorld(FILES, faults)];
  const asked = askedToAssess(NAMES, otherwise);
  const codes = [
    assessFiles(asked, { ...alone, today: '2020-12-31' }),
    await assessOnThreads(asked, { ...together, today: '2020-12-31' }, threads),
  ];
  const told = [alone, together].map(({ stdout, stderr, screen, ...world }) => ({
    stdout,
    stderr,
    saved: savedBy(world as typeof alone),
    said: screen.filter((line) => line === 'out' || line === 'err'),
  }));
  return { codes, told };
}

test.each<[string, Partial<AssessArguments>, Faults]>([
  ['for a person', {}, {}],
  ['as JSON', { json: true }, {}],
  ['a line each', { json: true, lines: true }, {}],
  ['written in place', { target: { kind: 'in-place' } }, {}],
  ['a disk that is full', { target: { kind: 'in-place' } }, { save: { kind: 'not-written', reason: 'ENOSPC' } }],
])('several threads say and write what one does, in its order: %s', async (_, otherwise, faults) => {
  const { codes, told } = await both(otherwise, fakeThreads(2).start, faults);
  expect(codes[1]).toBe(codes[0]);
  expect(told[1]).toEqual(told[0]);
  expect(told[1]?.stderr.join('')).toContain('b.xlsx：');
});

test('what is lost on a thread is done on this one', async () => {
  const { codes, told } = await both({ json: true }, fakeThreads(2, ['a.xlsx', 'e.xlsx']).start);
  expect([codes[1], told[1]]).toEqual([codes[0], told[0]]);
});

test('no more than twice as many results wait as there are threads, and the threads are ended', async () => {
  const { start, told } = fakeThreads(1);
  const counting: StartThreads = async (jobs) => {
    const threads = await start(jobs);
    return threads && { ...threads, workOut: (job) => threads.workOut(job).finally(() => (told.going -= 1)) };
  };
  await both({}, counting);
  expect(told).toMatchObject({ most: 2, ended: 1 });
});

test('the threads are ended where a defect of ours ends the command', async () => {
  const { start, told } = fakeThreads(2, ['a.xlsx']);
  const broken = {
    ...fakeWorld(FILES),
    load: () => {
      throw new RangeError('a defect');
    },
  };
  await expect(assessOnThreads(askedToAssess(NAMES), broken, start)).rejects.toThrow('a defect');
  expect(told.ended).toBe(1);
});

test('without threads one does it all', async () => {
  const { codes, told } = await both({ json: true }, () => Promise.resolve(null));
  expect([codes[1], told[1]]).toEqual([codes[0], told[0]]);
});
