import { findingEntries } from '../../../src/ownSheets/findings/findingEntries.ts';
import { linkFindings } from '../../../src/ownSheets/findings/linkFindings.ts';
import { readRemarks } from '../../../src/ownSheets/findings/readRemarks.ts';
import { addressOf } from '../../../src/workbook/address.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import { OWN_SHEET_NAME } from '../../../src/workbook/marks.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';

const ROW = ['须改正', '得分超过分值', '甲局', '一局', 'D3', '得分 61', '属实', '已核', 'score-above-max'];

/** 问题清单 with a column of a person's own before the others, 说明 before 处理 and one row more above the header. */
const MOVED = [
  ['问题清单'],
  [],
  [],
  [],
  [null, '级别', '问题', '考核单位', '工作表', '单元格', '现状和处理办法', '说明', '处理', '代码'],
  ['一', ...ROW.slice(0, 6), '已核', '属实', 'score-above-max'],
  [null, '请核对', '序号缺失', null, '二局', '整表', '缺 3', null, null, 'seq-gap'],
];

function sheetOf(rows: readonly (readonly Drawn[])[]) {
  return drawSheet(
    rows.map((row) => [...row]),
    { name: '问题清单' },
  );
}

test('links lead from where 单元格 stands', () => {
  expect(linkFindings(sheetOf(MOVED)).flatMap((edit) => (edit.edit === 'set-hyperlinks' ? edit.links : []))).toEqual([
    { cell: 'F6', target: '一局!D3', tip: '一局!D3' },
    { cell: 'F7', target: '二局!A1', tip: '二局' },
  ]);
});

test('links need no column but those of the sheet and the cell, and no row above the header has one', () => {
  const without = MOVED.map((row) => row.slice(0, 6));
  expect(linkFindings(sheetOf(without))).toEqual(linkFindings(sheetOf(MOVED)));
  expect(linkFindings(sheetOf([['一局', 'D3'], ...without.slice(5)]))).toEqual([]);
});

test('remarks are read by their headers, in the order in which they are drawn', () => {
  const workbook = {
    ...drawWorkbook(sheetOf(MOVED)),
    names: [{ name: OWN_SHEET_NAME, refersTo: '问题清单!$A$1', sheet: '问题清单' }],
  };
  expect([...readRemarks(workbook)]).toEqual([['score-above-max|一局|D3|甲局', { handling: '属实', note: '已核', row: ROW }]]);
});

test('a person writes under 处理, where usual words are offered, and under 说明', () => {
  const entries = findingEntries(gridOf(sheetOf(MOVED)));
  expect(entries.map(({ at, list }) => `${addressOf(at)} ${list?.words.join('、') ?? ''}`)).toEqual([
    'I6 已改正、属实、忽略',
    'H6 ',
    'I7 已改正、属实、忽略',
    'H7 ',
  ]);
  expect(findingEntries(gridOf(sheetOf(MOVED.map((row) => row.slice(0, 9)))))).toEqual([]);
});
