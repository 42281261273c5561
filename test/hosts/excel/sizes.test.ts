import { withoutPages } from '../../support/withoutPage.ts';
import { LONGEST_FORMULA } from '../../../src/workbook/edits/checkFormula.ts';
import { addSheetSteps, setUpSteps } from '../../../src/hosts/excel/addSheetSteps.ts';
import { formulaSteps, linkSteps, valueSteps } from '../../../src/hosts/excel/cellSteps.ts';
import { formatSteps } from '../../../src/hosts/excel/formatSteps.ts';
import { conditionalFormatSteps, validationSteps } from '../../../src/hosts/excel/markSteps.ts';
import { nameStep, removeNamesSteps } from '../../../src/hosts/excel/nameSteps.ts';
import type { Step } from '../../../src/hosts/excel/steps.ts';
import type { AddSheet, AddValidation, Edit } from '../../../src/workbook/edit.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import { MARK_NAME } from '../../../src/workbook/marks.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, startHost } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

/** Rows of one text in 甲 and one number in 乙. */
function long(rows: number, text: string): WorkbookSnapshot {
  const drawn = (of: (i: number) => Drawn): readonly (readonly Drawn[])[] => Array.from({ length: rows }, (_, i) => [of(i)]);
  return drawWorkbook(
    drawSheet(
      drawn(() => text),
      { name: '甲' },
    ),
    drawSheet(
      drawn((i) => i),
      { name: '乙' },
    ),
    drawSheet([['末']], { name: '丙' }),
  );
}

/** A reading by requests of a workbook without marks: the sheets, their bounds and cells, and five questions that it could do without. */
const REQUESTS = 8;

describe('reading by requests', () => {
  test('what is too large for one answer is asked for in smaller pieces', async () => {
    const office = long(2_000, '一项工作的组织实施和落实成效'.repeat(20));
    const { excel, open } = startHost(office, { file: false, limits: { response: 400_000 } });
    expect(withoutPages(await open.read(QUIET))).toEqual(office);
    expect(excel.log.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    expect(Math.max(...excel.log.map(({ responseBytes }) => responseBytes))).toBeLessThanOrEqual(400_000);
    // Every refusal is asked again in two: the pieces, and once as many refusals.
    expect(excel.roundTrips).toBeLessThan(60);
  });

  test('what is too large for one request too', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `第${i}局`);
    const { excel, open } = startHost(ledgers(...names), { file: false, limits: { request: 40_000 } });
    expect((await open.read(QUIET)).sheets.map(({ name }) => name)).toEqual(names);
    expect(excel.log.some(({ error }) => error === 'RequestPayloadSizeLimitExceeded')).toBe(true);
  });

  test('more than 4 MB take one round trip more for each 4 MB', async () => {
    const { excel, open } = startHost(long(60_000, '一项工作的组织实施和落实成效'), { file: false });
    await open.read(QUIET);
    const bytes = excel.log.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(bytes).toBeGreaterThan(5_242_880);
    // A first guess that was too low is refused, and guessed better from then on.
    const refused = excel.log.filter(({ error }) => error !== null).length;
    expect(refused).toBeLessThanOrEqual(2);
    expect(excel.roundTrips).toBeLessThanOrEqual(REQUESTS + Math.ceil(bytes / 4_000_000) + refused);
  });

  test('one row that is too large is said to be', async () => {
    const { open } = startHost(long(1, '长'.repeat(30_000)), { file: false, limits: { response: 50_000 } });
    await expect(open.read(QUIET)).rejects.toEqual(new HostFailureError({ kind: 'request-too-large' }));
  });

  test('a sheet of more cells than Excel tells at once is read whole', async () => {
    const office = drawWorkbook(
      drawSheet(
        Array.from({ length: 600 }, (_, i) => [i, ...Array.from({ length: 398 }, () => null), i]),
        { name: '宽' },
      ),
    );
    const { open } = startHost(office, { file: false, limits: { cellsRead: 100_000 } });
    expect(withoutPages(await open.read(QUIET))).toEqual(office);
  });

  test('a sheet that is no score sheet by its size is not read, and said so before it is asked for', async () => {
    const office = drawWorkbook(drawSheet([[1]], { name: '甲' }), drawSheet([[1]], { name: '乙', at: 'XFD1300' }));
    const { excel, open } = startHost(office, { file: false });
    await expect(open.read(QUIET)).rejects.toEqual(new HostFailureError({ kind: 'sheet-too-wide', sheet: '乙', range: 'A1:XFD1300' }));
    expect(excel.roundTrips).toBe(2);
  });

  test('a large area with validations of several kinds is the office’s', async () => {
    const area = (own: boolean, left: number) => ({ area: { top: 0, left, bottom: 10_000, right: left }, own });
    const office = long(10_001, 'x');
    const [first, ...others] = office.sheets;
    const { excel, open } = startHost(
      {
        ...office,
        sheets: first
          ? [
              {
                ...first,
                validations: [area(true, 0), area(false, 1)],
                rows: [...first.rows.slice(0, -1), { rowIndex: 10_000, cells: [{ columnIndex: 2, kind: 'text', value: 'x' }] }],
              },
              ...others,
            ]
          : [],
      },
      { file: false },
    );
    expect((await open.read(QUIET)).sheets[0]?.validations).toEqual([{ area: { top: 0, left: 0, bottom: 10_000, right: 1 }, own: false }]);
    expect(excel.roundTrips).toBeLessThan(REQUESTS + 3);
  });
});

describe('writing', () => {
  test('more than 4 MB take one round trip more for each 4 MB, and nothing gets lost between', async () => {
    const { excel, open } = startHost(ledgers('一局'));
    const rows = Array.from({ length: 4_000 }, (_, i) => [`${i}${'长'.repeat(700)}`]);
    await open.read(QUIET);
    const before = excel.roundTrips;
    await open.apply(
      [
        { edit: 'add-sheet', sheet: '考核汇总', columnWidths: [9] },
        { edit: 'set-values', sheet: '考核汇总', range: 'A1:A4000', values: rows },
      ],
      QUIET,
    );
    const log = excel.log.filter(({ cleanup }) => !cleanup).slice(before);
    const bytes = log.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    expect(bytes).toBeGreaterThan(8_000_000);
    expect(log.length).toBeLessThanOrEqual(2 + Math.ceil(bytes / 4_000_000));
    expect(log.every(({ error, requestBytes }) => error === null && requestBytes < 5_242_880)).toBe(true);
    expect([0, 3_999].map((row) => String(excel.sheet('考核汇总').cell(row, 0).value).slice(0, 5))).toEqual(['0长长长长', '3999长']);
  });

  const text = (length: number): string => '长'.repeat(length);
  const ranges = Array.from({ length: 60 }, (_, i) => `D${i * 2 + 1}`);
  const format: Edit = {
    edit: 'set-format',
    sheet: '一局',
    range: 'B2:C9',
    format: {
      fontName: '方正小标宋简体',
      fontSize: 12.5,
      bold: true,
      italic: true,
      underline: true,
      fontColor: 'FF0000',
      fillColor: '00FF00',
      borderColor: '0000FF',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      numberFormat: '0.00',
      locked: false,
    },
  };
  const validation: AddValidation = {
    edit: 'add-validation',
    sheet: '一局',
    ranges: ['D2:D9'],
    rule: { type: 'decimal', minimum: '0', maximum: '$C2' },
    style: 'warning',
    errorTitle: text(32),
    error: text(224),
    prompt: { title: text(32), text: text(255) },
  };
  const sheet: AddSheet = {
    edit: 'add-sheet',
    sheet: '考核汇总',
    columnWidths: Array.from({ length: 30 }, () => 12.5),
    rowHeights: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [i * 2 + 1, 20 + i])),
    merges: Array.from({ length: 40 }, (_, i) => `A${i + 1}:D${i + 1}`),
    freeze: { rows: 4, columns: 2 },
    filter: 'A60:L90',
    tabColor: '4472C4',
    showGridLines: false,
    print: { orientation: 'landscape', titleRows: '1:4' },
  };

  /** A guess may be a quarter too low: requests are filled to 4 of the 5 MB that Excel takes. */
  test.each<[string, readonly Step[]]>([
    ['a format of everything', formatSteps(format)],
    [
      'a mark',
      conditionalFormatSteps({
        edit: 'add-conditional-format',
        sheet: '一局',
        ranges: ['D2:D9'],
        formula: `AND(${MARK_NAME}="是",D2>C2)`,
        fillColor: 'FFC7CE',
        fontColor: '9C0006',
        bold: true,
      }),
    ],
    [
      'a mark with a long formula on many ranges',
      conditionalFormatSteps({
        edit: 'add-conditional-format',
        sheet: '一局',
        ranges,
        formula: `AND(${MARK_NAME}="${text(2_000)}")`,
        fillColor: 'FFC7CE',
      }),
    ],
    [
      'a formula of quotes',
      conditionalFormatSteps({
        edit: 'add-conditional-format',
        sheet: '一局',
        ranges: ['D2'],
        formula: `${MARK_NAME}=${'""'.repeat(1_500)}`,
      }),
    ],
    ['a validation', validationSteps({ ...validation, errorTitle: '考核', error: '得分应为 0 至本项分值之间的数，请改正。' })],
    ['a validation with long texts', validationSteps(validation)],
    ['a validation on many ranges', validationSteps({ ...validation, ranges })],
    ['a list of many words', validationSteps({ ...validation, rule: { type: 'list', words: Array.from({ length: 60 }, () => '词语词') } })],
    ['a name', [nameStep({ edit: 'define-name', name: '考核_标记', refersTo: '考核设置!$B$5' }, false)]],
    ['a long name', [nameStep({ edit: 'define-name', name: text(255), refersTo: `考核设置!${'$B$5,'.repeat(300)}` }, false)]],
    ['names that go', removeNamesSteps(['考核_标记', text(200)])],
    [
      'links with tips',
      linkSteps({
        edit: 'set-hyperlinks',
        sheet: '问题清单',
        links: Array.from({ length: 300 }, (_, i) => ({ cell: `E${i + 1}`, target: `'${text(31)}'!D${i}`, tip: text(120) })),
      }),
    ],
    [
      'links without',
      linkSteps({
        edit: 'set-hyperlinks',
        sheet: '问题清单',
        links: Array.from({ length: 300 }, (_, i) => ({ cell: `E${i + 1}`, target: `一局!D${i}` })),
      }),
    ],
    [
      'values of all kinds',
      valueSteps(
        {
          edit: 'set-values',
          sheet: '一局',
          range: 'A1:D500',
          values: Array.from({ length: 500 }, (_, i) => [i / 3, `第${i}项工作“落实”情况\n"好"`, i % 2 === 0, null]),
        },
        [],
      ),
    ],
    [
      'values of quotes and line breaks',
      valueSteps(
        { edit: 'set-values', sheet: '一局', range: 'A1:A500', values: Array.from({ length: 500 }, () => ['"\n\\"'.repeat(40)]) },
        [],
      ),
    ],
    [
      'numbers for cells formatted as text',
      valueSteps(
        { edit: 'set-values', sheet: '一局', range: 'A1:D400', values: Array.from({ length: 400 }, (_, i) => [i, i, i, i]) },
        Array.from({ length: 400 }, () => ['@', '@', 'General', '@']),
      ),
    ],
    [
      'formulas',
      formulaSteps(
        {
          edit: 'set-formulas',
          sheet: '一局',
          range: 'A1:A400',
          formulas: Array.from({ length: 400 }, (_, i) => [{ formula: `SUM(B${i + 1}:Z${i + 1})`, value: 0 }]),
        },
        [],
      ),
    ],
    [
      'a formula as long as it may be',
      formulaSteps(
        {
          edit: 'set-formulas',
          sheet: '一局',
          range: 'A1',
          formulas: [[{ formula: '1+'.repeat(LONGEST_FORMULA / 2 - 1) + '1', value: 0 }]],
        },
        [],
      ),
    ],
    ['a new sheet', [...addSheetSteps(sheet, undefined, 0), ...setUpSteps(sheet)]],
  ])('the bytes of %s are guessed well enough', async (_, steps) => {
    const { excel } = startHost(ledgers('一局', '问题清单'));
    const bytesOf = async (times: number): Promise<number> => {
      await Excel.run(async (context) => {
        for (let i = 0; i < times; i++) for (const step of steps) step.do(context);
        await context.sync();
      }).catch(() => undefined);
      return excel.log.filter(({ cleanup }) => !cleanup).at(-1)?.requestBytes ?? 0;
    };
    const guessed = steps.reduce((sum, { bytes }) => sum + bytes, 0);
    // What every request has in common is not theirs.
    const spent = ((await bytesOf(5)) - (await bytesOf(1))) / 4;
    expect(guessed).toBeGreaterThan(spent * 0.8);
    // Nor so high that requests go out half empty.
    expect(guessed).toBeLessThan(spent * 3);
  });
});
