import { recalculate } from '../../support/recalculate.ts';
import { MARK_NAME } from '../../../src/workbook/marks.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { newConditionalFormat } from '../../excelInMemory/workbook/conditionalFormat.ts';
import { NO_VALIDATION } from '../../excelInMemory/workbook/validation.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, startHost } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

const DAY = '2021-12-31';

/** The office's own format on the score cells, before ours. */
function byHand({ workbook }: InMemoryExcel, ...formulas: readonly string[]): void {
  for (const formula of formulas) {
    const format = newConditionalFormat(workbook.newId(), 'Custom', [{ top: 1, left: 3, bottom: 2, right: 3 }]);
    workbook.sheets[0]?.conditionalFormats.push({ ...format, formula, anchor: 'D2' });
  }
}

const formulasOf = (excel: InMemoryExcel, own: boolean): readonly string[] =>
  excel
    .sheet('一局')
    .conditionalFormats.map(({ formula }) => formula)
    .filter((formula) => formula.includes(MARK_NAME) === own);

test('conditional formats of the office stay, whatever places ours have between them', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  byHand(excel, '=$D2>$C2', '=$D2<0');
  await recalculate(open, QUIET, DAY);
  const marks = formulasOf(excel, true);
  // A person puts one before all others: every id moves.
  byHand(excel, '=$D2=""');
  const { conditionalFormats } = excel.sheet('一局');
  conditionalFormats.unshift(...conditionalFormats.splice(-1));
  await recalculate(open, QUIET, DAY);
  expect([...formulasOf(excel, false)].sort()).toEqual(['=$D2=""', '=$D2<0', '=$D2>$C2'].sort());
  expect([...formulasOf(excel, true)].sort()).toEqual([...marks].sort());
});

test("a sheet whose conditional formats can't be read is read, and so are the others", async () => {
  const { excel, open } = startHost(ledgers('一局', '二局'));
  byHand(excel, '=$D2>$C2', '=$D2<0');
  excel.sheet('一局').formatsUnreadable = true;
  const { assessment } = await recalculate(open, QUIET, DAY);
  expect(assessment.units.map(({ unit }) => unit.name)).toEqual(['一局', '二局']);
  expect(formulasOf(excel, false)).toEqual(['=$D2>$C2', '=$D2<0']);
});

test('marks show what holds once the switch was set', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  await recalculate(open, QUIET, DAY);
  const values = [['否']];
  const place =
    excel.workbook.names
      .find(({ name }) => name === MARK_NAME)
      ?.formula.replace(/^=.*!/u, '')
      .replaceAll('$', '') ?? '';
  await open.apply([{ edit: 'set-values', sheet: '考核设置', range: place, values }], QUIET);
  expect(excel.sheet('考核设置').cellAt(place).value).toBe('否');
  expect(excel.unpainted('一局')).toEqual([]);
});

test('a value that a filter keeps from its cell is written, or it is said that it was not', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  await open.read(QUIET);
  excel.filter('一局', 'A1:E3', [2]);
  const said = await open.apply([{ edit: 'set-values', sheet: '一局', range: 'D2:D3', values: [[51], [40]] }], QUIET).then(
    (done) => Object.values(done).flat().length,
    () => 1,
  );
  expect(excel.sheet('一局').cellAt('D2').value === 51 || said > 0).toBe(true);
});

test('a table that fills a formula down changes no cell unsaid', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  await open.read(QUIET);
  excel.addTable('一局', 'A1:F3');
  const said = await open
    .apply([{ edit: 'set-formulas', sheet: '一局', range: 'F2', formulas: [[{ formula: 'C2-D2', value: 10 }]] }], QUIET)
    .then(
      (done) => Object.values(done).flat().length,
      () => 1,
    );
  expect(excel.sheet('一局').cellAt('F3').value === '' || said > 0).toBe(true);
});

test('a mark on more cells than an address can name is on all of them, or on none', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  await recalculate(open, QUIET, DAY);
  const before = excel.sheet('一局').conditionalFormats.length;
  const ranges = Array.from({ length: 2000 }, (_, i) => `H${i * 2 + 1001}`);
  await open
    .apply(
      [{ edit: 'add-conditional-format', sheet: '一局', ranges, formula: `AND(${MARK_NAME}="是",H1001>1)`, fillColor: 'FFC7CE' }],
      QUIET,
    )
    .catch(() => undefined);
  const added = excel.sheet('一局').conditionalFormats.filter(({ formula }) => formula.includes('H1001') || formula.includes('H3001'));
  const cells = added.flatMap(({ areas }) => areas).reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  expect([0, ranges.length]).toContain(cells);
  expect(excel.sheet('一局').conditionalFormats.length).toBeGreaterThanOrEqual(before);
});

test('validations are set over cells that had prompts of their own kind', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  const check = (prompt: string, ranges: readonly string[]) =>
    ({
      edit: 'add-validation',
      sheet: '一局',
      ranges,
      rule: { type: 'decimal', minimum: '0', maximum: '$C2' },
      style: 'stop',
      errorTitle: '考核',
      error: '得分应为 0 至本项分值之间的数',
      prompt: { title: '得分', text: prompt },
    }) as const;
  await open.read(QUIET);
  await open.apply([check('先填', ['D2'])], QUIET);
  await open.apply([check('再填', ['D2:D3'])], QUIET);
  expect(excel.sheet('一局').validations.map(({ prompt }) => prompt.message)).toEqual(['再填']);
});

test('a hint of the office stays where a validation was to be set over it, and it is said', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  const sheet = excel.sheet('一局');
  const prompt = { title: '得分', message: '请填至一位小数', showPrompt: true };
  sheet.validations.push({ ...NO_VALIDATION, areas: [{ top: 2, left: 3, bottom: 2, right: 3 }], prompt });
  const before = [...sheet.validations];
  await open.read(QUIET);
  const { differs } = await open.apply(
    [
      {
        edit: 'add-validation',
        sheet: '一局',
        ranges: ['D2:D3'],
        rule: { type: 'decimal', minimum: '0', maximum: '$C2' },
        style: 'stop',
        errorTitle: '考核',
        error: '请改正',
      },
    ],
    QUIET,
  );
  expect(differs).toEqual([{ what: 'validations-kept', sheet: '一局' }]);
  expect(sheet.validations).toEqual(before);
});

test('with another workbook in front a recalculation is done once this one is in front again', async () => {
  const { excel, open } = startHost(ledgers('一局'));
  excel.focus = false;
  const back = setInterval(() => (excel.focus = true), 300);
  await recalculate(open, QUIET, DAY).finally(() => clearInterval(back));
  expect(excel.sheet('考核汇总').cellAt('A1').value).toBe('考核汇总');
});

test('what a person can take back is kept by reading, by showing a cell and by following an edit', async () => {
  const { excel, open } = startHost(ledgers('一局', '二局'));
  const kept = async (work: () => Promise<unknown>): Promise<boolean> => {
    excel.undo = true;
    await work();
    return excel.undo;
  };
  expect(await kept(() => open.read(QUIET))).toBe(true);
  expect(await kept(() => open.show('二局', { rowIndex: 1, columnIndex: 1 }))).toBe(true);
  excel.type('一局', 'D2', [[40]]);
  expect(await kept(() => open.readAgain([{ name: '一局' }], QUIET))).toBe(true);
});
