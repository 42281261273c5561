import { readFileSync } from 'node:fs';
import { drawComparison } from '../../src/ownSheets/comparison/drawComparison.ts';
import { LEDGER_COLUMNS } from '../../src/ownSheets/ledger/ledgerColumns.ts';
import { writeFeedback } from '../../src/ownSheets/feedback/writeFeedback.ts';
import { drawSeal } from '../../src/ownSheets/seal/drawSeal.ts';
import { writeSupervision } from '../../src/ownSheets/supervision/writeSupervision.ts';
import { writeLedger, writeResults } from '../../src/results/writeResults.ts';
import { readLedger } from '../../src/tasks/readLedger.ts';
import { sealWorkbook } from '../../src/tools/seal/sealWorkbook.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { read } from '../formulas/assessedFile.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
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

/** A plan of tasks as long as offices write them, with names that may stand for others. */
function longPlan(): WorkbookSnapshot {
  const text = `${LONG}制定2021年度工作要点，印发至各成员单位，并在“信用青川”网站公布（网址：www.qingchuan-credit.example.cn/2021/index.html）`;
  return drawWorkbook(
    drawSheet(
      [
        [`${LONG}2021年重点任务分工表`],
        ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限', '完成情况'],
        [
          '制度建设',
          text,
          LONG,
          `市财政局、${LONG}、各县（市、区）人民政府、各成员单位`,
          '2021年6月底前完成第一期建设任务，12月底前全面建成并持续推进',
          `${text}${text}`,
        ],
        [LONG, `${text}${text}`, '市应急管理局', '市应急局', '2021年3月31日前', null],
        ['平台', '短', '市发展和改革委员会', '市发改委', '4月底前', '已完成'],
        ['宣传', null, null, '各有关单位', '待定', null],
      ],
      { name: '乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙' },
    ),
  );
}

/** With answers as long, and beside tasks that press no more. */
function answeredPlan(): WorkbookSnapshot {
  const plan = longPlan();
  const { edits, sheets } = supervisionOf(plan);
  return applyToSnapshot(plan, [
    ...edits,
    ...sheets.map((sheet): Edit => ({
      edit: 'set-values',
      sheet,
      range: 'H5:J5',
      values: [[LONG, `${LONG}${LONG}`, `${LONG}${LONG}${LONG}`]],
    })),
    { edit: 'set-values', sheet: plan.sheets[0]?.name ?? '', range: 'F4', values: [['已完成']] },
  ]);
}

const ledgerOf = (workbook: WorkbookSnapshot) => finish(readLedger(workbook, '2021-12-10'));
const supervisionOf = (workbook: WorkbookSnapshot) => {
  const ledger = ledgerOf(workbook);
  return writeSupervision(
    workbook,
    ledger,
    ledger.units.map(({ name }) => name),
  );
};

test.each(Object.entries<Metrics>(METRICS))('nor one on tasks: %s', (_, metrics) => {
  const [plan, answered] = [longPlan(), answeredPlan()];
  const edits = writeLedger(plan, assessedWorkbook(plan), ledgerOf(plan));
  const pages = supervisionOf(plan);
  const again = supervisionOf(answered);
  expect(pages.sheets.length).toBeGreaterThan(2);
  const cut = (of: readonly Edit[], sheets: readonly string[]): readonly string[] =>
    sheets.flatMap((sheet) => cutOnPaper(of, sheet, metrics).map((one) => `${sheet} ${one}`));
  expect(cut(edits, ['任务台账', '单位任务', '考核设置'])).toEqual([]);
  expect(cut(pages.edits, pages.sheets)).toEqual([]);
  expect(cut(again.edits, again.sheets)).toEqual([]);
});

test('dozens of units that support one task find room on a page, and what stands nowhere takes none', () => {
  const units = Array.from({ length: 56 }, (_, i) => `市经济和信息化局${String.fromCodePoint(0x7532 + i)}`).join('、');
  const plan = drawWorkbook(
    drawSheet(
      [
        ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限'],
        ['制度', '制定方案', '市发改委', units, '5月底前'],
      ],
      { name: '分工' },
    ),
  );
  const edits = writeLedger(plan, assessedWorkbook(plan), ledgerOf(plan));
  const made = edits.find((edit) => edit.edit === 'add-sheet' && edit.sheet === '任务台账');
  if (made?.edit !== 'add-sheet') throw new Error('no 任务台账');
  const { index } = LEDGER_COLUMNS;
  expect(made.rowHeights?.[5]).toBeLessThan(409);
  expect(made.columnWidths[index.supporting]).toBeGreaterThan(LEDGER_COLUMNS.widths[index.supporting] ?? 0);
  expect(made.columnWidths[index.section]).toBeLessThan(LEDGER_COLUMNS.widths[index.section] ?? 0);
  expect(made.columnWidths[index.text]).toBe(LEDGER_COLUMNS.widths[index.text]);
  for (const metrics of Object.values<Metrics>(METRICS)) expect(cutOnPaper(edits, '任务台账', metrics)).toEqual([]);
});

test.each(CASES)('nor 自评复核对照: %s, %s', (name, _, metrics) => {
  const edits = drawComparison('自评复核对照', assessedWorkbook(WORKBOOKS[name]?.() ?? drawWorkbook()));
  expect(edits.length === 0 || cutOnPaper(edits, '自评复核对照', metrics)).toEqual(edits.length === 0 ? true : []);
});

test('考核设置 of usual words is a line a row, and so a page', () => {
  const workbook = example('departments');
  const setup = writeResults(workbook, assessedWorkbook(workbook)).find((edit) => edit.edit === 'add-sheet' && edit.sheet === '考核设置');
  expect(setup?.edit === 'add-sheet' && setup.rowHeights).toEqual({ 1: 28 });
});
