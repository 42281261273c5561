import { assess } from '../../../src/assess.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import { settingsForm, type SettingBlock } from '../../../src/ownSheets/settings/settingsForm.ts';
import { addressOf } from '../../../src/workbook/address.ts';
import type { PlainValue } from '../../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { finish } from '../../support/readWorkbookFile.ts';

const SHEET = drawSheet(
  [
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '甲', 60, 50],
    [2, '乙', 40, 35],
    [3, '发生重大失信事件', '—', null],
  ],
  { name: '东局' },
);

/** A workbook with the 考核设置 that a recalculation makes, and what a person types into it then. */
function recalculated(...typed: readonly (readonly [string, PlainValue])[]): WorkbookSnapshot {
  const workbook = drawWorkbook(SHEET);
  const written = applyToSnapshot(workbook, writeResults(workbook, finish(assess(workbook, '2021-12-31'))));
  return applyToSnapshot(
    written,
    typed.map(([range, value]) => ({ edit: 'set-values', sheet: '考核设置', range, values: [[value]] })),
  );
}

function formOf(...typed: readonly (readonly [string, PlainValue])[]) {
  const form = settingsForm(recalculated(...typed));
  if (!form) throw new Error('no form');
  return form;
}

/** `A11 优秀 | B11 90 | C11 …`, a row a line. */
function lines({ rows }: SettingBlock): readonly string[] {
  return rows.map((row) => row.map(({ cell, shown }) => `${addressOf(cell)} ${shown}`.trim()).join(' | '));
}

test('without 考核设置 there is no form', () => {
  expect(settingsForm(drawWorkbook(SHEET))).toBeNull();
});

test('every value is known with its cell', () => {
  const { sheet, general, bands, placeholders, units, gates } = formOf();
  expect(sheet).toBe('考核设置');
  expect(
    Object.entries(general).map(([key, field]) => `${key} ${field ? addressOf(field.cell) : ''} ${field?.shown ?? ''}`.trim()),
  ).toEqual(['marks B5 是', 'asOf B6', 'bandsBy B7 得分率（%）', 'bonus B8 是']);
  expect(lines(bands)).toEqual([
    'A11 优秀 | B11 90 | C11 下限含本数，从高到低填写',
    'A12 良好 | B12 80 | C12',
    'A13 合格 | B13 60 | C13',
    'A14 不合格 | B14 | C14 最后一档不填下限',
  ]);
  expect(lines(placeholders)).toEqual(['A21 无', 'A22 暂无', 'A23 待补', 'A24 /', 'A25 -', 'A26 —']);
  expect(lines(units)).toEqual(['E5 东局 | F5 | G5']);
  expect(lines(gates)).toEqual(['I5 东局 | J5 发生重大失信事件 | K5 东局 | L5']);
});

test('a block grows only while a blank row stays between it and what stands below', () => {
  const { bands, placeholders, units } = formOf();
  expect(bands.free.map(([field]) => field && addressOf(field.cell))).toEqual(['A15', 'A16', 'A17', 'A18']);
  expect(formOf(['A17', '不占']).bands.free.map(([field]) => field && addressOf(field.cell))).toEqual(['A15']);
  expect(units.free[0]?.map(({ cell }) => addressOf(cell))).toEqual(['E6', 'F6', 'G6']);
  expect(placeholders.free[0]?.map(({ cell }) => addressOf(cell))).toEqual(['A27']);
});

test('placeholders grow only within the cells that the marks follow', () => {
  expect(
    formOf()
      .placeholders.free.map(([field]) => field && addressOf(field.cell))
      .at(-1),
  ).toBe('A34');
});

test('a date is shown as a day, kept as a number or written as people write it', () => {
  expect(formOf(['B6', 44196]).general.asOf).toMatchObject({ stands: '44196', shown: '2020-12-31' });
  expect(formOf(['B6', '2020年12月31日']).general.asOf).toMatchObject({ stands: '2020年12月31日', shown: '2020-12-31' });
  expect(formOf(['B6', '年底']).general.asOf).toMatchObject({ stands: '年底', shown: '年底' });
});

test('a setting whose row somebody has taken out is none', () => {
  expect(formOf(['A8', '']).general.bonus).toBeNull();
});

test('a block is found where somebody has moved it', () => {
  const moved = formOf(['E4', ''], ['F4', ''], ['G4', ''], ['E10', '考核单位'], ['F10', '考核类别'], ['G10', '其他名称'], ['E11', '西局']);
  expect(lines(moved.units)).toEqual(['E11 西局 | F11 | G11']);
});
