import { parseEdits } from '../../src/cli/parseEdits.ts';
import type { Edit } from '../../src/workbook/edit.ts';

/** Each kind with everything that it may have. */
const GOOD = {
  'set-values': { edit: 'set-values', sheet: '甲', range: 'A1:D1', values: [[1, '', true, null]] },
  'set-formulas': { edit: 'set-formulas', sheet: '甲', range: 'A1:B1', formulas: [[{ formula: 'B1*2', value: 4 }, null]] },
  'set-format': {
    edit: 'set-format',
    sheet: '甲',
    range: 'A1',
    format: { fontName: '宋体', fontSize: 11, bold: true, fillColor: 'FFFFFF', horizontal: 'left', vertical: 'top', locked: false },
  },
  'set-rows': { edit: 'set-rows', sheet: '甲', range: 'A1:D1', rows: [['合计', { formula: 'SUM(B2:B9)', value: 3 }, null, true]] },
  'copy-format': { edit: 'copy-format', sheet: '甲', from: 'D3', to: 'E3:H20' },
  'merge-cells': { edit: 'merge-cells', sheet: '甲', range: 'E3:E4', merged: true },
  'change-column-width': { edit: 'change-column-width', sheet: '甲', column: 'G', from: 24.5, to: 8 },
  'add-conditional-format': {
    edit: 'add-conditional-format',
    sheet: '甲',
    ranges: ['A1'],
    formula: '考核_标记',
    fillColor: 'FF0000',
    bold: true,
  },
  'add-validation': {
    edit: 'add-validation',
    sheet: '甲',
    ranges: ['A1', 'C1:C5'],
    rule: { type: 'decimal', minimum: '0', maximum: 'D4' },
    style: 'stop',
    errorTitle: '考核',
    error: '有误',
    prompt: { title: '考核', text: '请填写' },
  },
  'remove-validations': { edit: 'remove-validations', sheet: '甲', range: 'E3:F20' },
  'define-name': { edit: 'define-name', name: '考核_标记', refersTo: '考核设置!$B$4', sheet: '考核设置' },
  'remove-name': { edit: 'remove-name', name: '考核_准备', sheet: '甲' },
  'set-hyperlinks': { edit: 'set-hyperlinks', sheet: '甲', links: [{ cell: 'A1', target: '乙!A1', tip: '打开' }] },
  'set-notes': { edit: 'set-notes', sheet: '甲', notes: [{ cell: 'A1', text: '请补' }] },
  'add-sheet': {
    edit: 'add-sheet',
    sheet: '考核汇总',
    columnWidths: [10, 12.5],
    rowHeights: { 1: 30 },
    merges: ['A1:C1'],
    freeze: { rows: 1, columns: 0 },
    filter: 'A1:C9',
    tabColor: '4472C4',
    showGridLines: false,
    print: { orientation: 'landscape', titleRows: '1:5' },
  },
  'add-bar-chart': {
    edit: 'add-bar-chart',
    sheet: '甲',
    place: 'F2:M20',
    title: '总分',
    categories: '甲!A2:A9',
    series: [{ name: '总分', values: '甲!B2:B9' }],
  },
  'copy-sheet': { edit: 'copy-sheet', sheet: '榆阳区', from: '县市区' },
  'protect-sheet': { edit: 'protect-sheet', sheet: '甲' },
  'set-page': {
    edit: 'set-page',
    sheet: '甲',
    setup: { orientation: 'landscape', scale: 100, fits: true, wide: 1, tall: 0 },
    areas: ['A1:H20'],
  },
  'remove-own': { edit: 'remove-own', marks: true, sheets: ['考核汇总'], names: false },
} satisfies { readonly [K in Edit['edit']]: Extract<Edit, { edit: K }> };

test('a list of nothing is a list', () => {
  expect(parseEdits([])).toEqual([]);
});

test.each(Object.entries(GOOD))('%s', (_, edit) => {
  expect(parseEdits([edit])).toEqual([edit]);
});

describe('what every edit must have', () => {
  const optional = [
    'fillColor',
    'bold',
    'prompt',
    'rowHeights',
    'merges',
    'freeze',
    'filter',
    'tabColor',
    'showGridLines',
    'print',
    'setup',
    'areas',
  ];
  const needed = Object.values(GOOD).flatMap((edit) =>
    Object.keys(edit)
      .filter(
        (key) =>
          key !== 'edit' && !optional.includes(key) && !(key === 'sheet' && (edit.edit === 'define-name' || edit.edit === 'remove-name')),
      )
      .map((key) => [edit.edit, key, edit] as const),
  );
  test.each(needed)('%s without %s', (kind, key, edit) => {
    expect(parseEdits([GOOD['protect-sheet'], { ...edit, [key]: undefined }])).toBe(
      `参数有误：编辑清单第 2 项（${kind}）的 ${key} 缺失或写法有误，请对照说明修改。`,
    );
  });
});

const VALIDATION = GOOD['add-validation'];
const SHEET = GOOD['add-sheet'];
test.each<[string, object, string]>([
  ['a range of another kind', { ...GOOD['set-values'], range: 5 }, 'range'],
  ['values in one row only', { ...GOOD['set-values'], values: [1, 2] }, 'values'],
  ['an object for a value', { ...GOOD['set-values'], values: [[{}]] }, 'values'],
  ['a number beyond all numbers', { ...GOOD['set-values'], values: JSON.parse('[[1e999]]') }, 'values'],
  ['a formula without its result', { ...GOOD['set-formulas'], formulas: [[{ formula: 'A1' }]] }, 'formulas'],
  ['a bare formula', { ...GOOD['set-formulas'], formulas: [['=A1']] }, 'formulas'],
  ['a format of text', { ...GOOD['set-format'], format: 'bold' }, 'format'],
  ['a format with a text for a truth value', { ...GOOD['set-format'], format: { bold: 'yes' } }, 'format'],
  ['a side that is none', { ...GOOD['set-format'], format: { horizontal: 'middle' } }, 'format'],
  ['one range in place of a list', { ...GOOD['add-conditional-format'], ranges: 'A1' }, 'ranges'],
  ['a rule of no kind', { ...VALIDATION, rule: { minimum: '0', maximum: '1' } }, 'rule'],
  ['a rule without a maximum', { ...VALIDATION, rule: { type: 'decimal', minimum: '0' } }, 'rule'],
  ['a rule by a formula without one', { ...VALIDATION, rule: { type: 'custom', minimum: '0' } }, 'rule'],
  ['a rule of numbers', { ...VALIDATION, rule: { type: 'decimal', minimum: 0, maximum: 1 } }, 'rule'],
  ['a list without words', { ...VALIDATION, rule: { type: 'list' } }, 'rule'],
  ['a style that is none', { ...VALIDATION, style: 'information' }, 'style'],
  ['a prompt without text', { ...VALIDATION, prompt: { title: '考核' } }, 'prompt'],
  ['a local name of number', { ...GOOD['define-name'], sheet: 1 }, 'sheet'],
  ['a link to nowhere', { ...GOOD['set-hyperlinks'], links: [{ cell: 'A1' }] }, 'links'],
  ['a note without text', { ...GOOD['set-notes'], notes: [{ cell: 'A1' }] }, 'notes'],
  ['a width of text', { ...SHEET, columnWidths: ['10'] }, 'columnWidths'],
  ['a height of text', { ...SHEET, rowHeights: { 1: '30' } }, 'rowHeights'],
  ['half a freeze', { ...SHEET, freeze: { rows: 1 } }, 'freeze'],
  ['a page lying askew', { ...SHEET, print: { orientation: 'askew' } }, 'print'],
  ['half a print set-up', { ...GOOD['set-page'], setup: { orientation: 'portrait' } }, 'setup'],
  ['one area in place of a list', { ...GOOD['set-page'], areas: 'A1:B2' }, 'areas'],
  ['a series without values', { ...GOOD['add-bar-chart'], series: [{ name: '总分' }] }, 'series'],
  ['marks as text', { ...GOOD['remove-own'], marks: 'true' }, 'marks'],
])('%s', (_, edit, key) => {
  expect(parseEdits([edit])).toContain(`的 ${key} 缺失或写法有误`);
});

test('a list rule and its words', () => {
  expect(parseEdits([{ ...VALIDATION, rule: { type: 'list', words: ['通过', '不通过'] }, style: 'warning' }])).toHaveLength(1);
});

test.each<[string, unknown, string]>([
  ['no list', { edit: 'protect-sheet', sheet: '甲' }, '应为数组'],
  ['null', null, '应为数组'],
  ['an item that is no object', [1], '第 1 项应为对象'],
  ['an item that is null', [null], '第 1 项应为对象'],
  ['a list in a list', [[]], '第 1 项应为对象'],
  ['no kind', [{}], '第 1 项的 edit 应为 set-values、'],
  ['an unknown kind', [{ edit: 'delete-row' }], '第 1 项的 edit 应为 set-values、'],
  ['a word that every object knows', [{ edit: 'toString' }], '第 1 项的 edit 应为 set-values、'],
  ['an inherited word', [{ edit: '__proto__' }], '第 1 项的 edit 应为 set-values、'],
])('%s', (_, json, words) => {
  expect(parseEdits(json)).toMatch(/^参数有误：编辑清单.+。$/u);
  expect(parseEdits(json)).toContain(words);
});
