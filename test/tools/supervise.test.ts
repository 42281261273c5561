import { storedSupervision } from '../../src/ownSheets/supervision/storedSupervision.ts';
import { supervise } from '../../src/tools/supervise/supervise.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';

const TODAY = '2020-06-10';
const PLAN = drawWorkbook(
  drawSheet(
    [
      ['2020年任务分工表'],
      ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限', '完成情况'],
      ['制度', '制定方案', '市发改委', '市财政局', '5月底前', null],
      ['平台', '建设平台', '市财政局', '市发改委', '2020年6月底前完成一期', null],
      ['宣传', '印发材料', '市发改委', null, '4月底前', '正在办理'],
      ['评价', '出台办法', '市发改委', null, '年底前', null],
      ['归集', '归集信息', '市信用办', null, '4月底前', '已完成'],
    ],
    { name: '分工' },
  ),
);

const plan = (workbook: WorkbookSnapshot, units: readonly string[]) => finish(supervise.plan(workbook, units, { today: TODAY }));
const carried = (workbook: WorkbookSnapshot, units: readonly string[]) => applyToSnapshot(workbook, plan(workbook, units).edits);

function rowsOf(workbook: WorkbookSnapshot, name: string): readonly string[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  const grid = gridOf(sheet);
  return grid.rowIndexes.map((row) => grid.filled(row).map(textOf).join(' | ')).filter((row) => row !== '');
}

test('a unit’s overdue and due tasks, the longest overdue first, with the deadline in the words of the office', () => {
  expect(rowsOf(carried(PLAN, ['市发改委']), '督办-市发改委')).toEqual([
    '督办单',
    '承办单位：市发改委',
    '截至 2020-06-10：牵头 2 项（逾期 2），配合 1 项（临期 1）。请逐项填写目前进展、存在困难和下一步措施；完成时限以原文为准。',
    '序号 | 任务 | 内容 | 承担 | 完成时限 | 截止日期 | 状态 | 目前进展 | 存在困难 | 下一步措施',
    '1 | 宣传 | 印发材料 | 牵头 | 4月底前 | 2020-04-30 | 逾期 41 天',
    '2 | 制度 | 制定方案 | 牵头 | 5月底前 | 2020-05-31 | 逾期 10 天',
    '3 | 平台 | 建设平台 | 配合 | 2020年6月底前完成一期 | 2020-06-30 | 临期，还有 20 天',
    '填报人：                    单位负责人（签字）：                    填报日期：        年    月    日',
  ]);
});

test('a unit that only supports what is overdue gets one too, which says so', () => {
  const supporting = drawWorkbook(
    drawSheet(
      [
        ['2020年任务分工表'],
        ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限'],
        ['制度', '制定方案', '市发改委', '市财政局', '5月底前'],
      ],
      { name: '分工' },
    ),
  );
  expect(rowsOf(carried(supporting, ['市财政局']), '督办-市财政局').slice(2, 5)).toEqual([
    '截至 2020-06-10：配合 1 项（逾期 1）。请逐项填写目前进展、存在困难和下一步措施；完成时限以原文为准。',
    '序号 | 任务 | 内容 | 承担 | 完成时限 | 截止日期 | 状态 | 目前进展 | 存在困难 | 下一步措施',
    '1 | 制度 | 制定方案 | 配合 | 5月底前 | 2020-05-31 | 逾期 10 天',
  ]);
});

test('a unit with nothing to press for gets none, and is told', () => {
  const planned = plan(PLAN, ['市信用办', '市财政局']);
  expect([planned.sheets, planned.idle]).toEqual([['督办-市财政局'], ['市信用办']]);
  expect(plan(PLAN, ['市信用办']).edits).toEqual([]);
});

test('what a unit has written stays beside its task when the sheet is drawn anew, and keeps the sheet', () => {
  const once = carried(PLAN, ['市发改委', '市财政局']);
  const answered = applyToSnapshot(once, [
    { edit: 'set-values', sheet: '督办-市发改委', range: 'H6:J6', values: [['已开会', '缺经费', '报专题会']] },
    { edit: 'set-values', sheet: '分工', range: 'F5', values: [['已完成']] },
  ]);
  const again = carried(answered, ['市发改委']);
  expect(rowsOf(again, '督办-市发改委').slice(4, 6)).toEqual([
    '1 | 制度 | 制定方案 | 牵头 | 5月底前 | 2020-05-31 | 逾期 10 天 | 已开会 | 缺经费 | 报专题会',
    '2 | 平台 | 建设平台 | 配合 | 2020年6月底前完成一期 | 2020-06-30 | 临期，还有 20 天',
  ]);
  expect(again.sheets).toHaveLength(3);
  const left = supervise.back?.leaves(plan(PLAN, ['市发改委', '市财政局']), { passedOver: [], differs: [] }, once) ?? null;
  if (!left) throw new Error('nothing to take back');
  const taken = supervise.back?.take(again, left);
  if (!taken || 'refused' in taken) throw new Error('refused');
  expect(applyToSnapshot(again, taken.edits).sheets.map(({ name }) => name)).toEqual(['分工', '督办-市发改委']);
  expect(taken.told({ passedOver: [], differs: [] })).toMatchObject({ kept: ['督办-市发改委'] });
});

test('it is known again under another name, and a copy is not', () => {
  const once = carried(PLAN, ['市发改委']);
  expect(storedSupervision(once).map(({ unit }) => unit)).toEqual(['市发改委']);
  expect(storedSupervision(PLAN)).toEqual([]);
});
