/** @jest-environment jsdom */
import { addressOf, parseArea } from '../../../src/workbook/address.ts';
import { parseDecimal } from '../../../src/workbook/decimal.ts';
import { keepsRule, type CellRule } from '../../../src/workbench/sheet/editing/cellRule.ts';
import { editText } from '../../../src/workbench/sheet/editing/editText.ts';
import { pasteOver } from '../../../src/workbench/sheet/editing/pasteOver.ts';
import { pastedRows } from '../../../src/workbench/sheet/editing/pastedRows.ts';
import { parseTabbedText, toTabbedText } from '../../../src/workbench/sheet/editing/tabbedText.ts';
import { typedValue } from '../../../src/workbench/sheet/editing/typedValue.ts';
import { cellOf } from '../../support/drawSheet.ts';

test.each([
  ['5', 5],
  ['5.50', 5.5],
  ['-3', -3],
  ['+3', 3],
  ['.5', 0.5],
  ['5.', 5],
  [' 5 ', 5],
  ['1e3', 1000],
  ['1,234.5', 1234.5],
  ['50%', 0.5],
  ['4.1%', 0.041],
  ['(5)', -5],
  ['1,23', '1,23'],
  ['５', '５'],
  ['5分', '5分'],
  ['\u30005', '\u30005'],
  ['(-5)', '(-5)'],
  ['--5', '--5'],
  ['5 5', '5 5'],
  ['2020-12-31', '2020-12-31'],
  ['1/2', '1/2'],
  ['true', true],
  ['FALSE', false],
  ["'5", '5'],
  ['不适用', '不适用'],
  ['', ''],
  ['1e999', '1e999'],
  ['+', '+'],
  ['%', '%'],
])('typed %j is %p', (text, value) => {
  expect(typedValue(text)).toBe(value);
});

test.each([
  ['5', '@', '5'],
  ["'5", '@', "'5"],
  ['5', '0%', 0.05],
  ['0.5', '0%', 0.5],
  ['50%', '0%', 0.5],
  ['5', '0.00', 5],
])('typed %j in a cell of the format %s is %p', (text, format, value) => {
  expect(typedValue(text, format)).toBe(value);
});

test.each([
  [5.5, undefined, '5.5'],
  [0.1 + 0.2, undefined, '0.3'],
  [0.125, '0%', '12.5%'],
  ['文件', undefined, '文件'],
  [true, undefined, 'TRUE'],
  [{ f: 'SUM(A1:A2)', v: 3 }, undefined, '=SUM(A1:A2)'],
  [{ f: 'A1' }, undefined, '=A1'],
  [1e21, undefined, '1000000000000000000000'],
])('%j (%s) is edited as %s', (value, format, text) => {
  expect(editText(cellOf(value) ?? null, format)).toBe(text);
});

const FIVE: CellRule = { kind: 'decimal', maximum: parseDecimal('0.3'), style: 'warning', reason: null };
const YES: CellRule = { kind: 'list', words: ['是', '否'], style: 'stop' };
test.each([
  [FIVE, 0.1 + 0.2, true],
  [FIVE, 0, true],
  [FIVE, 0.31, false],
  [FIVE, -0.1, false],
  [FIVE, '0.2', false],
  [FIVE, '不适用', true],
  [FIVE, ' n / a ', true],
  [FIVE, '不适用项', false],
  [FIVE, '', true],
  [FIVE, true, false],
  [YES, '是', true],
  [YES, '也许', false],
  [YES, '', true],
])('%j takes %p: %p', (rule, value, taken) => {
  expect(keepsRule(rule, { value })).toBe(taken);
});

test.each(['10%', '１０％', '0 %'])('the share %s, which Excel makes a number of, is none for a score', (written) => {
  expect(keepsRule(FIVE, { value: 0.1, written })).toBe(false);
  expect(keepsRule(YES, { value: '是', written })).toBe(true);
});

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['5', [['5']]],
  ['1\n2', [['1'], ['2']]],
  ['a\t\r\n', [['a', '']]],
  ['\r\n1', [[''], ['1']]],
  ['"一\n二"\t"他说""好"""', [['一\n二', '他说"好"']]],
  ['5" 管', [['5" 管']]],
  ['', [['']]],
])('%j on the clipboard is %j', (text, rows) => {
  expect(parseTabbedText(text)).toEqual(rows);
});

test('what is copied comes back', () => {
  const rows = [
    ['一\n二', '"引"', 'a\tb'],
    ['', '5', '5" 管'],
  ];
  expect(parseTabbedText(toTabbedText(rows))).toEqual(rows);
});

test.each([
  ['numbers with all their digits', '<table><tr><td x:num="2.675">2.68</td><td>5</td></tr></table>', [['2.675', '5']]],
  ['line breaks', '<table><tr><td>一<br>\r\n  二</td></tr></table>', [['一\n二']]],
  [
    'merged cells as their first',
    '<table><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td colspan=2>乙</td></tr></table>',
    [
      ['甲', '1'],
      ['', '2'],
      ['乙', ''],
    ],
  ],
  ['LibreOffice', '<table><tr><td sdval="7.25" sdnum="1033;">7.3</td></tr></table>', [['7.25']]],
])('of a table are taken: %s', (_, html, rows) => {
  expect(pastedRows(html, 'other').map((row) => row.map(({ text }) => text))).toEqual(rows);
});

test('without a table the text is taken, and digits that Excel says are text stay text', () => {
  expect(pastedRows('<b>5</b>', '5\t6')).toEqual([
    [
      { text: '5', isText: false },
      { text: '6', isText: false },
    ],
  ]);
  expect(pastedRows('<table><tr><td x:str>5</td></tr></table>', '5')).toEqual([[{ text: '5', isText: true }]]);
});

describe('a paste', () => {
  const merges = [parseArea('B2:B3'), parseArea('D1:E1')].flatMap((found) => found ?? []);
  const selected = (text: string) => parseArea(text) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const ground = { merges, editable: ({ columnIndex }: { columnIndex: number }) => columnIndex < 3, numberFormatAt: () => undefined };
  const cells = (text: string) => parseTabbedText(text).map((row) => row.map((words) => ({ text: words, isText: false })));
  const outcome = (text: string, at: string) => {
    const result = pasteOver(cells(text), selected(at), ground);
    return 'reason' in result
      ? `${result.reason} ${result.cell} ${result.count}`
      : result.map(({ at: to, value }) => `${addressOf(to)}=${value}`).join(' ');
  };
  test.each([
    ['1\n2', 'A1', 'A1=1 A2=2'],
    ['7', 'A1:A3', 'A1=7 A2=7 A3=7'],
    ['7', 'B1:B3', 'B1=7 B2=7'],
    ['1\n\n3', 'A1', 'A1=1 A2= A3=3'],
    ['1\n2\n\n4', 'B1', 'B1=1 B2=2 B4=4'],
    ['1\n2\n3', 'B1', 'merged B3 1'],
    ['1\t2\t3', 'B4', 'not-editable D4 1'],
    ['=A1\n5', 'A1', 'formula A1 1'],
    ['==\n5', 'A1', 'A1=== A2=5'],
    ['1\n2', 'A1048576', 'beyond-sheet A1048577 1'],
  ])('of %j at %s: %s', (text, at, result) => {
    expect(outcome(text, at)).toBe(result);
  });
});
