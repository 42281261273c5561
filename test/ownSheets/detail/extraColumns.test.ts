import { sheetsAside } from '../../../src/results/writeResults.ts';
import { applyToSnapshot } from '../../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { detailOf, resultsOf } from '../../results/drawnCells.ts';

/** The headers behind 计算过程. */
const header = (cells: ReadonlyMap<string, string>): string =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    .flatMap((column) => cells.get(`${column}4`) ?? [])
    .join(' ')
    .replace(/^.*计算过程 ?/u, '');

test.each<[string, Drawn[][], readonly string[], string]>([
  [
    'an ordinary ledger needs none',
    [
      ['考核指标', '分值', '考核得分', '佐证材料'],
      ['甲', 60, 1, null],
      ['乙', 40, 1, null],
    ],
    [],
    '',
  ],
  [
    'merged evidence',
    [
      ['考核指标', '分值', '考核得分', '佐证材料'],
      ['甲', 60, 1, null],
      ['乙', 40, 1, null],
    ],
    ['D2:D3'],
    '佐证处 次序 应佐证',
  ],
  [
    'two review columns',
    [
      ['考核指标', '分值', '初评得分', '核定得分'],
      ['甲', 100, 1, 1],
    ],
    [],
    '前列得分 前列评判',
  ],
  [
    'three review columns',
    [
      ['考核指标', '分值', '初评得分', '复核得分', '核定得分'],
      ['甲', 100, 1, 1, 1],
    ],
    [],
    '前列得分1 前列得分2 前列评判1 前列评判2',
  ],
])('%s', (_, rows, merges, words) => {
  expect(header(detailOf(rows, { name: '甲', merges }))).toBe(words);
});

test('indicators that share an evidence cell miss it once, whichever of them asks first', () => {
  const rows: Drawn[][] = [
    ['考核指标', '分值', '考核得分', '佐证材料'],
    ['甲', 30, 0, null],
    ['乙', 30, 20, null],
    ['丙', 30, 20, null],
    ['丁', 10, 5, null],
  ];
  const cells = detailOf(rows, { name: '甲', merges: ['D2:D4'] });
  expect([5, 6, 7, 8].map((row) => cells.get(`L${row}`)?.split(' → ')[1])).toEqual(['0', '1', '0', '1']);
  expect(cells.get('L7')).toMatch(
    /^=IF\(P7=0,0,IF\(COUNTIFS\(\$A\$5:\$A\$8,A7,\$N\$5:\$N\$8,N7,\$O\$5:\$O\$8,"<"&O7,\$P\$5:\$P\$8,1\)>0,0,考核_无佐证/u,
  );
  expect(['N', 'O', 'P'].map((column) => cells.get(`${column}7`))).toEqual(['D2', '7', '=IF(J7>0,1,0) → 1']);
  expect(['N', 'O', 'P'].map((column) => cells.has(`${column}8`))).toEqual([false, false, false]);
});

test('an earlier review score is judged like the one that counts', () => {
  const cells = detailOf([
    ['考核指标', '分值', '初评得分', '核定得分'],
    ['甲', 100, '好', 90],
  ]);
  expect(cells.get('M5')).toBe('=IF(甲!$C$2="","",甲!$C$2) → 好');
  expect(cells.get('N5')).toBe('=IF(COUNT(F5,M5)<2,考核_未计前列1,IF(OR(ISLOGICAL(M5),ROUND(M5,10)<0,M5>F5),"有误","有效")) → 有误');
});

test('they are known as ours when a later run finds them', () => {
  const workbook = drawWorkbook(
    drawSheet(
      [
        ['考核指标', '分值', '初评得分', '复核得分', '核定得分', '佐证材料'],
        ['甲', 60, 50, 50, 50, null],
        ['乙', 40, 30, 30, 30, null],
      ],
      { name: '甲', merges: ['F2:F3'] },
    ),
  );
  const written = applyToSnapshot(workbook, resultsOf(workbook));
  expect(sheetsAside(written, resultsOf(written))).toEqual([]);
});
