import { clearMarks, recalculate } from '../../support/recalculate.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import type { NotKnown, SheetSnapshot } from '../../../src/workbook/snapshot.ts';
import { ExcelError } from '../../excelInMemory/workbook/excelError.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, startHost } from './startHost.ts';

const DAY = '2021-12-31';
const VALIDATED = { area: { top: 1, left: 3, bottom: 2, right: 3 }, own: false };
const MERGED = { top: 1, left: 4, bottom: 1, right: 5 };
const [first, second, third] = ledgers('一局', '二局', '三局').sheets as [SheetSnapshot, SheetSnapshot, SheetSnapshot];
const OFFICE = {
  ...ledgers(),
  sheets: [first, { ...second, validations: [VALIDATED], merges: [MERGED], hiddenRows: [{ first: 1, last: 1 }] }, third],
  names: [{ name: '本地', refersTo: '二局!$A$1', sheet: '二局' }],
};

/** How a question is asked of a sheet, by the member that refuses it. */
const QUESTIONS: Readonly<Record<NotKnown, string>> = {
  merges: 'Range.getMergedAreasOrNullObject',
  hidden: 'Range.getRowProperties',
  marks: 'Range.conditionalFormats',
  validations: 'Range.getSpecialCellsOrNullObject',
  names: 'Worksheet.names',
};

/** An Excel that refuses a question of one sheet, or of all. */
function refusing(
  excel: InMemoryExcel,
  what: NotKnown,
  sheet: string | null,
  code: 'GeneralException' | 'AccessDenied' | 'NotImplemented' | 'InvalidSelection' = 'GeneralException',
): void {
  const memberOf = excel.memberOf.bind(excel);
  excel.memberOf = (object, name) => {
    const member = memberOf(object, name);
    const target = object.target as { readonly sheet?: { readonly name: string } };
    if (`${object.kind}.${name}` !== QUESTIONS[what] || (sheet !== null && target.sheet?.name !== sheet)) return member;
    const refuse = (): never => {
      throw new ExcelError(code);
    };
    return member.kind === 'method' ? { ...member, call: refuse } : { ...member, get: refuse };
  };
}

const LEFT_OUT: Readonly<Record<NotKnown, Partial<SheetSnapshot>>> = {
  merges: { merges: [] },
  hidden: { hiddenRows: [], hiddenColumns: [] },
  marks: { ownFormats: [] },
  validations: { validations: [] },
  names: {},
};
const KINDS = Object.keys(QUESTIONS) as NotKnown[];

describe.each(KINDS)('%s that Excel refuses', (what) => {
  test('to tell of one sheet are not known there, and all else is', async () => {
    const { excel, open } = startHost(OFFICE, { file: false });
    refusing(excel, what, '二局');
    const read = await open.read(QUIET);
    expect(read.sheets).toEqual([OFFICE.sheets[0], { ...OFFICE.sheets[1], ...LEFT_OUT[what], notKnown: [what] }, OFFICE.sheets[2]]);
    expect(read.names).toEqual(what === 'names' ? [] : OFFICE.names);
    expect(excel.unknown).toEqual([]);
  });

  test('to tell at all are not known anywhere, and not asked sheet by sheet', async () => {
    const { excel, open } = startHost(OFFICE, { file: false });
    refusing(excel, what, null, 'NotImplemented');
    expect((await open.read(QUIET)).sheets.map(({ notKnown }) => notKnown)).toEqual([[what], [what], [what]]);
    // Without any validations known there is no asking whose they are.
    expect(excel.roundTrips).toBeLessThanOrEqual(9);
  });

  test('with another workbook in front are said to be refused', async () => {
    const { excel, open } = startHost(OFFICE, { file: false });
    refusing(excel, what, null, 'InvalidSelection');
    await expect(open.read(QUIET)).rejects.toBeInstanceOf(HostFailureError);
  });
});

describe('a recalculation where something is not known of a sheet', () => {
  const contents = (excel: InMemoryExcel, sheet: string) => {
    const { cells, validations, conditionalFormats } = excel.sheet(sheet);
    return JSON.stringify([[...cells].map(([row, some]) => [row, [...some]]), validations, conditionalFormats]);
  };

  test.each<[NotKnown, boolean]>([
    ['merges', false],
    ['names', false],
    ['marks', true],
    ['validations', true],
    ['hidden', true],
  ])('%s: it is left as it is where that could harm, and said; assessed %j', async (what, assessed) => {
    const { excel, open } = startHost(OFFICE, { file: false });
    refusing(excel, what, '二局');
    const before = contents(excel, '二局');
    const { assessment, passedOver } = await recalculate(open, QUIET, DAY);
    expect(assessment.tables.map(({ sheet }) => sheet)).toEqual(assessed ? ['一局', '二局', '三局'] : ['一局', '三局']);
    expect(assessment.findings.filter(({ code }) => code === 'sheet-not-read').map(({ sheet }) => sheet)).toEqual(assessed ? [] : ['二局']);
    // Without the bounds of merged areas the sheet has no table, so that nothing is written there; its marks may be taken off.
    expect(passedOver).toEqual(what === 'hidden' || what === 'merges' ? [] : [{ sheet: '二局', reason: 'not-known' }]);
    expect(contents(excel, '二局') === before).toBe(what !== 'hidden');
    expect(excel.sheet('一局').conditionalFormats).toHaveLength(2);
  });

  test.each<NotKnown>(['marks', 'validations'])('%s that are not known by now: nothing is taken off there, nor put twice', async (what) => {
    const { excel, open } = startHost(OFFICE, { file: false });
    await recalculate(open, QUIET, DAY);
    const before = contents(excel, '二局');
    refusing(excel, what, '二局');
    const { passedOver } = await recalculate(open, QUIET, DAY);
    expect(passedOver).toEqual([{ sheet: '二局', reason: 'not-known' }]);
    expect(await clearMarks(open, QUIET)).toEqual({ passedOver: [{ sheet: '二局', reason: 'not-known' }], differs: [] });
    expect(contents(excel, '二局')).toBe(before);
    expect(excel.sheet('一局').conditionalFormats).toEqual([]);
  });
});

test.each<[NotKnown, Edit, boolean]>([
  ['merges', { edit: 'set-values', sheet: '二局', range: 'D3', values: [[40]] }, false],
  ['merges', { edit: 'set-format', sheet: '二局', range: 'D3', format: { bold: true } }, false],
  ['names', { edit: 'set-values', sheet: '二局', range: 'D3', values: [[40]] }, false],
  ['marks', { edit: 'set-values', sheet: '二局', range: 'D3', values: [[40]] }, true],
  ['marks', { edit: 'add-conditional-format', sheet: '二局', ranges: ['D3'], formula: '考核_标记="是"', fillColor: 'FFC7CE' }, false],
  ['validations', { edit: 'set-values', sheet: '二局', range: 'D3', values: [[40]] }, true],
  ['validations', { edit: 'remove-validations', sheet: '二局', range: 'A1:Z99' }, false],
  ['hidden', { edit: 'set-values', sheet: '二局', range: 'D3', values: [[40]] }, true],
])('%s not known: %j is written there: %j', async (what, edit, written) => {
  const { excel, open } = startHost(OFFICE, { file: false });
  refusing(excel, what, '二局');
  await open.read(QUIET);
  const other: Edit = { edit: 'set-values', sheet: '三局', range: 'D3', values: [[40]] };
  const { passedOver } = await open.apply([edit, other], QUIET);
  expect(passedOver).toEqual(written ? [] : [{ sheet: '二局', reason: 'not-known' }]);
  expect([excel.sheet('二局').cellAt('D3').value, excel.sheet('三局').cellAt('D3').value]).toEqual([written ? 40 : 41, 40]);
});

test('merged areas of which Excel tells the corners alone are not known', async () => {
  const { excel, open } = startHost(OFFICE, { file: false });
  excel.sheet('二局').merges = [{ ...MERGED, right: MERGED.left }];
  expect((await open.read(QUIET)).sheets.map(({ merges, notKnown }) => [merges, notKnown])).toEqual([
    [[], []],
    [[], ['merges']],
    [[], []],
  ]);
});

test('of a hundred sheets one that spoils the question is found in few requests', async () => {
  const names = Array.from({ length: 100 }, (_, i) => `第${i}局`);
  const { excel, open } = startHost(ledgers(...names), { file: false });
  refusing(excel, 'marks', '第37局');
  expect((await open.read(QUIET)).sheets.filter(({ notKnown }) => notKnown.length > 0).map(({ name }) => name)).toEqual(['第37局']);
  expect(excel.roundTrips).toBeLessThan(8 + 2 * 8);
});
