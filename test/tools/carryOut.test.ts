import { clearMarks, recalculate } from '../support/recalculate.ts';
import { rankOf } from '../../src/rules/standing.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import type { Job, OpenWorkbook, PassedOver, Stage } from '../../src/workbook/host.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';

const office = drawWorkbook(
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, 90],
    ],
    { name: '一局' },
  ),
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, 95],
    ],
    { name: '二局' },
  ),
);

/** A workbook in memory that notes down what is asked of it. */
function workbookInMemory(start: WorkbookSnapshot, passedOver: readonly PassedOver[] = []) {
  let now = start;
  const asked: string[] = [];
  const open: OpenWorkbook = {
    read: () => (asked.push('read'), Promise.resolve(now)),
    readAgain: () => Promise.reject(new Error('not asked for')),
    apply(edits: readonly Edit[]) {
      asked.push('apply');
      now = applyToSnapshot(now, edits);
      return Promise.resolve({ passedOver, differs: [] });
    },
    show: () => Promise.reject(new Error('not asked for')),
    watch: () => Promise.reject(new Error('not asked for')),
  };
  return { open, asked, now: () => now };
}

function jobThat(stops: (pauses: number) => boolean = () => false) {
  const stages: Stage[] = [];
  let pauses = 0;
  const job: Job = {
    progress: (stage) => stages.push(stage),
    pause: () => (stops(pauses++) ? Promise.reject(new Error('cancelled')) : Promise.resolve()),
  };
  return { job, stages, pauses: () => pauses };
}

test('reads once, writes once, and can be taken back', async () => {
  const book = workbookInMemory(office);
  const { assessment, back } = await recalculate(book.open, jobThat().job, '2021-12-31');
  expect(book.asked).toEqual(['read', 'apply']);
  expect(assessment.units.map(({ standing }) => rankOf(standing))).toEqual([2, 1]);
  expect(book.now().sheets.map(({ name }) => name)).toEqual(['一局', '二局', '考核汇总', '问题清单', '考核明细', '考核设置']);
  expect(applyToSnapshot(book.now(), back)).toEqual(office);
});

test('writes nothing where there is no score table', async () => {
  const book = workbookInMemory(drawWorkbook(drawSheet([['通讯录'], ['张三']])));
  const { back } = await recalculate(book.open, jobThat().job, '2021-12-31');
  expect([book.asked, back]).toEqual([['read'], []]);
});

test('says what was passed over', async () => {
  const passed = [{ sheet: '一局', reason: 'sheet-protected' }] as const;
  const { passedOver } = await recalculate(workbookInMemory(office, passed).open, jobThat().job, '2021-12-31');
  expect(passedOver).toEqual(passed);
});

test('stopped at any of its pauses it has written nothing', async () => {
  const counted = jobThat();
  await recalculate(workbookInMemory(office).open, counted.job, '2021-12-31');
  expect(counted.pauses()).toBeGreaterThan(2);
  for (let stop = 0; stop < counted.pauses(); stop++) {
    const book = workbookInMemory(office);
    await expect(recalculate(book.open, jobThat((pause) => pause === stop).job, '2021-12-31')).rejects.toThrow('cancelled');
    expect(book.asked).toEqual(['read']);
  }
});

test('clearing takes off what recalculating left', async () => {
  const book = workbookInMemory(office);
  await recalculate(book.open, jobThat().job, '2021-12-31');
  await clearMarks(book.open, jobThat().job);
  expect(book.now()).toEqual(office);
});
