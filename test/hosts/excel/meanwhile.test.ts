import { clearMarks, recalculate } from '../../support/recalculate.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import type { Job } from '../../../src/workbook/host.ts';
import { MARK_NAME } from '../../../src/workbook/marks.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { newConditionalFormat } from '../../excelInMemory/workbook/conditionalFormat.ts';
import { ledgers, notOurs, OURS, ours } from './ledgers.ts';
import { QUIET, startHost } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

const DAY = '2021-12-31';

/** A recalculation between whose reading and writing somebody does something. */
async function whileAssessing(excel: InMemoryExcel, open: ReturnType<typeof startHost>['open'], act: () => void) {
  let done = false;
  const job: Job = {
    pause: () => Promise.resolve(),
    progress(stage) {
      if (stage === 'assessing' && !done) {
        done = true;
        act();
      }
    },
  };
  return recalculate(open, job, DAY);
}

const LEAVES: readonly (readonly [string, (excel: InMemoryExcel) => void])[] = [
  ['deleted', (excel) => excel.deleteSheet('二局')],
  ['renamed', (excel) => excel.renameSheet('二局', '二局（新）')],
];

test.each(LEAVES)('a sheet %s meanwhile is passed over, and all else is written', async (_, act) => {
  const { excel, open } = startHost(ledgers('一局', '二局'));
  await open.read(QUIET);
  act(excel);
  const edits = ['一局', '二局', '一局'].map((sheet, i): Edit => ({ edit: 'set-values', sheet, range: `F${i + 1}`, values: [['写']] }));
  expect((await open.apply(edits, QUIET)).passedOver).toEqual([{ sheet: '二局', reason: 'sheet-gone' }]);
  expect(['F1', 'F2', 'F3'].map((cell) => excel.sheet('一局').cellAt(cell).value)).toEqual(['写', '', '写']);
});

test.each(LEAVES)('a sheet %s meanwhile that a formula is about: said so before anything is written', async (_, act) => {
  const { excel, open } = startHost(ledgers('一局', '二局'));
  await expect(whileAssessing(excel, open, () => act(excel))).rejects.toEqual(new HostFailureError({ kind: 'sheet-gone', sheet: '二局' }));
  expect(excel.log.some(({ writes }) => writes)).toBe(false);
});

test.each<[string, Edit]>([
  ['a correction', { edit: 'set-values', sheet: '二局', range: 'D3', values: [[40]] }],
  ['a formula', { edit: 'set-formulas', sheet: '二局', range: 'D3', formulas: [[{ formula: '1+1', value: 2 }]] }],
  ['a link', { edit: 'set-hyperlinks', sheet: '二局', links: [{ cell: 'A1', target: '一局!A1' }] }],
  ['a name of it', { edit: 'define-name', name: '考核_甲', refersTo: '二局!$A$1', sheet: '二局' }],
])('%s for a sheet deleted meanwhile is passed over', async (_, edit) => {
  const { excel, open } = startHost(ledgers('一局', '二局'));
  await open.read(QUIET);
  excel.deleteSheet('二局');
  expect((await open.apply([edit], QUIET)).passedOver).toEqual([{ sheet: '二局', reason: 'sheet-gone' }]);
  expect(excel.log.some(({ writes }) => writes)).toBe(false);
});

test('a sheet renamed and renamed back is the same one', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  await recalculate(open, QUIET, DAY);
  const sheet = excel.sheet('一局');
  excel.renameSheet('一局', '甲局');
  expect((await open.read(QUIET)).sheets[0]?.name).toBe('甲局');
  excel.renameSheet('甲局', '一局');
  expect((await recalculate(open, QUIET, DAY)).passedOver).toEqual([]);
  expect(sheet.conditionalFormats).toHaveLength(2);
});

test('a sheet added meanwhile is left alone', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  await whileAssessing(excel, open, () => void excel.addSheet('草稿'));
  expect([notOurs(excel), ours(excel)]).toEqual([['一局', '草稿'], [...OURS].sort()]);
});

test('a sheet added meanwhile by the name of ours is not taken for it', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  await expect(whileAssessing(excel, open, () => void excel.addSheet('问题清单'))).rejects.toMatchObject({
    failure: { kind: 'edit-refused', reason: 'sheet-not-ours', at: '问题清单' },
  });
  expect(excel.log.some(({ writes }) => writes)).toBe(false);
});

test('one of our sheets deleted meanwhile is made again', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  await recalculate(open, QUIET, DAY);
  await whileAssessing(excel, open, () => excel.deleteSheet('考核汇总'));
  expect(ours(excel)).toEqual([...OURS].sort());
  expect(excel.workbook.sheets.at(-1)?.name).toBe('考核汇总');
  expect(excel.sheet('考核汇总').cellAt('A1').value).toBe('考核汇总');
});

test('all our sheets deleted meanwhile: nothing is left to take off', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  await recalculate(open, QUIET, DAY);
  let pauses = 0;
  const job: Job = {
    ...QUIET,
    pause() {
      // The last pause but one: all is read, and nothing has been asked for the writing.
      if (++pauses === 3) for (const name of OURS) excel.deleteSheet(name);
      return Promise.resolve();
    },
  };
  expect(await clearMarks(open, job)).toEqual({ passedOver: [], differs: [] });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一局']);
  expect([excel.workbook.names, excel.sheet('一局').conditionalFormats]).toEqual([[], []]);
});

describe('the conditional formats of a sheet', () => {
  const edits: readonly Edit[] = [{ edit: 'remove-own', marks: true, sheets: [], names: false }];

  test('from which a person has taken one of ours meanwhile: the others go', async () => {
    const { excel, open } = startHost(ledgers('一局'));
    await recalculate(open, QUIET, DAY);
    await open.read(QUIET);
    const sheet = excel.sheet('一局');
    sheet.conditionalFormats = sheet.conditionalFormats.slice(1);
    await open.apply(edits, QUIET);
    expect(sheet.conditionalFormats).toEqual([]);
  });

  test('to which a person has added one meanwhile: that stays', async () => {
    const { excel, open } = startHost(ledgers('一局'));
    await recalculate(open, QUIET, DAY);
    await open.read(QUIET);
    const sheet = excel.sheet('一局');
    sheet.conditionalFormats.unshift({
      ...newConditionalFormat('{1}', 'Custom', [{ top: 0, left: 0, bottom: 9, right: 9 }]),
      formula: '=A1>1',
    });
    await open.apply(edits, QUIET);
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(['=A1>1']);
  });

  test('one that was broken off in the making is known as ours', async () => {
    const { excel, open } = startHost(ledgers('一局'));
    excel.sheet('一局').conditionalFormats.push(newConditionalFormat('{1}', 'Custom', [{ top: 0, left: 0, bottom: 9, right: 9 }]));
    await clearMarks(open, QUIET);
    expect(excel.sheet('一局').conditionalFormats).toEqual([]);
  });
});

test('a cell changed meanwhile: marks follow it, and the next reading tells', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  const { assessment } = await whileAssessing(excel, open, () => excel.type('一局', 'D3', [[40]]));
  expect(assessment.findings.map(({ code }) => code)).toContain('score-above-max');
  expect(excel.sheet('一局').conditionalFormats.every(({ formula }) => formula.includes(MARK_NAME))).toBe(true);
  expect((await recalculate(open, QUIET, DAY)).assessment.findings.map(({ code }) => code)).not.toContain('score-above-max');
});
