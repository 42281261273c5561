import { drawTable } from '../../src/cli/drawTable.ts';

const none: ReadonlySet<number> = new Set();

test.each<[string, string[][], number[], string[]]>([
  ['nothing', [], [], ['']],
  ['one cell', [['甲']], [], ['甲']],
  [
    'a Chinese character is two columns wide',
    [
      ['单位', 'x'],
      ['a', 'y'],
    ],
    [],
    ['单位  x', 'a     y'],
  ],
  ['figures stand at the right', [['总分'], ['9.50'], ['100.00']], [0], ['  总分', '  9.50', '100.00']],
  [
    'full-width forms',
    [
      ['（甲）', 'x'],
      ['乙', 'y'],
    ],
    [],
    ['（甲）  x', '乙      y'],
  ],
  [
    'half-width forms',
    [
      ['ｱ', 'x'],
      ['乙', 'y'],
    ],
    [],
    ['ｱ   x', '乙  y'],
  ],
  [
    'a character beyond the basic plane',
    [
      ['𠮷', 'x'],
      ['a', 'y'],
    ],
    [],
    ['𠮷  x', 'a   y'],
  ],
  [
    'no space at the end of a line',
    [
      ['甲', '乙乙'],
      ['甲', ''],
    ],
    [],
    ['甲  乙乙', '甲'],
  ],
  ['rows of different lengths', [['甲', '乙'], ['丙']], [], ['甲  乙', '丙']],
])('%s', (_, rows, right, lines) => {
  expect(drawTable(rows, new Set(right))).toBe(lines.join('\n'));
});

test('a thousand rows', () => {
  const rows = Array.from({ length: 1000 }, (_, i) => [`第${i}局`, String(i)]);
  expect(drawTable(rows, none).split('\n')).toHaveLength(1000);
});
