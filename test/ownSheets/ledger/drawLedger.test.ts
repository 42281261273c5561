import { drawLedger } from '../../../src/ownSheets/ledger/drawLedger.ts';
import { LEDGER_COLUMNS } from '../../../src/ownSheets/ledger/ledgerColumns.ts';
import { readLedger } from '../../../src/tasks/readLedger.ts';
import { cellsOf } from '../../results/drawnCells.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { finish } from '../../support/readWorkbookFile.ts';

/** 任务台账 of a sheet named 甲: each task's cells by the words of the header. */
function ledgerOf(rows: readonly (readonly Drawn[])[]): readonly ReadonlyMap<string, string>[] {
  const ledger = finish(readLedger(drawWorkbook(drawSheet(rows, { name: '甲' })), '2020-06-01'));
  const cells = [...cellsOf(drawLedger('任务台账', ledger, false), '任务台账')];
  const inRow = (row: number) => cells.flatMap(([at, shown]) => (at.replace(/^[A-Z]+/u, '') === String(row) ? [[at, shown] as const] : []));
  const words = new Map(inRow(4).map(([at, word]) => [at.slice(0, -1), word] as const));
  return ledger.tasks.map((_, i) => new Map(inRow(5 + i).map(([at, shown]) => [words.get(at.replace(/\d+$/u, '')) ?? at, shown])));
}

const HEAD = ['任务名称', '牵头单位', '完成时限'];
const LAST_SHOWN = LEDGER_COLUMNS.words.indexOf('完成情况');

test('of several columns of progress the rightmost that says something is shown', () => {
  const [task] = ledgerOf([
    [...HEAD, '落实情况', '完成情况'],
    ['建平台', '市发改委', '9月底前', '推进中', null],
  ]);
  expect(task?.get('完成情况')).toMatch(/ → 推进中$/u);
  const [both] = ledgerOf([
    [...HEAD, '落实情况', '完成情况'],
    ['建平台', '市发改委', '9月底前', '推进中', '已完成'],
  ]);
  expect(both?.get('完成情况')).toMatch(/ → 已完成$/u);
});

test('the box that evidence lies in stands behind the progress', () => {
  const [first, second, third] = ledgerOf([
    [...HEAD, '资料盒（蓝色）编号'],
    ['建平台', '市发改委', '9月底前', 1],
    ['培训', '市信用办', '长期', '3-2'],
    ['宣传', '市信用办', '长期', '无'],
  ]);
  expect([first, second].map((task) => task?.get('资料盒'))).toEqual([
    '=IF(甲!$D$2="","",甲!$D$2) → 1',
    '=IF(甲!$D$3="","",甲!$D$3) → 3-2',
  ]);
  expect(third?.get('资料盒')).toMatch(/ → $/u);
  expect(LEDGER_COLUMNS.words[LAST_SHOWN + 1]).toBe('资料盒');
});

test.each([
  ['a table without a column for it', [...HEAD], ['建平台', '市发改委', '9月底前']],
  ['nothing in that column', [...HEAD, '资料盒编号'], ['建平台', '市发改委', '9月底前', null]],
])('no column for boxes with %s', (_, head, task) => {
  const [drawn] = ledgerOf([head, task]);
  expect([...(drawn?.keys() ?? [])]).not.toContain('资料盒');
  // What follows it is still there.
  expect([...(drawn?.keys() ?? [])]).toContain('时限行');
});
