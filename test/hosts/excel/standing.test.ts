import { askStanding } from '../../../src/hosts/excel/askStanding.ts';
import type { Standing } from '../../../src/workbook/standing.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { startHost, type HostOptions } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

const BOOK = drawWorkbook(
  drawSheet(
    [
      ['考核明细'],
      ['单位', '考核指标', '序号'],
      ['东局', '落实政策', 1],
      ['东局', '归集信息', 2],
      ['西局', '落实政策', 1],
      ['西局', '归集信息', 2],
    ],
    { name: '考核明细' },
  ),
  drawSheet([['甲']], { name: '别处' }),
);
const ASKED = { sheet: '考核明细', headerRow: 1, columns: [1, 0, 2] };

async function standingAt(rowIndex: number, prepare: (excel: InMemoryExcel) => void = () => undefined, options: HostOptions = {}) {
  const { excel, open } = startHost(BOOK, options);
  await open.show('考核明细', { rowIndex, columnIndex: 0 });
  excel.log.length = 0;
  prepare(excel);
  const standing: Standing | null = await askStanding(ASKED, 1);
  expect(excel.log.some(({ writes }) => writes)).toBe(false);
  expect(excel.unknown).toEqual([]);
  return standing;
}

const WEST = { row: ['归集信息', '西局', '2'], alone: [null, null, null] };

test('the texts of the row with the active cell', async () => {
  expect(await standingAt(5)).toEqual(WEST);
  expect(await standingAt(9)).toEqual({ row: ['', '', ''], alone: [null, null, null] });
});

test('no row in the header, and nothing of another sheet', async () => {
  expect(await standingAt(1)).toEqual({ row: null, alone: [null, null, null] });
  const { open } = startHost(BOOK);
  await open.show('别处', { rowIndex: 0, columnIndex: 0 });
  expect(await askStanding(ASKED, 1)).toBeNull();
});

test('what a filter leaves alone, whatever it was made of, with the active cell in a row that it hides', async () => {
  expect(await standingAt(5, (excel) => excel.filter('考核明细', 'A2:C6', [4, 6]))).toEqual({
    row: ['归集信息', '西局', '2'],
    alone: ['落实政策', null, '1'],
  });
});

test.each<[string, (excel: InMemoryExcel) => void]>([
  ['leaves several', (excel) => excel.filter('考核明细', 'A2:C6', [4])],
  ['leaves nothing', (excel) => excel.filter('考核明细', 'A2:C6', [3, 4, 5, 6])],
  ['hides nothing', (excel) => excel.filter('考核明细', 'A2:C6', [])],
  ['stands elsewhere', (excel) => excel.filter('考核明细', 'A4:C6', [6])],
])('a filter that %s says nothing, and the row stays known', async (_, filter) => {
  expect(await standingAt(5, filter)).toMatchObject({ row: WEST.row, alone: [null, null, null] });
});

test('while a cell is being edited, another workbook is in front, or Excel fails, nobody knows', async () => {
  expect(await standingAt(5, (excel) => (excel.cellEdit = true))).toBeNull();
  expect(await standingAt(5, (excel) => excel.failNext(1, 'GeneralException'))).toBeNull();
  expect(await standingAt(5, (excel) => excel.failNext(2, 'GeneralException'))).toEqual(WEST);
});

test('an Excel behind another workbook says nothing', async () => {
  expect(await standingAt(5, (excel) => (excel.focus = false), { profile: 'microsoft365' })).toBeNull();
});

test('an Excel without filters to ask still says the row', async () => {
  const filtered = (excel: InMemoryExcel): void => excel.filter('考核明细', 'A2:C6', [4, 6]);
  expect(await standingAt(5, filtered, { profile: 'plain', apiSet: '1.8' })).toEqual(WEST);
});
