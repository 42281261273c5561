import { indicatorOfRow, type IndicatorWords } from '../../src/comparing/indicatorOfRow.ts';
import { indicatorsAcross } from '../../src/comparing/indicatorsAcross.ts';
import { assessed } from '../support/outline.ts';
import { drawSheet } from '../support/drawSheet.ts';

const table = (unit: string, firstSeq: number) =>
  drawSheet(
    [
      [`被考核单位：${unit}`],
      ['序号', '一级指标', '考核指标', '分值', '考核得分'],
      [firstSeq, '宣传', '报送信息', 30, 20],
      [firstSeq + 1, '监管', '报送信息', 30, 25],
      [firstSeq + 2, '监管', '联合奖惩', 20, 20],
      [firstSeq + 3, '监管', '联合奖惩', 20, 10],
    ],
    { name: unit },
  );
const across = indicatorsAcross(assessed([table('东局', 1), table('西局', 11)]).units);
const place = (row: IndicatorWords): number | null => {
  const found = indicatorOfRow(across, row);
  return found && across.indexOf(found);
};

test.each<[string, IndicatorWords, number | null]>([
  ['nothing known', {}, null],
  ['a blank row', { name: '', path: '监管' }, null],
  ['the header', { name: '考核指标', path: '一级指标' }, null],
  ['a name that two have', { name: '报送信息' }, null],
  ['what is above it tells', { name: '报送信息', path: '监管' }, 1],
  ['twice in one table: the number tells', { name: '联合奖惩', path: '监管', unit: '西局', sheet: '西局', seq: '14' }, 3],
  ['twice in one table, and the number is another by now', { name: '联合奖惩', path: '监管', unit: '西局', sheet: '西局', seq: '4' }, null],
  ['twice in one table, and no number', { name: '联合奖惩', path: '监管', unit: '西局', sheet: '西局' }, null],
  ['a category that was renamed since', { name: '报送信息', path: '督查' }, null],
  ['a unit that is not there any more', { name: '报送信息', path: '宣传', unit: '南局' }, 0],
])('%s', (_, row, expected) => expect(place(row)).toBe(expected));
