import { documentText } from '../../src/document/documentText.ts';
import { ledgerAnswer } from '../../src/cli/ledgerAnswer.ts';
import { reportDocument } from '../../src/report/reportDocument.ts';
import { reportWords } from '../../src/report/words/reportWords.ts';
import { readLedger } from '../../src/tasks/readLedger.ts';
import { sealWorkbook } from '../../src/tools/seal/sealWorkbook.ts';
import { reportWorkbook } from '../../src/tools/report/reportWorkbook.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';

const TODAY = '2020-06-10';
const SCORES = drawSheet([['2020年考核指标'], ['序号', '考核指标', '分值', '考核得分'], [1, '制度', 60, 60], [2, '宣传', 40, 30]], {
  name: '甲局',
});
const TASKS: readonly (readonly Drawn[])[] = [
  ['制度', '市发改委', '5月底前', null],
  ['平台', '市财政局、市发改委', '4月底前', '推进中'],
  ['宣传', '市发改委', '3月底前', '已完成'],
  ['评价', '市信用办', '2020年6月底前', null],
  ['归集', '市信用办', '长期', null],
  ['修复', null, '2月底前', null],
  ['培训', '市信用办', '年底前', null],
];
const plan = (withProgress: boolean, name = '分工') =>
  drawSheet(
    [
      ['2020年任务分工表'],
      ['任务名称', '牵头单位', '完成时限', ...(withProgress ? ['完成情况'] : [])],
      ...TASKS.map((row) => (withProgress ? row : row.slice(0, 3))),
    ],
    { name },
  );

/** The lines of the section on tasks. */
function section(workbook: WorkbookSnapshot, language: 'zh' | 'en' = 'zh', today = TODAY): readonly string[] {
  const { report } = finish(reportWorkbook(workbook, { period: null, previous: null }, today));
  const lines = documentText(reportDocument(report, reportWords(language)))
    .split('\n')
    .map((line) => line.trim());
  const isHeading = (line: string): boolean => /^(?:[一二三四五六七八]、|\d\. )/u.test(line);
  const first = lines.findIndex((line) => isHeading(line) && /任务完成情况|Tasks/u.test(line));
  return first < 0
    ? []
    : lines.slice(
        first,
        lines.findIndex((line, i) => i > first && isHeading(line)),
      );
}

test('how many tasks are done, overdue and due soon, and who leads what is overdue', () => {
  expect(section(drawWorkbook(SCORES, plan(true)))).toEqual([
    '四、任务完成情况',
    '共7项任务，截至2020年6月10日，已完成1项，逾期3项，30天内到期的1项，其余2项。',
    '牵头任务逾期的单位：市发改委2项、市财政局1项（几个单位牵头的任务，各单位都计）。',
    '1项逾期任务没有写明牵头单位。',
  ]);
  expect(section(drawWorkbook(SCORES, plan(true)), 'en')).toEqual([
    '4. Tasks',
    'Of 7 tasks, as of 2020-06-10, 1 are done, 3 overdue, 1 due within 30 days; 2 others.',
    'Units that lead overdue tasks: 市发改委 2, 市财政局 1 (a task that several lead counts for each).',
    'Nobody is said to lead 1 overdue task.',
  ]);
});

test('the figures are those of kaohe tasks', () => {
  const workbook = drawWorkbook(SCORES, plan(true), plan(false, '另一份'));
  const { report } = finish(reportWorkbook(workbook, { period: null, previous: null }, TODAY));
  const answer = JSON.parse(JSON.stringify(ledgerAnswer('', finish(readLedger(workbook, TODAY)), 'zh'))) as {
    readonly tasks: readonly { readonly state: string }[];
    readonly units: readonly { readonly name: string; readonly overdue: number }[];
  };
  const states = Object.entries(report.tasks?.states ?? {}).filter(([, count]) => count > 0);
  expect(states.length).toBeGreaterThan(4);
  expect(states).toEqual(states.map(([state]) => [state, answer.tasks.filter((one) => one.state === state).length]));
  expect(report.tasks?.overdue.map(({ unit, count }) => [unit, count])).toEqual(
    answer.units.filter(({ overdue }) => overdue > 0).map(({ name, overdue }) => [name, overdue]),
  );
});

test('where no table says what is done, it says that deadlines alone were counted', () => {
  expect(section(drawWorkbook(SCORES, plan(false))).slice(1, 3)).toEqual([
    '共7项任务，截至2020年6月10日，已完成0项，逾期4项，30天内到期的1项，其余2项。',
    '任务表没有完成情况一栏，只按完成时限统计，完成时限已过的都列为逾期。',
  ]);
  expect(section(drawWorkbook(SCORES, plan(true), plan(false, '另一份')))[2]).toContain('其中7项所在的任务表没有完成情况一栏');
});

test('a workbook without tasks has no such section, and a sealed one is judged on its day', () => {
  expect(section(drawWorkbook(SCORES))).toEqual([]);
  const workbook = drawWorkbook(SCORES, plan(true));
  const sealed = applyToSnapshot(workbook, finish(sealWorkbook(workbook, TODAY, TODAY)).edits);
  expect(section(sealed, 'zh', '2021-06-10')).toEqual(section(workbook));
});
