import { storedSupervision } from '../../src/ownSheets/supervision/storedSupervision.ts';
import { clearingOf } from '../../src/results/clearing.ts';
import { clearResults } from '../../src/results/clearResults.ts';
import { clear } from '../../src/tools/clear/clear.ts';
import { ledger } from '../../src/tools/ledger/ledger.ts';
import { supervise } from '../../src/tools/supervise/supervise.ts';
import { parseAddress } from '../../src/workbook/address.ts';
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

test('what a unit has written beside a task that presses no more stays, below those that do, and so does who has signed', () => {
  const once = carried(PLAN, ['市发改委']);
  const answered = applyToSnapshot(once, [
    { edit: 'set-values', sheet: '督办-市发改委', range: 'H5', values: [['已印发']] },
    { edit: 'set-values', sheet: '督办-市发改委', range: 'J7', values: [['催办']] },
    { edit: 'set-values', sheet: '督办-市发改委', range: 'A9', values: [['填报人：张三']] },
    { edit: 'set-values', sheet: '分工', range: 'F5', values: [['已完成']] },
    { edit: 'set-values', sheet: '分工', range: 'B4', values: [['建设新平台']] },
  ]);
  expect(rowsOf(carried(answered, ['市发改委']), '督办-市发改委').slice(4)).toEqual([
    '1 | 制度 | 制定方案 | 牵头 | 5月底前 | 2020-05-31 | 逾期 10 天',
    '2 | 平台 | 建设新平台 | 配合 | 2020年6月底前完成一期 | 2020-06-30 | 临期，还有 20 天',
    '3 | 宣传 | 印发材料 | 牵头 | 4月底前 | 2020-04-30 | 已完成 | 已印发',
    '4 | 平台 | 建设平台 | 配合 | 2020年6月底前完成一期 | 2020-06-30 | 任务表中已没有 | 催办',
    '填报人：张三',
  ]);
});

test('tasks of the same words keep their own answers', () => {
  const alike = drawWorkbook(
    drawSheet(
      [
        ['2020年任务分工表'],
        ['任务名称', '牵头单位', '完成时限'],
        ['报送总结', '市发改委', '3月底前'],
        ['报送总结', '市发改委', '5月底前'],
      ],
      { name: '分工' },
    ),
  );
  const answered = applyToSnapshot(carried(alike, ['市发改委']), [
    { edit: 'set-values', sheet: '督办-市发改委', range: 'H5:H6', values: [['第一季度未报'], ['第二季度未报']] },
  ]);
  const texts = rowsOf(carried(answered, ['市发改委']), '督办-市发改委');
  expect(texts.slice(4, 6).map((row) => row.split(' | ').at(-1))).toEqual(['第一季度未报', '第二季度未报']);
});

test('where somebody has written in the way of the new one, the old one stays theirs, and is named', () => {
  const once = carried(PLAN, ['市财政局']);
  const noted = applyToSnapshot(once, [
    { edit: 'set-values', sheet: '督办-市财政局', range: 'A10', values: [['领导批示']] },
    {
      edit: 'set-values',
      sheet: '分工',
      range: 'A8:E10',
      values: ['甲', '乙', '丙'].map((name) => [name, null, '市财政局', null, '4月底前']),
    },
  ]);
  const planned = plan(noted, ['市财政局']);
  expect([planned.sheets, planned.aside]).toEqual([['督办-市财政局-2'], ['督办-市财政局']]);
  const after = applyToSnapshot(noted, planned.edits);
  expect(rowsOf(after, '督办-市财政局').at(-1)).toBe('领导批示');
  expect(supervise.told(planned, { passedOver: [], differs: [] }, after)).toMatchObject({ aside: ['督办-市财政局'] });
});

describe('清除 and 重新核算', () => {
  const both = carried(PLAN, ['市发改委', '市财政局']);
  const filled = (range: string): WorkbookSnapshot =>
    applyToSnapshot(both, [{ edit: 'set-values', sheet: '督办-市发改委', range, values: [['张三']] }]);

  test.each(['H5', 'I6', 'J7', 'A9', 'C12'])(
    'one in which %s is filled in stays with all that stands in it; those that nobody has filled in go',
    (range) => {
      const workbook = filled(range);
      const { sheets, persons } = clearingOf(workbook);
      expect(sheets).toEqual([{ name: '督办-市财政局', kind: 'supervision' }]);
      expect(persons).toEqual([{ name: '督办-市发改委', why: 'written-in', cells: [parseAddress(range)] }]);
      const after = applyToSnapshot(workbook, clearResults(workbook));
      expect(after.sheets.map(({ name }) => name)).toEqual(['分工', '督办-市发改委']);
      expect(rowsOf(after, '督办-市发改委')).toEqual(rowsOf(workbook, '督办-市发改委'));
      expect(after.names.filter(({ name }) => name.startsWith('考核_'))).toEqual([]);
    },
  );

  test('a cleared one comes back as it stood and looked, and one that stayed is known again', () => {
    const before = filled('H5');
    const planned = finish(clear.plan(before, { seal: false }, { today: TODAY }));
    const after = applyToSnapshot(before, planned.edits);
    const left = clear.back?.leaves(planned, { passedOver: [], differs: [] }, after);
    const taking = left && clear.back?.take(after, left);
    if (!taking || 'refused' in taking) throw new Error('not taken back');
    const back = applyToSnapshot(after, taking.edits);
    expect(back.sheets.map(({ name, rows, merges }) => ({ name, rows, merges }))).toEqual(
      before.sheets.map(({ name, rows, merges }) => ({ name, rows, merges })),
    );
    const made = taking.edits.find((edit) => edit.edit === 'add-sheet');
    expect(made).toMatchObject({ sheet: '督办-市财政局', tabColor: 'FFC000', print: { orientation: 'landscape' } });
    expect(storedSupervision(back).map(({ unit }) => unit)).toEqual(['市发改委', '市财政局']);
  });

  test('what results and a ledger write leaves them as they are', () => {
    const workbook = filled('H5');
    const after = applyToSnapshot(workbook, finish(ledger.plan(workbook, undefined, { today: TODAY })).edits);
    expect(after.sheets.filter(({ name }) => name.startsWith('督办'))).toEqual(
      workbook.sheets.filter(({ name }) => name.startsWith('督办')),
    );
  });

  test('a copy is its maker’s', () => {
    const sheet = both.sheets.find(({ name }) => name === '督办-市财政局');
    if (!sheet) throw new Error('none');
    const as = '督办-市财政局 (2)';
    const copied = {
      ...both,
      sheets: [...both.sheets, { ...sheet, name: as }],
      names: [...both.names, ...both.names.filter((one) => one.sheet === sheet.name).map((one) => ({ ...one, sheet: as }))],
    };
    expect(storedSupervision(copied)).toHaveLength(2);
    expect(clearingOf(copied).persons).toEqual([{ name: as, why: 'copy', cells: [] }]);
  });
});
