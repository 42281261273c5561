import { clearMarks, recalculate } from '../../support/recalculate.ts';
import type { AddConditionalFormat, AddValidation, Edit } from '../../../src/workbook/edit.ts';
import type { Job } from '../../../src/workbook/host.ts';
import { MARK_NAME } from '../../../src/workbook/marks.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import type { ProfileName } from '../../excelInMemory/profiles.ts';
import { newConditionalFormat } from '../../excelInMemory/workbook/conditionalFormat.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, type StartedHost, startHost } from './startHost.ts';

const DAY = '2021-12-31';
const REAL: readonly ProfileName[] = ['microsoft365', 'web', 'excel2021'];

function started(profile: ProfileName, ...sheets: readonly string[]): StartedHost {
  return startHost(ledgers(...sheets), { profile, web: profile === 'web', apiSet: profile === 'excel2021' ? '1.14' : '1.21' });
}

/** A person gives a sheet a conditional format; the newest wins. */
function addOffice(excel: InMemoryExcel, sheet: string, formula: string): void {
  const format = newConditionalFormat(excel.workbook.newId(), 'Custom', [{ top: 0, left: 0, bottom: 9, right: 0 }]);
  excel.sheet(sheet).conditionalFormats.unshift(Object.assign(format, { formula, anchor: 'A1' }));
}

function formulas(excel: InMemoryExcel, sheet: string): readonly string[] {
  return excel.sheet(sheet).conditionalFormats.map(({ formula }) => (formula.includes(MARK_NAME) ? '考核' : formula));
}

/** A job that does something when the writing is over, before it is read back. */
function afterWriting(act: () => void): Job {
  return {
    ...QUIET,
    progress(stage, done, total) {
      if (stage === 'writing' && done === total) act();
    },
  };
}

describe.each(REAL)('in %s', (profile) => {
  test('marks come off between the conditional formats of the office, which stay as they are', async () => {
    const { excel, open } = started(profile, '一局', '二局');
    addOffice(excel, '一局', '=A1>1');
    await recalculate(open, QUIET, DAY);
    addOffice(excel, '一局', '=A1>2');
    excel.sheet('一局').conditionalFormats.push(...excel.sheet('一局').conditionalFormats.splice(0, 2));
    addOffice(excel, '一局', '=A1>3');
    const office = formulas(excel, '一局').filter((formula) => formula !== '考核');
    expect(office).toHaveLength(3);
    expect(await clearMarks(open, QUIET)).toEqual({ passedOver: [], differs: [] });
    expect([formulas(excel, '一局'), formulas(excel, '二局')]).toEqual([office, []]);
  });

  test('written again they are not doubled, and come last', async () => {
    const { excel, open } = started(profile, '一局');
    addOffice(excel, '一局', '=A1>1');
    await recalculate(open, QUIET, DAY);
    addOffice(excel, '一局', '=A1>2');
    expect(await recalculate(open, QUIET, DAY)).toMatchObject({ passedOver: [], differs: [] });
    expect(formulas(excel, '一局')).toEqual(['=A1>2', '=A1>1', '考核', '考核']);
  });

  test('a sheet whose conditional formats Excel does not tell keeps its marks and gets no more of them, and is told', async () => {
    const { excel, open } = started(profile, '一局', '二局', '三局');
    await recalculate(open, QUIET, DAY);
    const reading = await open.read(QUIET);
    excel.sheet('二局').formatsUnreadable = true;
    const edits: readonly Edit[] = [
      { edit: 'remove-own', marks: true, sheets: [], names: false },
      { edit: 'add-conditional-format', sheet: '二局', ranges: ['D2'], formula: `AND(${MARK_NAME}="是",D2>1)` },
    ];
    expect(reading.sheets[1]?.ownFormats).not.toEqual([]);
    expect(await open.apply(edits, QUIET)).toEqual({ passedOver: [{ sheet: '二局', reason: 'marks-not-known' }], differs: [] });
    expect(['一局', '二局', '三局'].map((sheet) => formulas(excel, sheet).length)).toEqual([0, 2, 0]);
    expect(excel.sheet('二局').validations).not.toEqual([]);
  });

  test('marks for such a sheet alone are not put on', async () => {
    const { excel, open } = started(profile, '一局');
    await open.read(QUIET);
    excel.sheet('一局').formatsUnreadable = true;
    const edit: Edit = { edit: 'add-conditional-format', sheet: '一局', ranges: ['D2'], formula: `AND(${MARK_NAME}="是",D2>1)` };
    expect(await open.apply([edit], QUIET)).toEqual({ passedOver: [{ sheet: '一局', reason: 'marks-not-known' }], differs: [] });
    expect(formulas(excel, '一局')).toEqual([]);
  });

  test('a mark that comes back while they come off is taken off too', async () => {
    const { excel, open } = started(profile, '一局');
    addOffice(excel, '一局', '=A1>1');
    await recalculate(open, QUIET, DAY);
    const job = afterWriting(() => {
      addOffice(excel, '一局', `=${MARK_NAME}="是"`);
    });
    expect(await clearMarks(open, job)).toEqual({ passedOver: [], differs: [] });
    expect(formulas(excel, '一局')).toEqual(['=A1>1']);
  });

  test('a conditional format of the office that goes meanwhile is told', async () => {
    const { excel, open } = started(profile, '一局');
    addOffice(excel, '一局', '=A1>1');
    addOffice(excel, '一局', '=A1>2');
    const job = afterWriting(() => {
      excel.sheet('一局').conditionalFormats = excel.sheet('一局').conditionalFormats.filter(({ formula }) => formula !== '=A1>2');
    });
    const { differs } = await recalculate(open, job, DAY);
    expect(differs).toEqual([{ what: 'formats-changed', sheet: '一局', before: 2, after: 1 }]);
  });

  test('marks that did not arrive are told', async () => {
    const { excel, open } = started(profile, '一局');
    const { differs } = await recalculate(
      open,
      afterWriting(() => (excel.sheet('一局').conditionalFormats = [])),
      DAY,
    );
    expect(differs).toEqual([{ what: 'marks-missing', sheet: '一局', count: 2 }]);
  });

  test('a switch that is turned shows at once', async () => {
    const { excel, open } = started(profile, '一局', '二局');
    await recalculate(open, QUIET, DAY);
    await open.read(QUIET);
    const [, address = ''] = /!\$?([A-Z]+\$?\d+)$/u.exec(excel.workbook.names.find(({ name }) => name === MARK_NAME)?.formula ?? '') ?? [];
    const before = excel.sheet('一局').conditionalFormats.map(({ formula }) => formula);
    await open.apply([{ edit: 'set-values', sheet: '考核设置', range: address.replace('$', ''), values: [['否']] }], QUIET);
    expect(excel.sheet('考核设置').cellAt(address.replace('$', '')).value).toBe('否');
    expect(['一局', '二局'].map((sheet) => excel.unpainted(sheet))).toEqual([[], []]);
    expect(excel.sheet('一局').conditionalFormats.map(({ formula }) => formula)).toEqual(before);
  });

  test('after a recalculation all marks show', async () => {
    const { excel, open } = started(profile, '一局');
    await recalculate(open, QUIET, DAY);
    await recalculate(open, QUIET, DAY);
    expect(excel.unpainted('一局')).toEqual([]);
  });

  test('a validation goes over one of ours that has another prompt', async () => {
    const { excel, open } = started(profile, '一局');
    const validation = (text: string, ...ranges: readonly string[]): AddValidation => ({
      edit: 'add-validation',
      sheet: '一局',
      ranges,
      style: 'warning',
      errorTitle: '考核',
      error: '请改正。',
      rule: { type: 'decimal', minimum: '0', maximum: '5' },
      prompt: { title: '考核', text },
    });
    await open.read(QUIET);
    await open.apply([validation('甲', 'D2'), validation('乙', 'D2:D3')], QUIET);
    await open.read(QUIET);
    await open.apply([validation('丙', 'D2', 'D3:D4')], QUIET);
    expect(excel.sheet('一局').validations.map(({ areas, prompt }) => [areas.length, prompt.message])).toEqual([[2, '丙']]);
  });
});

test('a format of the office that only looks like ours in another place of its formula stays', async () => {
  const { excel, open } = started('microsoft365', '一局');
  const mark: AddConditionalFormat = {
    edit: 'add-conditional-format',
    sheet: '一局',
    ranges: ['D2'],
    formula: `AND(${MARK_NAME}="是",D2>1)`,
  };
  addOffice(excel, '一局', '=A1="考核"');
  await open.read(QUIET);
  await open.apply([mark], QUIET);
  await open.read(QUIET);
  await open.apply([{ edit: 'remove-own', marks: true, sheets: [], names: false }], QUIET);
  expect(formulas(excel, '一局')).toEqual(['=A1="考核"']);
});
