import type { AddConditionalFormat, AddSheet, AddValidation, Edit } from '../../../src/workbook/edit.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import { MARK_NAME } from '../../../src/workbook/marks.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { excelHost, xlsxHost } from './hosts.ts';
import { OFFICE } from './officeWorkbook.ts';
import { expectSame, state } from './state.ts';
import { test } from '../excel/testUnderProfiles.ts';

const values = (sheet: string, range: string, rows: Extract<Edit, { edit: 'set-values' }>['values']): Edit => ({
  edit: 'set-values',
  sheet,
  range,
  values: rows,
});
const formula = (text: string, range = 'A3', sheet = '甲'): Edit => ({
  edit: 'set-formulas',
  sheet,
  range,
  formulas: [[{ formula: text, value: 1 }]],
});
const sheet = (name: string, more: Partial<AddSheet> = {}): Edit => ({ edit: 'add-sheet', sheet: name, columnWidths: [], ...more });
const remove = (...sheets: readonly string[]): Edit => ({ edit: 'remove-own', marks: true, sheets, names: true });
const name = (text: string, refersTo: string, on?: string): Edit => ({
  edit: 'define-name',
  name: text,
  refersTo,
  ...(on === undefined ? {} : { sheet: on }),
});
const link = (cell: string, target: string, on = '甲', tip?: string): Edit => ({
  edit: 'set-hyperlinks',
  sheet: on,
  links: [{ cell, target, ...(tip === undefined ? {} : { tip }) }],
});
const mark = (more: Partial<AddConditionalFormat>): Edit => ({
  edit: 'add-conditional-format',
  sheet: '甲',
  ranges: ['C3'],
  formula: `${MARK_NAME}="是"`,
  ...more,
});
const check = (more: Partial<AddValidation>): Edit => ({
  edit: 'add-validation',
  sheet: '甲',
  ranges: ['C3'],
  rule: { type: 'decimal', minimum: '0', maximum: '5' },
  style: 'stop',
  errorTitle: '考核',
  error: '请改正',
  ...more,
});
const LINKED = makeXlsx({
  sheets: [{ name: '甲', rows: [['x', 'y']], after: '<hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>' }],
});
const ALL_HIDDEN = makeXlsx({
  sheets: [
    { name: '甲', rows: [[1]], state: 'hidden' },
    { name: '考核汇总', rows: [] },
  ],
  after: '<definedNames><definedName name="考核_本表" localSheetId="1">考核汇总!$A$1</definedName></definedNames>',
});

/** What is asked for, and why it is refused; in another workbook than the usual one where that is named. */
const CASES: readonly (readonly [string, readonly Edit[], string, Uint8Array?])[] = [
  ['values for a sheet that is not there', [values('丙', 'A1', [[1]])], 'set-values sheet-missing 丙'],
  ['a formula for a sheet that is not there', [formula('1', 'A1', '丙')], 'set-formulas sheet-missing 丙'],
  ['a format for a sheet that is not there', [{ edit: 'set-format', sheet: '丙', range: 'A1', format: {} }], 'set-format sheet-missing 丙'],
  ['a mark for a sheet that is not there', [mark({ sheet: '丙' })], 'add-conditional-format sheet-missing 丙'],
  ['a validation for a sheet that is not there', [check({ sheet: '丙' })], 'add-validation sheet-missing 丙'],
  ['links for a sheet that is not there', [link('A1', '甲!A1', '丙')], 'set-hyperlinks sheet-missing 丙'],
  ['a name of a sheet that is not there', [name('考核_甲', '甲!$A$1', '丙')], 'define-name sheet-missing 丙'],
  ['protection for a sheet that is not there', [{ edit: 'protect-sheet', sheet: '丙' }], 'protect-sheet sheet-missing 丙'],
  ['a look for a sheet that is not there', [{ edit: 'copy-format', sheet: '丙', from: 'A1', to: 'B1' }], 'copy-format sheet-missing 丙'],
  ['a look of what is no cell', [{ edit: 'copy-format', sheet: '甲', from: 'A1:A2', to: 'B1' }], 'copy-format range-not-allowed 甲!A1:A2'],
  [
    'cells to be merged in a sheet that is not there',
    [{ edit: 'merge-cells', sheet: '丙', range: 'A1:B1', merged: true }],
    'merge-cells sheet-missing 丙',
  ],
  ['one cell to be merged', [{ edit: 'merge-cells', sheet: '甲', range: 'A3', merged: true }], 'merge-cells range-not-allowed 甲!A3'],
  [
    'a value for a cell that the list merges',
    [{ edit: 'merge-cells', sheet: '甲', range: 'F3:F4', merged: true }, values('甲', 'F4', [[1]])],
    'set-values inside-merged-area 甲!F4',
  ],
  [
    'a width for a sheet that is not there',
    [{ edit: 'change-column-width', sheet: '丙', column: 'A', from: null, to: 9 }],
    'change-column-width sheet-missing 丙',
  ],
  [
    'a width for what is no column',
    [{ edit: 'change-column-width', sheet: '甲', column: 'A1', from: null, to: 9 }],
    'change-column-width range-not-allowed 甲!A1',
  ],
  [
    'a width of 256 characters',
    [{ edit: 'change-column-width', sheet: '甲', column: 'F', from: null, to: 256 }],
    'change-column-width value-not-allowed 甲!F',
  ],
  [
    'values for a sheet that the list has taken off',
    [sheet('考核汇总'), remove('考核汇总'), values('考核汇总', 'A1', [[1]])],
    'set-values sheet-missing 考核汇总',
  ],
  ['to take off a sheet that is not there', [remove('丙')], 'remove-own sheet-missing 丙'],

  ['too few rows', [values('甲', 'A1:B2', [[1, 2]])], 'set-values values-do-not-fit 甲!A1:B2'],
  ['a row too long', [values('甲', 'A1:B1', [[1, 2, 3]])], 'set-values values-do-not-fit 甲!A1:B1'],
  ['what is no range', [values('甲', 'A0', [[1]])], 'set-values range-not-allowed 甲!A0'],
  ['whole columns', [{ edit: 'set-format', sheet: '甲', range: 'A:C', format: {} }], 'set-format range-not-allowed 甲!A:C'],
  ['a number that is none', [values('甲', 'A3:B3', [[1, NaN]])], 'set-values value-not-allowed 甲!B3'],
  ['a text of 32,768 characters', [values('甲', 'A3', [['x'.repeat(32_768)]])], 'set-values too-long 甲!A3'],
  ['an empty formula', [formula('=')], 'set-formulas value-not-allowed 甲!A3'],
  ['a formula of 8,193 characters', [formula(`1${'+1'.repeat(4096)}`)], 'set-formulas formula-too-long 甲!A3'],

  ['a value inside a merged area', [values('甲', 'B9', [['x']])], 'set-values inside-merged-area 甲!B9'],
  ['nothing for a cell inside a merged area', [values('甲', 'A9:B9', [['x', '']])], 'set-values inside-merged-area 甲!B9'],
  ['a formula inside a merged area', [formula('1', 'B1')], 'set-formulas inside-merged-area 甲!B1'],
  [
    'a value inside a merged area of a new sheet',
    [sheet('考核汇总', { merges: ['A1:B2'] }), values('考核汇总', 'A1:B1', [[1, 2]])],
    'set-values inside-merged-area 考核汇总!B1',
  ],

  ['a sheet by a name that the office uses', [sheet('甲')], 'add-sheet sheet-not-ours 甲'],
  ['to take off a sheet of the office', [remove('甲')], 'remove-own sheet-not-ours 甲'],
  ['a sheet by a name that none can have', [sheet('a/b')], 'add-sheet sheet-name-not-allowed a/b'],
  ['a merged area that is none', [sheet('考核汇总', { merges: ['A1:'] })], 'add-sheet range-not-allowed 考核汇总!A1:'],
  ['a column of 256 characters', [sheet('考核汇总', { columnWidths: [256] })], 'add-sheet value-not-allowed 考核汇总'],
  ['to take off the last sheet that shows', [remove('考核汇总')], 'remove-own not-supported 考核汇总', ALL_HIDDEN],

  [
    'a fill in a colour that is none',
    [{ edit: 'set-format', sheet: '甲', range: 'A1', format: { fillColor: 'red' } }],
    'set-format value-not-allowed 甲!A1',
  ],
  [
    'a font of 410 points',
    [{ edit: 'set-format', sheet: '甲', range: 'A1', format: { fontSize: 410 } }],
    'set-format value-not-allowed 甲!A1',
  ],
  ['a mark without its name', [mark({ formula: 'A1>1' })], 'add-conditional-format value-not-allowed 甲!C3'],
  ['a mark on no range', [mark({ ranges: [] })], 'add-conditional-format range-not-allowed 甲'],
  ['a validation with too long a title', [check({ errorTitle: 'x'.repeat(33) })], 'add-validation too-long 甲!C3'],
  ['a list with a comma', [check({ rule: { type: 'list', words: ['a,b'] } })], 'add-validation value-not-allowed 甲!C3'],
  ['a name that is none', [name('A1', '甲!$A$1')], 'define-name value-not-allowed A1'],
  ['a name of the office taken off', [{ edit: 'remove-name', name: '满分' }], 'remove-name value-not-allowed 满分'],
  ['a copy of a sheet that is not there', [{ edit: 'copy-sheet', sheet: '戊', from: '丙' }], 'copy-sheet sheet-missing 丙'],
  ['a copy by a name that is taken', [{ edit: 'copy-sheet', sheet: '甲', from: '甲' }], 'copy-sheet sheet-not-ours 甲'],
  ['a copy by a name that none can have', [{ edit: 'copy-sheet', sheet: 'a/b', from: '甲' }], 'copy-sheet sheet-name-not-allowed a/b'],
  [
    'a copy of a sheet that the list makes',
    [sheet('考核汇总'), { edit: 'copy-sheet', sheet: '戊', from: '考核汇总' }],
    'copy-sheet not-supported 考核汇总',
  ],
  ['a link to nowhere', [link('A3', '')], 'set-hyperlinks value-not-allowed 甲!A3'],
  ['a link on a cell that the office has linked', [link('B1', 'A1'), link('A1', 'C1')], 'set-hyperlinks not-supported 甲!A1', LINKED],
  ['a link with too long a tip', [link('A3', '甲!A1', '甲', 'x'.repeat(256))], 'set-hyperlinks too-long 甲!A3'],
];

describe.each([xlsxHost, excelHost])('$name', (host) => {
  test.each(CASES.map(([what, edits, expected, bytes = OFFICE]) => ({ what, edits, expected, bytes })))(
    'refuses $what, and all that comes with it',
    async ({ edits, expected, bytes }) => {
      const opened = host.open(bytes);
      const before = await state(opened);
      const first: Edit = { edit: 'set-values', sheet: '甲', range: 'A1', values: [['先写的']] };
      const failure = await opened.apply([first, ...edits]).then(
        () => 'nothing',
        (error: unknown) =>
          error instanceof HostFailureError && error.failure.kind === 'edit-refused'
            ? `${error.failure.edit} ${error.failure.reason} ${error.failure.at}`
            : error,
      );
      expect(failure).toBe(expected);
      expectSame(await state(opened), before);
    },
  );
});
