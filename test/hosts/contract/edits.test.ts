import type {
  AddBarChart,
  AddConditionalFormat,
  AddSheet,
  AddValidation,
  CellFormat,
  Edit,
  PlainValue,
} from '../../../src/workbook/edit.ts';
import { PLACEHOLDERS_NAME } from '../../../src/settings/settingNames.ts';
import { MARK_NAME } from '../../../src/workbook/marks.ts';
import { excelHost, xlsxHost } from './hosts.ts';
import { OFFICE } from './officeWorkbook.ts';
import { expectSame, state } from './state.ts';
import { test } from '../excel/testUnderProfiles.ts';

const OWN = '考核汇总';
const values = (range: string, ...rows: readonly (readonly (PlainValue | null)[])[]): Edit => ({
  edit: 'set-values',
  sheet: '甲',
  range,
  values: rows,
});
const formulas = (range: string, ...rows: readonly (readonly (readonly [string, PlainValue] | null)[])[]): Edit => ({
  edit: 'set-formulas',
  sheet: '甲',
  range,
  formulas: rows.map((row) => row.map((cell) => cell && { formula: cell[0], value: cell[1] })),
});
const format = (range: string, look: CellFormat, sheet = '甲'): Edit => ({ edit: 'set-format', sheet, range, format: look });
const mark = (ranges: readonly string[], formula: string, more: Partial<AddConditionalFormat> = {}): Edit => ({
  edit: 'add-conditional-format',
  sheet: '甲',
  ranges,
  formula: `AND(${MARK_NAME}="是",${formula})`,
  fillColor: 'FFC7CE',
  fontColor: '9C0006',
  ...more,
});
const check = (ranges: readonly string[], rule: AddValidation['rule'], more: Partial<AddValidation> = {}): Edit => ({
  edit: 'add-validation',
  sheet: '甲',
  ranges,
  rule,
  style: 'warning',
  errorTitle: '考核',
  error: '得分应为 0 至本项分值之间的数',
  ...more,
});
const decimal = (maximum: string, minimum = '0'): AddValidation['rule'] => ({ type: 'decimal', minimum, maximum });
const custom = (formula: string): AddValidation['rule'] => ({ type: 'custom', formula });
const name = (text: string, refersTo: string, sheet?: string): Edit => ({
  edit: 'define-name',
  name: text,
  refersTo,
  ...(sheet === undefined ? {} : { sheet }),
});
const chart = (place: string, series: readonly string[], more: Partial<AddBarChart> = {}): Edit => ({
  edit: 'add-bar-chart',
  sheet: OWN,
  place,
  title: '各单位百分',
  categories: 'A2:A3',
  series: series.map((cells, i) => ({ name: `第${i + 1}`, values: cells })),
  ...more,
});
const sheet = (more: Partial<AddSheet> = {}): Edit => ({ edit: 'add-sheet', sheet: OWN, columnWidths: [12.5, 8], ...more });
const remove = (marks: boolean, sheets: readonly string[] = [], names = false): Edit => ({ edit: 'remove-own', marks, sheets, names });
const link = (cell: string, target: string, tip?: string, on = OWN): Edit => ({
  edit: 'set-hyperlinks',
  sheet: on,
  links: [{ cell, target, ...(tip === undefined ? {} : { tip }) }],
});
/** Excel makes a linked cell blue and underlined by itself; in a file it looks as it is told to. */
const blue = (range: string): Edit => own(format(range, { fontColor: '0563C1', underline: true }));
const copy = (from: string, to: string): Edit => ({ edit: 'copy-format', sheet: '甲', from, to });
const merge = (range: string, merged = true): Edit => ({ edit: 'merge-cells', sheet: '甲', range, merged });
const width = (column: string, from: number | null, to: number | null): Edit => ({
  edit: 'change-column-width',
  sheet: '甲',
  column,
  from,
  to,
});
const copySheet = (to: string, from: string): Edit => ({ edit: 'copy-sheet', sheet: to, from });
const own = (edit: Edit): Edit => ({ ...edit, sheet: OWN }) as Edit;

/** Excel has no way to take rows off that are printed on every page: a sheet that had some is given them again. */
const PRINT: Partial<AddSheet> = { print: { orientation: 'landscape', titleRows: '1:2', area: 'A1:B40', pagesAt: [10, 25] } };
const FULL: Partial<AddSheet> = {
  ...PRINT,
  columnWidths: [12.5, 8, 20],
  rowHeights: { 1: 28, 3: 15.5, 4: 15.5 },
  merges: ['A1:B1', 'A6:A8'],
  freeze: { rows: 2, columns: 1 },
  filter: 'A2:B9',
  tabColor: '4472C4',
  showGridLines: false,
};

/** What is done, in one or more goes. */
const CASES: readonly (readonly [string, ...(readonly Edit[])[]])[] = [
  ['a number', [values('B3', [8.5])]],
  ['a number that has no short binary form', [values('B3', [0.1 + 0.2])]],
  ['very large and very small numbers', [values('B3:B4', [1e300], [-1e-300])]],
  ['a text', [values('A3', ['项目'])]],
  ['a text over a formula', [values('C4', ['无'])]],
  ['a number over an error', [values('A5', [0])]],
  ['true and false', [values('A3:B3', [true, false])]],
  [
    'rows and columns, with cells left alone and cells cleared',
    [values('A3:D5', [null, '', 'x', null], ['', null, null, ''], [null, 1, '', 2])],
  ],
  ['cells below and beside all others', [values('G20:H21', [1, 'x'], [null, true])]],
  ['a cell far down', [values('C60000', [1])]],
  ...[
    '5',
    ' 5 ',
    '8.50',
    '1e5',
    '1,234',
    '50%',
    '（5）',
    '(5)',
    '￥5',
    '+1',
    '-1',
    '4月',
    '12-31',
    '2020年12月',
    '3/4',
    '1 1/2',
    '10:30',
    '５',
    '=A1',
    '=',
    '+',
    '-',
    '-甲',
    '@甲',
    '#N/A',
    '#REF!',
    "'x",
    "'",
    "''",
    'TRUE',
    'false ',
    '10分',
    '1、组织',
    '2020-12-31前',
    'a\nb',
    ' x ',
    '\t',
    '<&>"',
    '_x000D_',
    '𠮷𠮷',
    '５月',
    '\u00a0',
    'mar 5',
  ].map((text): readonly [string, readonly Edit[]] => [`the text ${JSON.stringify(text)}`, [values('A3', [text])]]),
  ['such texts in cells formatted as text', [values('D3:D6', ['5'], ['=A1'], ["'x"], ['4月'])]],
  ['a text of 32,767 characters', [values('A3', ['长'.repeat(32_767)])]],
  ['a number in a cell formatted as text', [values('D3', [7])]],
  ['a number in a blank cell of a column formatted as text', [values('D20', [7])]],
  ['a truth value in a cell formatted as text', [values('D3', [true])]],
  ['numbers and texts over cells of many formats', [values('A3:D4', [1, 2, 3, 4], ['1', '2', '3', '4'])]],
  ['a number in a cell that gets formatted as text first', [format('B3', { numberFormat: '@' }), values('B3', [7])]],
  ['a number in a cell that gets formatted as text behind it', [values('B3', [7]), format('B3', { numberFormat: '@' })]],
  ['a number in a date', [values('A4', [5])]],
  ['the first cell of a merged area', [values('A9', ['盖章'])]],
  ['a merged area with nothing for the covered cells', [values('A9:B10', ['盖章', null], [null, null])]],
  ['values twice in the same cell', [values('A3', ['x']), values('A3:B3', ['y', null])]],

  ['a formula', [formulas('B3', [['SUM(B4:B9)', 20]])]],
  ['a formula with an equals sign', [formulas('B3', [['=B4*2', 40]])]],
  [
    'formulas with texts, truth values and nothing for results',
    [
      formulas('B3:D3', [
        ['B4&"分"', '20分'],
        ['B4>1', true],
        ['""', ''],
      ]),
    ],
  ],
  ['formulas with cells left alone', [formulas('B3:C4', [['1+1', 2], null], [null, ['2+2', 4]])]],
  ['a formula in a cell formatted as text', [formulas('D3', [['1+1', 2]])]],
  ['a formula over another sheet with quotes in its name', [formulas('B3', [["SUM('乙 ''R1'' (东)'!B1:B2)", 3]])]],
  ['a value over a formula written before', [formulas('B3', [['1+1', 2]]), values('B3', [5])]],
  ['a formula over a value written before', [values('B3', [5]), formulas('B3', [['1+1', 2]])]],

  ...(
    [
      { fontName: '仿宋' },
      { fontSize: 9.5 },
      { bold: true },
      { bold: false },
      { italic: true },
      { italic: false },
      { underline: true },
      { underline: false },
      { fontColor: '9c0006' },
      { fillColor: 'FFEB9C' },
      { borderColor: 'BFBFBF' },
      { horizontal: 'left' },
      { horizontal: 'center' },
      { horizontal: 'right' },
      { vertical: 'top' },
      { vertical: 'center' },
      { vertical: 'bottom' },
      { wrap: true },
      { wrap: false },
      { numberFormat: '0.00' },
      { numberFormat: '@' },
      { numberFormat: 'General' },
      { numberFormat: '0.0"分"' },
      { locked: false },
      { locked: true },
    ] as const
  ).map((look: CellFormat): readonly [string, readonly Edit[]] => [
    `the format ${JSON.stringify(look)}`,
    [format('A1:D4', look), format('H2', look)],
  ]),
  [
    'a format of everything',
    [
      format('B2:C3', {
        fontName: '宋体',
        fontSize: 12,
        bold: true,
        italic: true,
        underline: true,
        fontColor: 'FF0000',
        fillColor: '00FF00',
        borderColor: '0000FF',
        horizontal: 'center',
        vertical: 'top',
        wrap: true,
        numberFormat: '0%',
        locked: false,
      }),
    ],
  ],
  ['a format of nothing', [format('B2:C3', {})]],
  ['one format over another', [format('A3:C3', { bold: true, fillColor: 'FF0000' }), format('B3:D3', { bold: false, italic: true })]],
  ['borders beside each other', [format('A3:B4', { borderColor: 'FF0000' }), format('C3:D4', { borderColor: '0000FF' })]],
  ['a format over a merged area', [format('A9:B10', { fillColor: 'FF0000' })]],

  ['a look copied to cells that nobody formatted', [copy('A1', 'F3:G5')]],
  ['a look copied over others', [copy('C3', 'A4:D4'), copy('A1', 'A3:B3')]],
  [
    'a look copied where a format comes on top',
    [copy('A1', 'F3:G3'), format('F3', { bold: false, horizontal: 'center', numberFormat: 'General', locked: false })],
  ],
  ['a look copied over a format', [format('F3:G3', { italic: true }), copy('B3', 'F3:F3')]],
  ['a look copied with values', [copy('D3', 'F3:F4'), values('F3:F4', [7], ['7'])]],
  ['the look of a cell that the list formats too', [format('B3', { fillColor: 'FF0000' }), copy('B3', 'F3')]],
  ['a look taken off again', [copy('A1', 'F3:G5'), values('F3', ['x'])], [copy('F1048576', 'F3:G5'), values('F3', [''])]],
  ['a look taken off cells that hold something', [copy('A1', 'F3:G5'), values('F3', ['x'])], [copy('F1048576', 'F3:G5')]],
  ['a look taken off in a column that has one', [copy('A1', 'D20:D21')], [copy('D1048576', 'D20:D21')]],
  ['cells merged', [merge('F3:F4'), values('F3', ['x'])]],
  ['cells merged and parted again', [merge('F3:F4'), merge('H1:I1')], [merge('F3:F4', false)]],
  ['cells of the office parted', [merge('A1:B1', false), merge('A9:B10', false), values('B10', ['x'])]],
  ['a column made wide', [width('F', null, 24.13)]],
  ['columns made wide, and standard again', [width('F', null, 24.13), width('G', null, 9.13)], [width('F', 24.13, null)]],
  ['a column that has a width of its own, left alone', [width('A', null, 24.13), width('B', 40, 24.13)]],
  ['a column of several made wide', [width('B', 12.5, 24.13)], [width('B', 24.13, null)]],

  ['a mark', [name(MARK_NAME, '甲!$A$1'), mark(['C3:C5'], 'C3>B3')]],
  [
    'a mark that shows numbers otherwise',
    [name(MARK_NAME, '甲!$A$1'), mark(['B3:B5'], 'B3>5', { fontColor: '808080', numberFormat: '"暂计 "0.00;"—"' })],
  ],
  ['a mark on several ranges', [name(MARK_NAME, '甲!$A$1'), mark(['C3:C5', 'D4', 'A7:B8'], 'C3>$B3', { bold: true })]],
  [
    'marks in their order, behind those of the office',
    [name(MARK_NAME, '甲!$A$1'), mark(['C3'], 'C3=1'), mark(['C3:C4'], 'C3=2'), mark(['D9'], 'D9=3')],
  ],
  ['a mark with its name defined behind it', [mark(['C3:C5'], 'C3>B3'), name(MARK_NAME, '甲!$A$1')]],
  [
    'marks taken off and put again',
    [name(MARK_NAME, '甲!$A$1'), mark(['C3:C5'], 'C3>B3'), check(['C3:C4'], decimal('$B3'))],
    [remove(true), mark(['C3'], 'C3=1'), check(['C3'], decimal('5'))],
  ],
  [
    'marks taken off twice in one go',
    [name(MARK_NAME, '甲!$A$1'), mark(['C3:C5'], 'C3>B3'), check(['C3:C4'], decimal('$B3'))],
    [remove(true), mark(['C3'], 'C3=1'), remove(true), check(['C3'], decimal('5'))],
  ],
  [
    'marks taken off in the middle of the list',
    [name(MARK_NAME, '甲!$A$1'), mark(['C3'], 'C3=1'), check(['C3'], decimal('5')), remove(true), mark(['C4'], 'C4=1')],
  ],

  ['a validation up to a number', [check(['C3:C5'], decimal('5'))]],
  ['a validation up to a cell beside it', [check(['C3:C5'], decimal('$B3'))]],
  ['a validation from a formula to a formula', [check(['C3:C5'], decimal('=MAX(B3,10)', '-$B3'))]],
  ['a validation up to part of a point', [check(['C3:C5'], decimal('2.5', '-0.5'))]],
  ['a validation by a formula', [check(['C3:C5'], custom('OR(AND(C3>=0,C3<=$B3),C3="不适用")'))]],
  ['a validation by a formula with an equals sign, on several ranges', [check(['C3:C4', 'E3', 'D7:E8'], custom('=ISNUMBER(C3)'))]],
  [
    'a validation by a formula where one between two numbers of Kaohe’s own stands',
    [check(['C3:C5'], decimal('$B3'))],
    [remove(true), check(['C3:C5'], custom('C3<=$B3'))],
  ],
  ['a validation on several ranges', [check(['C3:C4', 'E3', 'A7:B8'], decimal('C$2'))]],
  ['a list', [check(['C3:C5'], { type: 'list', words: ['是', '否', '不适用'] })]],
  ['a list with quotes', [check(['C3'], { type: 'list', words: ['"是"', "'否'"] })]],
  [
    'a validation that stops, with a prompt',
    [check(['C3:C5'], decimal('5'), { style: 'stop', prompt: { title: '得分', text: '0 至 5\n可以有一位小数' } })],
  ],
  [
    'a validation with all texts as long as they may be',
    [
      check(['C3'], decimal('5'), {
        errorTitle: '题'.repeat(32),
        error: '错'.repeat(224),
        prompt: { title: '题'.repeat(32), text: '示'.repeat(255) },
      }),
    ],
  ],

  [
    'validations of ours taken off within a range',
    [check(['C3:C5'], decimal('5')), check(['E3'], decimal('5')), check(['D4'], decimal('9'), { errorTitle: '分值' })],
    [{ edit: 'remove-validations', sheet: '甲', range: 'C3:D5' }],
  ],
  [
    'a validation that reaches out of the range stays',
    [check(['C3:C5', 'E9'], decimal('5'))],
    [{ edit: 'remove-validations', sheet: '甲', range: 'C3:D4' }],
  ],

  ['a name', [name('考核_甲', '甲!$A$1')]],
  ['a name with an equals sign', [name('考核_甲', '=甲!$A$1:$B$2')]],
  ['a name for a sheet with quotes', [name('考核_乙', "'乙 ''R1'' (东)'!$A$1")]],
  ['a name for a formula', [name('考核_数', '1+1')]],
  ['a name that is there already, in another case', [name('Total', '甲!$A$1')], [name('TOTAL', '甲!$A$2')]],
  ['a name made and changed in one go', [name('考核_甲', '甲!$A$1'), name('考核_甲', '甲!$A$2')]],
  ['a name of the office changed', [name('满分', '甲!$B$3')]],
  ['a name of a sheet', [name('考核_甲', '甲!$A$1', '甲')]],
  ['a name of a sheet changed', [name('本地', '甲!$A$2', '甲')]],
  ['a name of a sheet beside that of the workbook', [name('满分', '甲!$A$2', '甲')]],

  ['a sheet copied', [copySheet('榆阳区', '丁')]],
  [
    'a sheet copied and filled',
    [
      copySheet('榆阳区', '丁'),
      { ...copy('A1', 'F2:G2'), sheet: '榆阳区' } as Edit,
      { ...values('F2:G2', ['自评分', '得分']), sheet: '榆阳区' } as Edit,
      { ...width('F', null, 24.13), sheet: '榆阳区' } as Edit,
      { ...check(['F3'], decimal('5')), sheet: '榆阳区' } as Edit,
      name('考核_单位表', '丁!$A$1', '榆阳区'),
    ],
    [remove(false, ['榆阳区'])],
  ],

  [
    'names of ours taken off',
    [name('考核_甲', '甲!$A$1', '甲'), name('考核_甲', '甲!$A$2')],
    [{ edit: 'remove-name', name: '考核_甲', sheet: '甲' }],
  ],
  ['a name made and taken off in one go', [name('考核_甲', '甲!$A$2'), { edit: 'remove-name', name: '考核_甲' }]],
  ['a name that is not there taken off', [{ edit: 'remove-name', name: '考核_甲' }]],

  ['a sheet with nothing but widths', [sheet()]],
  ['a sheet with everything', [sheet(FULL)]],
  ['frozen rows alone', [sheet({ freeze: { rows: 3, columns: 0 } })]],
  ['frozen columns alone', [sheet({ freeze: { rows: 0, columns: 2 } })]],
  ['nothing frozen', [sheet({ freeze: { rows: 0, columns: 0 } })]],
  ['a sheet to print upright', [sheet({ print: { orientation: 'portrait' } })]],
  ['a sheet called Summary', [{ ...sheet(), sheet: "Summary 'Q1', (东)" } as Edit]],
  ['two sheets', [sheet(), { ...sheet(), sheet: '问题清单' } as Edit]],
  [
    'sheets in front of those of the office, whose local names keep to them',
    [
      name('本地', '藏!$A$1', '藏'),
      sheet({ before: "乙 'r1' (东)" }),
      { ...sheet({ before: '丁' }), sheet: '问题清单' } as Edit,
      { ...sheet({ before: "乙 'R1' (东)" }), sheet: '考核明细' } as Edit,
      { ...copySheet('榆阳区', '丁'), before: '甲' } as Edit,
      { ...sheet({ before: '没有' }), sheet: '考核设置' } as Edit,
      own(values('A1', ['x'])),
    ],
    [remove(false, ['考核明细']), { ...sheet({ before: '甲' }), sheet: '考核明细' } as Edit],
  ],
  [
    'a sheet with its content',
    [
      sheet(),
      own(values('A1:B2', ['单位', '得分'], ['甲局', 98.5])),
      own(format('A1:B1', { bold: true })),
      own(formulas('B3', [['SUM(B2:B2)', 98.5]])),
      own(check(['B2'], decimal('100'))),
    ],
  ],
  [
    'a sheet made anew keeps its place and loses all else',
    [
      sheet(FULL),
      own(values('A1:A3', ['a'], [null], ['c'])),
      own(format('A1:C9', { bold: true, fillColor: 'FF0000' })),
      own(check(['B2'], decimal('100'))),
      blue('A1'),
      link('A1', '甲!A1'),
      { ...sheet(), sheet: '问题清单' } as Edit,
    ],
    [sheet(PRINT), own(values('B1', [1]))],
  ],
  [
    'a sheet made anew with another set-up',
    [sheet(FULL)],
    [
      sheet({
        columnWidths: [5],
        rowHeights: { 2: 20 },
        merges: ['B1:C1'],
        freeze: { rows: 1, columns: 0 },
        filter: 'A1:A5',
        tabColor: 'FF0000',
        print: { orientation: 'portrait', titleRows: '1:1', area: 'A1:B9' },
      }),
    ],
  ],
  ['a sheet made anew that was merged and is written where it was', [sheet(FULL)], [sheet(PRINT), own(values('A1:B2', [1, 2], [3, 4]))]],
  ['a sheet made anew twice in one go', [sheet(FULL), own(values('A1', ['a'])), sheet(PRINT), own(values('A2', ['b']))]],
  [
    'a number in a cell of a new sheet that gets formatted as text first',
    [sheet(), own(format('A1:A9', { numberFormat: '@' })), own(values('A1', [7]))],
  ],
  [
    'a number in a sheet made anew that was formatted as text',
    [sheet(), own(format('A1:A9', { numberFormat: '@' })), own(values('A1', ['7']))],
    [sheet(), own(values('A1', [7]))],
  ],
  ['a mark in a sheet of ours', [sheet(), name(MARK_NAME, `${OWN}!$B$1`), own(mark(['A1:A5'], 'A1>5'))]],
  ['a link', [sheet(), own(values('A1', ['A3'])), blue('A1'), link('A1', '甲!A3')]],
  [
    'a link with a number sign and a tip',
    [sheet(), own(values('A1', ['A3'])), blue('A1'), link('A1', "#'乙 ''R1'' (东)'!A1", '乙 / 第 1 行')],
  ],
  ['a link over another one of ours', [sheet(), own(values('A1', ['A3'])), blue('A1'), link('A1', '甲!A3', 'x')], [link('A1', '甲!B3')]],
  ['a link in a sheet of the office', [{ ...blue('A3'), sheet: '甲' } as Edit, link('A3', '甲!B3', undefined, '甲')]],
  [
    'many links',
    [
      sheet(),
      own(values('A1:A3', ['x'], ['y'], ['z'])),
      blue('A1:A3'),
      { edit: 'set-hyperlinks', sheet: OWN, links: ['A1', 'A2', 'A3'].map((cell) => ({ cell, target: `甲!${cell}` })) },
    ],
  ],

  [
    'a chart whose bars lie in one line, one series in a colour of its own',
    [
      chart('D2:H9', [], {
        sheet: '甲',
        categories: 'A3:A4',
        inOneLine: true,
        series: [
          { name: '已评完', values: 'B3:B4' },
          { name: '暂计', values: 'C3:C4', color: 'BFBFBF' },
        ],
      }),
    ],
  ],
  ['a chart', [sheet(), own(values('A1:B3', ['单位', '百分'], ['甲局', 90], ['乙局', 80.5])), chart('D2:H9', ['B2:B3'])]],
  [
    'a chart of several series, without a title, of another sheet',
    [chart('D2:H9', ["'乙 ''R1'' (东)'!B1:B2", '甲!B3:B4'], { sheet: '甲', title: '', categories: 'A3:A4' })],
  ],
  [
    'a chart of a row, and one of a single cell',
    [chart('D2:H9', ['B3:D3'], { sheet: '甲', categories: 'B2:D2' }), chart('D12:H19', ['B3'], { sheet: '甲', categories: 'A3' })],
  ],
  [
    'a chart drawn anew',
    [sheet(), chart('D2:H9', ['B2:B3'])],
    [chart('D2:J12', ['B2:B3', 'C2:C3'])],
    [chart('D2:H9', ['C2:C3']), chart('D2:H9', ['B2:B3'], { title: '别的' })],
  ],
  ['charts of a sheet that is made anew', [sheet(), chart('D2:H9', ['B2:B3'])], [sheet(), chart('D12:H19', ['B2:B3'])]],
  [
    'charts taken off a sheet of the office, and left in one of ours',
    [sheet(), chart('D2:H9', ['B2:B3']), chart('D2:H9', ['B2:B3'], { sheet: '甲' })],
    [remove(true)],
  ],
  [
    'a chart taken off and drawn again',
    [chart('D2:H9', ['B2:B3'], { sheet: '甲' })],
    [remove(true), chart('D2:H9', ['B2:B3'], { sheet: '甲' })],
    [chart('D12:H19', ['B2:B3'], { sheet: '甲' }), remove(true)],
  ],

  ['a sheet protected', [{ edit: 'protect-sheet', sheet: '甲' }]],
  [
    'a sheet protected before it is written',
    [
      { edit: 'protect-sheet', sheet: '甲' },
      values('A3', ['x']),
      format('A3', { bold: true }),
      mark(['C3'], 'C3=1'),
      check(['C3'], decimal('5')),
    ],
  ],
  [
    'a sheet of ours protected',
    [sheet(), own(values('A1', ['x'])), own(format('A1', { locked: false })), { edit: 'protect-sheet', sheet: OWN }],
  ],

  [
    'all of ours taken off',
    [
      sheet(FULL),
      name(MARK_NAME, `${OWN}!$B$1`),
      name(PLACEHOLDERS_NAME, `${OWN}!$A$1`),
      mark(['C3:C5', 'D4'], 'C3>B3'),
      check(['C3:C5', 'E4'], decimal('5')),
    ],
    [remove(true, [OWN], true)],
  ],
  [
    'all of ours taken off in the go that made it',
    [sheet(FULL), name(MARK_NAME, `${OWN}!$B$1`), mark(['C3:C5'], 'C3>B3'), own(mark(['A1'], 'A1=1')), remove(true, [OWN], true)],
  ],
  [
    'marks taken off, but for those in sheets of ours',
    [sheet(), name(MARK_NAME, `${OWN}!$B$1`), own(mark(['A1:A5'], 'A1>5')), own(check(['B1'], decimal('5'))), mark(['C3'], 'C3=1')],
    [remove(true)],
  ],
  ['a sheet taken off and made again', [sheet(FULL), own(values('A1', ['x']))], [remove(false, [OWN]), sheet(), own(values('A2', ['y']))]],
  ['a sheet named twice to be taken off', [sheet()], [remove(false, [OWN, OWN])]],
  ['names alone taken off', [sheet(), name(MARK_NAME, `${OWN}!$B$1`)], [remove(false, [], true)]],
  [
    'marks beside and over those of the office, taken off again',
    [name(MARK_NAME, '甲!$A$1'), check(['C3:C9', 'D6'], decimal('5')), mark(['B3:C9'], 'B3=1')],
    [remove(true)],
  ],
];

test.each(CASES.map(([what, ...goes]) => [what, goes] as const))('%s', async (_, goes) => {
  const [file, excel] = [xlsxHost.open(OFFICE), excelHost.open(OFFICE)];
  expectSame(await state(excel), await state(file));
  for (const edits of goes) {
    await file.apply(edits);
    expect(await excel.apply(edits)).toEqual([]);
    expectSame(await state(excel), await state(file));
  }
});
