import type { Edit } from '../../../src/workbook/edit.ts';
import type { Ground, Tab } from '../../../src/workbook/edits/ground.ts';
import { passOver } from '../../../src/workbook/edits/passOver.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import { MARK_NAME, OWN_SHEET_NAME, UNIT_SHEET_NAME } from '../../../src/workbook/marks.ts';

const tab = (name: string, more: Partial<Tab> = {}): Tab => ({
  name,
  isVisible: true,
  hasCells: true,
  locked: null,
  marksLocked: null,
  ...more,
});
const own = (sheet: string, name = OWN_SHEET_NAME) => ({ name, sheet, refersTo: `${sheet}!$A$1` });
/** 甲 is the office's, 考核汇总 ours. */
const ground = (more: Partial<Ground> = {}): Ground => ({
  structureProtected: false,
  tabs: [tab('甲'), tab('考核汇总')],
  names: [own('考核汇总')],
  gone: [],
  allowed: new Set(),
  ...more,
});
const LOCKED = { structureProtected: true };

const add = (sheet: string): Edit => ({ edit: 'add-sheet', sheet, columnWidths: [] });
const copy = (sheet: string, from = '甲'): Edit => ({ edit: 'copy-sheet', sheet, from });
const value = (sheet: string): Edit => ({ edit: 'set-values', sheet, range: 'A1', values: [[1]] });
const formula = (sheet: string, text: string): Edit => ({
  edit: 'set-formulas',
  sheet,
  range: 'A1',
  formulas: [[{ formula: text, value: 1 }]],
});
const name = (text: string, refersTo: string, sheet?: string): Edit => ({
  edit: 'define-name',
  name: text,
  refersTo,
  ...(sheet === undefined ? {} : { sheet }),
});
const mark: Edit = { edit: 'add-conditional-format', sheet: '甲', ranges: ['A1'], formula: `${MARK_NAME}="是"` };
const remove = (sheets: readonly string[], more: Partial<Extract<Edit, { edit: 'remove-own' }>> = {}): Edit => ({
  edit: 'remove-own',
  marks: false,
  sheets,
  names: false,
  ...more,
});

/** An edit as a few words: `set-values 甲`, `define-name 考核_标记`. */
function said(edit: Edit): string {
  if (edit.edit === 'remove-own')
    return `remove-own ${[edit.marks ? 'marks' : '', ...edit.sheets, edit.names ? 'names' : ''].filter((word) => word !== '').join(' ')}`;
  return `${edit.edit} ${'name' in edit ? edit.name : edit.sheet}`;
}

/** On which ground, what is wanted, what is carried out, and what is passed over. */
const CASES: readonly (readonly [string, Ground, readonly Edit[], readonly string[], readonly string[]])[] = [
  [
    'nothing in the way',
    ground(),
    [add('考核明细'), value('考核明细'), add('考核汇总')],
    ['add-sheet 考核明细', 'set-values 考核明细', 'add-sheet 考核汇总'],
    [],
  ],
  ['a sheet by its name in another case', ground({ tabs: [tab('Abc')] }), [value('ABC')], ['set-values ABC'], []],
  [
    'a new sheet under a protected structure, with all its edits',
    ground(LOCKED),
    [add('考核明细'), value('考核明细'), value('甲')],
    ['set-values 甲'],
    ['考核明细 structure-protected'],
  ],
  [
    'one of ours that is there is made anew all the same',
    ground(LOCKED),
    [add('考核汇总'), value('考核汇总')],
    ['add-sheet 考核汇总', 'set-values 考核汇总'],
    [],
  ],
  [
    'formulas over a sheet that can not be made, with what came before them',
    ground(LOCKED),
    [add('考核明细'), add('考核汇总'), value('考核汇总'), formula('考核汇总', 'SUM(考核明细!A1)')],
    [],
    ['考核明细 structure-protected', '考核汇总 structure-protected'],
  ],
  [
    'formulas over a sheet whose name only ends like that',
    ground({ ...LOCKED, tabs: [tab('甲'), tab('旧考核明细')] }),
    [add('考核明细'), formula('甲', 'SUM(旧考核明细!A1)')],
    ['set-formulas 甲'],
    ['考核明细 structure-protected'],
  ],
  [
    'a chart over it',
    ground(LOCKED),
    [add('考核明细'), { edit: 'add-bar-chart', sheet: '甲', place: 'A1:B2', title: '', categories: '考核明细!A1:A2', series: [] }],
    [],
    ['考核明细 structure-protected', '甲 structure-protected'],
  ],
  [
    'a name for its cells, and marks before it that follow the name',
    ground(LOCKED),
    [mark, add('考核设置'), name(MARK_NAME, '考核设置!$B$5')],
    [],
    ['考核设置 structure-protected'],
  ],
  [
    'a name that is there stays',
    ground({ ...LOCKED, names: [{ name: MARK_NAME, sheet: null, refersTo: '"是"' }] }),
    [mark, add('考核设置'), name(MARK_NAME, '考核设置!$B$5')],
    ['add-conditional-format 甲'],
    ['考核设置 structure-protected'],
  ],
  [
    'a name that points to #REF! is as none',
    ground({ ...LOCKED, names: [{ name: MARK_NAME, sheet: null, refersTo: '#REF!' }] }),
    [mark, add('考核设置'), name(MARK_NAME, '考核设置!$B$5')],
    [],
    ['考核设置 structure-protected'],
  ],
  [
    'a copy, and a copy of a sheet that is gone',
    ground({ ...LOCKED, gone: ['乙'] }),
    [copy('丙'), copy('丁', '乙'), value('丙')],
    [],
    ['丙 structure-protected', '丁 sheet-gone'],
  ],
  [
    'sheets of ours stay under a protected structure, with the names that they live by',
    ground({
      ...LOCKED,
      names: [
        own('考核汇总'),
        { name: '考核_等级', sheet: null, refersTo: '考核汇总!$A$3' },
        { name: MARK_NAME, sheet: null, refersTo: '"是"' },
      ],
    }),
    [remove(['考核汇总'], { marks: true, names: true })],
    ['remove-own marks', `remove-name ${MARK_NAME}`],
    ['考核汇总 structure-protected'],
  ],
  ['nothing else to be taken off', ground(LOCKED), [remove(['考核汇总'])], [], ['考核汇总 structure-protected']],
  [
    'a locked sheet, but for what it takes',
    ground({ tabs: [tab('甲', { locked: 'sheet-protected' }), tab('乙')] }),
    [value('乙'), value('甲')],
    ['set-values 乙'],
    ['甲 sheet-protected'],
  ],
  [
    'marks that can not be taken off',
    ground({ tabs: [tab('甲', { marksLocked: 'sheet-protected' }), tab('乙')] }),
    [remove([], { marks: true }), value('甲')],
    ['remove-own marks'],
    ['甲 sheet-protected'],
  ],
  [
    'a sheet that is gone',
    ground({ gone: ['乙'] }),
    [value('乙'), value('甲'), remove(['乙', '考核汇总'])],
    ['set-values 甲', 'remove-own 考核汇总'],
    ['乙 sheet-gone'],
  ],
];

test.each(CASES)('passes over: %s', (_, on, edits, carriedOut, passed) => {
  const { edits: left, passedOver } = passOver(on, edits);
  expect(left.map(said)).toEqual(carriedOut);
  expect(passedOver.map(({ sheet, reason }) => `${sheet} ${reason}`)).toEqual(passed);
});

test('a locked sheet takes an edit that it allows, and none where one is not allowed', () => {
  const open = value('甲');
  const on = ground({ tabs: [tab('甲', { locked: 'sheet-protected' })], allowed: new Set([open]) });
  expect(passOver(on, [open])).toEqual({ edits: [open], passedOver: [] });
  expect(passOver(on, [open, value('甲')])).toEqual({ edits: [], passedOver: [{ sheet: '甲', reason: 'sheet-protected' }] });
});

test.each<[string, Ground, readonly Edit[], string]>([
  ['a sheet that is not there', ground(), [value('丙')], 'set-values sheet-missing 丙'],
  ['a sheet that the list has taken off', ground(), [remove(['考核汇总']), value('考核汇总')], 'set-values sheet-missing 考核汇总'],
  ['a chart sheet', ground({ tabs: [tab('图', { hasCells: false })] }), [value('图')], 'set-values not-supported 图'],
  ['a new sheet by a name of the office', ground(), [add('甲')], 'add-sheet sheet-not-ours 甲'],
  ['also under a protected structure', ground(LOCKED), [add('甲')], 'add-sheet sheet-not-ours 甲'],
  [
    'one that was ours before its names went',
    ground(),
    [{ edit: 'remove-name', name: '考核_本表', sheet: '考核汇总' }, add('考核汇总')],
    'add-sheet sheet-not-ours 考核汇总',
  ],
  ['to take off a sheet of the office', ground(), [remove(['甲'])], 'remove-own sheet-not-ours 甲'],
  [
    'to take off the last sheet that shows',
    ground({ tabs: [tab('甲', { isVisible: false }), tab('考核汇总')] }),
    [remove(['考核汇总'])],
    'remove-own not-supported 考核汇总',
  ],
  [
    'to take off all sheets that show',
    ground({
      tabs: [tab('甲', { isVisible: false }), tab('乙'), tab('丙')],
      names: [own('乙', UNIT_SHEET_NAME), own('丙', UNIT_SHEET_NAME)],
    }),
    [remove(['乙', '丙'])],
    'remove-own not-supported 乙',
  ],
  ['a copy of what the list makes', ground(), [add('新'), copy('旧', '新')], 'copy-sheet not-supported 新'],
  ['a copy by a name that is taken', ground(), [copy('考核汇总')], 'copy-sheet sheet-not-ours 考核汇总'],
])('refuses %s', (_, on, edits, expected) => {
  const failure = (() => {
    try {
      return passOver(on, edits);
    } catch (error) {
      return error instanceof HostFailureError && error.failure.kind === 'edit-refused'
        ? `${error.failure.edit} ${error.failure.reason} ${error.failure.at}`
        : error;
    }
  })();
  expect(failure).toBe(expected);
});
