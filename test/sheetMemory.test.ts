import { assess } from '../src/assess.ts';
import { rankOf } from '../src/rules/standing.ts';
import { sheetMemory } from '../src/sheetMemory.ts';
import { DEFAULT_SETTINGS } from '../src/settings/settings.ts';
import type { SheetSnapshot } from '../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook } from './support/drawSheet.ts';
import { finish } from './support/readWorkbookFile.ts';

const sheetOf = (name: string, score: number | string): SheetSnapshot =>
  drawSheet(
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, score],
    ],
    { name },
  );
const standard = { settings: DEFAULT_SETTINGS, asOf: '2021-12-31', date1904: false };

test('the very same sheet by the same standard is not assessed again', () => {
  const memory = sheetMemory();
  const sheet = sheetOf('一局', 90);
  const said = memory.assess(sheet, standard);
  expect(memory.assess(sheet, { ...standard })).toBe(said);
});

test.each([
  ['another reading of the sheet', sheetOf('一局', 90), standard],
  ['another day', null, { ...standard, asOf: '2022-01-01' }],
  ['other settings', null, { ...standard, settings: { ...DEFAULT_SETTINGS, lowestGrade: '差' } }],
])('%s is assessed anew', (_, other, by) => {
  const memory = sheetMemory();
  const sheet = sheetOf('一局', 90);
  const said = memory.assess(sheet, standard);
  expect(memory.assess(other ?? sheet, by)).not.toBe(said);
});

test('with memory an edited workbook says what it says without', () => {
  const memory = sheetMemory();
  const [one, two, changed] = [sheetOf('一局', 90), sheetOf('二局', '5分'), sheetOf('二局', 95)];
  finish(assess(drawWorkbook(one, two), '2021-12-31', undefined, memory));
  const again = finish(assess(drawWorkbook(one, changed), '2021-12-31', undefined, memory));
  expect(again).toEqual(finish(assess(drawWorkbook(one, changed), '2021-12-31')));
  expect(again.units.map(({ standing }) => rankOf(standing))).toEqual([2, 1]);
});
