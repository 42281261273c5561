import { standingIn } from '../../../src/workbench/sheet/standingIn.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';

const ROWS = [['考核明细'], ['单位', '考核指标'], ['东局', '落实政策'], ['东局', '归集信息'], ['西局', '落实政策']];
const ASKED = { sheet: '考核明细', headerRow: 1, columns: [1, 0] };
const book = (hiddenRows: readonly { first: number; last: number }[] = []) =>
  drawWorkbook({ ...drawSheet(ROWS, { name: '考核明细' }), hiddenRows }, drawSheet([['甲']], { name: '别处' }));
const at = (rowIndex: number, sheet = '考核明细') => ({ sheet, cell: { rowIndex, columnIndex: 0 } });

test.each([
  ['a row', book(), at(3), { row: ['归集信息', '东局'], alone: [null, null] }],
  ['the header', book(), at(1), { row: null, alone: [null, null] }],
  ['below the last row', book(), at(9), { row: ['', ''], alone: [null, null] }],
  ['rows that the file hides', book([{ first: 3, last: 3 }]), at(3), { row: ['归集信息', '东局'], alone: ['落实政策', null] }],
  ['all of them hidden', book([{ first: 2, last: 8 }]), at(3), { row: ['归集信息', '东局'], alone: [null, null] }],
  ['another sheet', book(), at(0, '别处'), null],
  ['no sheet is shown yet', book(), null, null],
  ['nothing is read yet', null, at(3), null],
])('%s', (_, workbook, stands, expected) => expect(standingIn(workbook, stands, ASKED)).toEqual(expected));
