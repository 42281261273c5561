import type { Cell } from '../../src/workbook/snapshot.ts';
import { readDrawnCell } from './readDrawnCell.ts';
import { parsePage, readPage } from './readPage.ts';

const PAGE = `# score-above-max

## 出问题的表

|   | A | C |
| - | - | - |
| 2 | 分值 | 得分 |
| 4 | 10 | 12 |
| 5 | | |

合并：A2:B2、A4:A5

查出：C4、A4

截至：2021-05-01

工作表：隐藏

## 怎么改

## 不算问题的表

|   | A |
| - | - |
| 1 | 分值 |

查出：整张表
`;

test('reads both sheets and the cells to be reported', () => {
  const { bad, silent, reported } = parsePage(PAGE);
  expect(reported).toEqual(['C4', 'A4']);
  expect(bad.asOf).toBe('2021-05-01');
  expect(bad.sheet.visibility).toBe('hidden');
  expect(bad.sheet.merges).toEqual([
    { top: 1, left: 0, bottom: 1, right: 1 },
    { top: 3, left: 0, bottom: 4, right: 0 },
  ]);
  expect(bad.sheet.rows).toEqual([
    { rowIndex: 1, cells: [text(0, '分值'), text(2, '得分')] },
    { rowIndex: 3, cells: [number(0, 10), number(2, 12)] },
  ]);
  expect(silent.sheet.visibility).toBe('visible');
  expect(silent.sheet.merges).toEqual([]);
  expect(silent.sheet.rows).toEqual([{ rowIndex: 0, cells: [text(0, '分值')] }]);
  expect(silent.asOf).toBe('2020-12-31');
});

test('the whole table is reported as null', () => {
  expect(parsePage(PAGE.replace('查出：C4、A4', '查出：整张表')).reported).toEqual([null]);
});

test.each([
  ['12.50', { kind: 'number', value: 12.5 }],
  ['-3', { kind: 'number', value: -3 }],
  ['5分', { kind: 'text', value: '5分' }],
  ['５', { kind: 'text', value: '５' }],
  ['"5"', { kind: 'text', value: '5' }],
  ['" 5"', { kind: 'text', value: ' 5' }],
  ['TRUE', { kind: 'boolean', value: true }],
  ['#REF!', { kind: 'error', value: '#REF!' }],
  ['#三', { kind: 'text', value: '#三' }],
  ['=SUM(D4:D5) → 12', { kind: 'number', value: 12, formula: 'SUM(D4:D5)' }],
  ['=D4 → ""', { kind: 'text', value: '', formula: 'D4' }],
  ['=D4 → #N/A', { kind: 'error', value: '#N/A', formula: 'D4' }],
  ['=D4 → (无)', { kind: 'uncalculated', value: null, formula: 'D4' }],
])('the cell %s', (drawn, cell) => {
  expect(readDrawnCell(drawn, 3)).toEqual({ columnIndex: 3, ...cell });
});

test('an empty cell is none', () => {
  expect(readDrawnCell('', 3)).toBeUndefined();
});

test.each([
  ['查出：C4、A4\n', '', /查出：… is missing/],
  ['查出：C4、A4', '查出：C4，A4', /names C4，A4, which is no cell/],
  ['## 不算问题的表', '## 其他', /## 不算问题的表 is missing/],
  ['| 4 | 10 | 12 |', '| 4 | 10 |', /row 4 has 1 cells under 2 columns/],
  ['| 4 | 10 | 12 |', '| 1 | 10 | 12 |', /row 1 does not belong behind row 2/],
  ['| 4 | 10 | 12 |', '| 四 | 10 | 12 |', /begins with 四/],
  ['| 4 | 10 | 12 |', '| 4 | 10 | =A4 |', /needs “ → result”/],
  ['|   | A | C |', '|   | C | A |', /A does not belong behind C/],
  ['|   | A | C |', '|   | A | 丙 |', /丙 is no column/],
  ['|   | A | C |', '| 行 | A | C |', /first header cell/],
  ['合并：A2:B2', '合并：A2-B2', /A2-B2 is no area/],
  ['截至：2021-05-01', '截至：2021年', /2021年 is no date/],
  ['工作表：隐藏', '工作表：藏', /it is 藏/],
  ['工作表：隐藏', '合并：C4:C5', /there are 2 lines 合并/],
])('%j drawn as %j is refused', (right, wrong, message) => {
  expect(PAGE).toContain(right);
  expect(() => parsePage(PAGE.replace(right, wrong))).toThrow(message);
});

test('a page that is not there is named', () => {
  expect(() => readPage('no-such-code' as never)).toThrow('Edit docs/findings/no-such-code.md');
});

function text(columnIndex: number, value: string): Cell {
  return { columnIndex, kind: 'text', value };
}

function number(columnIndex: number, value: number): Cell {
  return { columnIndex, kind: 'number', value };
}
