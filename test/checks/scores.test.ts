import { wordFinding } from '../../src/findings/wordFinding.ts';
import { en } from '../../src/findings/words/en.ts';
import { zh } from '../../src/findings/words/zh.ts';
import { addressOf } from '../../src/workbook/address.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

const HEADER: Drawn[] = ['序号', '考核指标', '分值', '得分'];

/** `score-merged D3 …`: each finding with its cell and its words. */
function said(rows: readonly (readonly Drawn[])[], merges: readonly string[] = []): readonly string[] {
  const sheet = drawSheet([['被考核单位：甲局'], HEADER, ...rows], { merges });
  const { findings } = assessed([sheet]);
  return findings.map((f) => `${f.code}${f.cell ? ` ${addressOf(f.cell)}` : ''} ${wordFinding(f, zh)}`);
}

describe('a score merged over two indicators', () => {
  const merged = (score: Drawn) =>
    said(
      [
        [1, '制度', 20, score],
        [2, '机构', 20, null],
        [3, '执行', 60, 55],
      ],
      ['D3:D4'],
    );

  test('is said with the cell, both indicators and what to do', () => {
    expect(merged(18)).toEqual([
      'score-merged D3 得分 18 写在合并单元格 D3:D4 里，它跨了 2 项考核指标：“制度”（20 分）、“机构”（20 分），分不清各得几分，只按第一项计。请取消合并，逐项填写得分；几项本来共用一个分值的，请把分值也合并。',
    ]);
  });

  test('above the maximum of the first one is said once, and without a number to enter', () => {
    const [only, ...more] = merged(36);
    expect(more).toEqual([]);
    expect(only).toMatch(/^score-above-max D3 得分 36 写在合并单元格 D3:D4 里，它跨了 2 项考核指标：“制度”（20 分）、“机构”/u);
    expect(only).not.toContain('请改为');
  });

  test('blank, or merged over the rows of one indicator: nothing is said', () => {
    expect(merged(null)).toEqual([]);
    expect(
      said(
        [
          [1, '制度', 40, 36],
          [null, null, null, null],
          [2, '执行', 60, 55],
        ],
        ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4'],
      ),
    ).toEqual([]);
  });

  test('in a roster the merged cell lies across', () => {
    const sheet = drawSheet(
      [
        ['单位名称', '制度（40分）', '执行（60分）'],
        ['甲局', 30, null],
        ['乙局', 30, 50],
      ],
      { merges: ['B2:C2'] },
    );
    expect(assessed([sheet]).findings.map((f) => `${f.code} ${f.cell ? addressOf(f.cell) : ''} ${wordFinding(f, zh)}`)).toEqual([
      expect.stringContaining('score-merged B2 得分 30 写在合并单元格 B2:C2 里，它跨了 2 项考核指标：“制度”（40 分）、“执行”（60 分）'),
    ]);
  });
});

test.each<[string, Drawn, string]>([
  ['two digits with a space between', '8 5', 'score-not-a-number D3 考核指标“制度”的得分处写的是“8 5”，不是数字'],
  ['a full-width space', '8　5', 'score-not-a-number D3 考核指标“制度”的得分处写的是“8 5”，不是数字'],
  ['a line break', '8\n5', 'score-not-a-number D3 考核指标“制度”的得分处写的是“8 5”，不是数字'],
])('%s is no number', (_, score, words) => {
  expect(said([[1, '制度', 100, score]])).toEqual([expect.stringContaining(words)]);
});

test('a date in a score cell is called a date, in both languages', () => {
  const sheet = drawSheet([['被考核单位：甲局'], HEADER, [1, '制度', 100, 45387]]);
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.kind === 'number' && cell.value === 45387 ? { ...cell, format: 'date' as const } : cell)),
  }));
  const { findings, units } = assessed([{ ...sheet, rows }]);
  expect(findings.map((f) => [f.code, f.cell && addressOf(f.cell), wordFinding(f, zh), wordFinding(f, en)])).toEqual([
    [
      'score-not-a-number',
      'D3',
      expect.stringContaining('是一个日期“2024-04-05”，不是得分'),
      expect.stringContaining('stands the date “2024-04-05”'),
    ],
  ]);
  expect(units.map(({ status, total }) => [status, total.toFixed()])).toEqual([['invalid', '0']]);
});

test.each<[string, Drawn, string, string]>([
  ['that the total leaves out', 93, 'complete 93', '表中的合计没有算上它，所以没有计入'],
  ['that the total adds', 103, 'complete 103', '仍然计入总分'],
])('an indicator in a hidden row %s is said', (_, total, unit, words) => {
  const sheet = drawSheet([
    ['被考核单位：甲局'],
    HEADER,
    [1, '制度', 40, 38],
    [2, '执行', 60, 55],
    [3, '旧指标', 20, 10],
    ['合计', null, total === 93 ? 100 : 120, total],
  ]);
  const { findings, units } = assessed([{ ...sheet, hiddenRows: [{ first: 4, last: 4 }] }]);
  const [said] = findings.filter(({ code }) => code === 'row-hidden');
  expect(said && [said.cell && addressOf(said.cell), wordFinding(said, zh)]).toEqual(['B5', expect.stringContaining(words)]);
  expect(units.map((one) => `${one.status} ${one.total.toFixed()}`)).toEqual([unit]);
});
