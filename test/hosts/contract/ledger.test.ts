import { writeResults } from '../../../src/results/writeResults.ts';
import { ledger } from '../../../src/tools/ledger/ledger.ts';
import { assess } from '../../../src/assess.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { test } from '../excel/testUnderProfiles.ts';
import { excelHost, xlsxHost, type Opened } from './hosts.ts';
import { expectSame, state } from './state.ts';

const DAY = '2020-06-10';
const OFFICE = makeXlsx({
  sheets: [
    {
      name: '考核',
      rows: [
        ['2020年度考核指标（满分100分）'],
        ['序号', '考核指标', '责任单位', '完成时限', '分值', '考核得分', '佐证材料'],
        [1, '制定方案', '市发改委', '4月底前', 60, 61, '文件'],
        [2, '建设平台', null, '9月底前', 40, 40, null],
      ],
    },
  ],
});

async function writeAndTakeBack(opened: Opened): Promise<void> {
  const before = await opened.read();
  const planned = finish(ledger.plan(before, undefined, { today: DAY }));
  const passedOver = await opened.apply(planned.edits);
  expect(passedOver).toEqual([]);
  const after = await opened.read();
  expect(after.sheets.map(({ name }) => name)).toContain('任务台账');
  const left = ledger.back?.leaves(planned, { passedOver, differs: [] }, after);
  const taking = left && ledger.back?.take(after, left);
  if (!taking || 'refused' in taking) throw new Error('not taken back');
  expect(await opened.apply(taking.edits)).toEqual([]);
}

test('a ledger that is taken back leaves the workbook as it was, in both hosts, with results and without', async () => {
  const [file, excel] = [xlsxHost.open(OFFICE), excelHost.open(OFFICE)];
  const before = await state(file);
  for (const opened of [file, excel]) await writeAndTakeBack(opened);
  expectSame(await state(file), before);
  expectSame(await state(excel), before);
  for (const opened of [file, excel]) {
    const workbook = await opened.read();
    expect(await opened.apply(writeResults(workbook, finish(assess(workbook, DAY))))).toEqual([]);
  }
  for (const opened of [file, excel]) await writeAndTakeBack(opened);
  expectSame(await state(excel), await state(file));
  const { sheets } = await file.read();
  expect(sheets.map(({ name }) => name)).toEqual(['考核', '考核汇总', '问题清单', '考核明细', '考核设置']);
});
