import { readFileSync } from 'node:fs';
import { writeFeedback } from '../../src/ownSheets/feedback/writeFeedback.ts';
import { drawSeal } from '../../src/ownSheets/seal/drawSeal.ts';
import { writeResults } from '../../src/results/writeResults.ts';
import { sealWorkbook } from '../../src/tools/seal/sealWorkbook.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { read } from '../formulas/assessedFile.ts';
import { cutOnPaper, METRICS, type Metrics } from '../support/cutOnPaper.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';
import { finish } from '../support/readWorkbookFile.ts';

const example = (name: string): WorkbookSnapshot => read(readFileSync(`assets/examples/${name}.xlsx`));
const LONG = '青川市社会信用体系建设工作领导小组办公室（市发展和改革委员会）';

/** Everything in it is as long as offices write it. */
function longWords(): WorkbookSnapshot {
  const text = `${LONG}2021年度工作要点印发至各成员单位，并在“信用青川”网站公布（网址：www.qingchuan-credit.example.cn/2021/index.html）`;
  const sheet = (name: string, unit: string) =>
    drawSheet(
      [
        [`${LONG}2021年度考核指标（满分100分）`],
        [`被考核单位：${unit}`, null, null, null, `考核类别：${LONG}`],
        ['序号', '工作任务', '考核指标', '分值', '自评分', '考核得分', '佐证材料', '扣分原因'],
        [1, LONG, text, 50, 50, 48, text, text],
        [2, '制度建设', `${text}${text}`, 30, 20, '八成', null, '未报'],
        [3, '一票否决', text, '-', null, null, null, null],
        [4, '信用监管', '短', 20, 20, 20, '无', null],
      ],
      { name },
    );
  return drawWorkbook(sheet('甲', LONG), sheet('乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙', '市信用办'));
}

const WORKBOOKS: Readonly<Record<string, () => WorkbookSnapshot>> = {
  departments: () => example('departments'),
  counties: () => example('counties'),
  roster: () => example('roster'),
  labels: () => example('labels'),
  'one of long words': longWords,
};
const CASES = Object.keys(WORKBOOKS).flatMap((name) =>
  Object.entries<Metrics>(METRICS).map(([font, metrics]) => [name, font, metrics] as const),
);

test.each(CASES)('no sheet of ours cuts a word: %s, %s', (name, _, metrics) => {
  const workbook = WORKBOOKS[name]?.() ?? drawWorkbook();
  const assessment = assessedWorkbook(workbook);
  const { seal } = finish(sealWorkbook(workbook, '2021-12-31'));
  const edits = [
    ...writeResults(workbook, assessment),
    ...writeFeedback(workbook, assessment, assessment.units).edits,
    ...(seal ? drawSeal(workbook, seal) : []),
  ];
  const sheets = edits.flatMap((edit) => (edit.edit === 'add-sheet' ? [edit.sheet] : []));
  expect(sheets.slice(0, 4).sort()).toEqual(['考核明细', '考核汇总', '考核设置', '问题清单'].sort());
  expect(sheets).toHaveLength(5 + assessment.units.length);
  expect(sheets.flatMap((sheet) => cutOnPaper(edits, sheet, metrics).map((one) => `${sheet} ${one}`))).toEqual([]);
});

test('考核设置 of usual words is a line a row, and so a page', () => {
  const workbook = example('departments');
  const setup = writeResults(workbook, assessedWorkbook(workbook)).find((edit) => edit.edit === 'add-sheet' && edit.sheet === '考核设置');
  expect(setup?.edit === 'add-sheet' && setup.rowHeights).toEqual({ 1: 28 });
});
