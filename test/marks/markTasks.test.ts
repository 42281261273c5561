import { markTasks } from '../../src/marks/markTasks.ts';
import { readLedger } from '../../src/tasks/readLedger.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { finish } from '../support/readWorkbookFile.ts';

/** The cells that are marked, by what their formula asks: a deadline, a target, a lead. */
function marked(rows: readonly (readonly Drawn[])[], name = '分工'): readonly string[] {
  const { tasks } = finish(readLedger(drawWorkbook(drawSheet(rows, { name })), '2020-06-10'));
  return markTasks(tasks).map((edit) => {
    if (edit.edit !== 'add-conditional-format') return edit.edit;
    const asks = edit.formula.includes('任务时限') ? 'deadline' : edit.formula.includes('任务状态') ? 'target' : 'lead';
    return `${asks} ${edit.ranges.join(' ')}`;
  });
}

test('deadlines that have a date are marked, past or not, and cells where a lead is missing; a row that slipped has neither', () => {
  expect(
    marked([
      ['任务名称', '工作内容', '牵头单位', '配合单位', '完成时限'],
      ['一', '甲', '市发改委', null, '4月底前'],
      ['二', '乙', '市财政局', null, '年底前'],
      ['三', '丙', '市财政局', null, '待定'],
      ['四', '丁', '市财政局', null, '长期'],
      ['五', '戊', null, null, '5月底前'],
      ['六', '己', null, null, '市财政局'],
    ]),
  ).toEqual(['deadline E2:E3 E6', 'lead C6']);
});

test('without a deadline the target of the first year is marked', () => {
  expect(
    marked([
      ['重点任务', '责任单位', '2019年', '2020年'],
      ['建平台', '市发改委', '上线', null],
      ['归集', '市发改委', null, '推广'],
      ['修复', null, '持续', null],
    ]),
  ).toEqual(['target C2 D3', 'lead B4']);
});

test('in a sheet that no formula can name nothing is marked', () => {
  expect(
    marked(
      [
        ['任务名称', '牵头单位', '完成时限'],
        ['一', null, '4月底前'],
      ],
      "甲[1]'",
    ),
  ).toEqual([]);
});
