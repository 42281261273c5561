import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assess, type Assessment } from '../../../src/assess.ts';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { editBytes } from '../../../src/hosts/xlsx/write/writeWorkbook.ts';
import { clearResults } from '../../../src/results/clearResults.ts';
import { restoreResults } from '../../../src/results/restoreResults.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import { OWN_SHEETS, RECALCULATED } from '../../../src/ownSheets/ownSheets.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import type { PassedOver } from '../../../src/workbook/host.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { readToEnd } from '../xlsx/readToEnd.ts';
import { alike } from './alike.ts';
import { excelHost, type Opened, type TestHost, xlsxHost } from './hosts.ts';
import { expectSame, state } from './state.ts';

const HEADER = ['序号', '考核指标', '分值', '考核得分', '佐证材料'];
const OFFICE = makeXlsx({
  sheets: ['东局', '西局'].map((name) => ({
    name,
    rows: [['考核类别：一组'], HEADER, [1, '制度建设', 60, 50, null], [2, '宣传教育', 40, 41, '附件2']],
  })),
});
const OURS = RECALCULATED.map((kind) => OWN_SHEETS[kind]);
const STRUCTURE = 'structure-protected';

const assessed = (workbook: WorkbookSnapshot): Assessment => finish(assess(workbook, '2021-12-31'));
const write = (workbook: WorkbookSnapshot): readonly Edit[] => writeResults(workbook, assessed(workbook));

/** The file with its structure protected: nobody can add, remove or rename a sheet in Excel. */
function locked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(text.replace(/(<workbook[^>]*>)/u, '$1<workbookProtection lockStructure="1"/>')) });
}

/** A workbook that has been assessed, without some of the sheets that we add. */
function assessedFile(without: readonly string[] = []): Uint8Array {
  const bytes = editBytes(OFFICE, write(readToEnd(OFFICE)), nodeCodec);
  return editBytes(bytes, [{ edit: 'remove-own', marks: false, sheets: without, names: false }], nodeCodec);
}

async function applied(opened: Opened, edits: (workbook: WorkbookSnapshot) => readonly Edit[]): Promise<readonly PassedOver[]> {
  return opened.apply(edits(await opened.read()));
}

const said = (passedOver: readonly PassedOver[]): readonly string[] => passedOver.map(({ sheet, reason }) => `${sheet} ${reason}`).sort();
const ours = (...names: readonly string[]): readonly string[] => names.map((name) => `${name} ${STRUCTURE}`).sort();
const lost = ({ names }: WorkbookSnapshot, tabs: readonly string[]) =>
  names
    .filter(({ refersTo }) => OURS.some((name) => refersTo.startsWith(`${name}!`) && !tabs.includes(name)))
    .map(({ name }) => name)
    .sort();
const marks = ({ sheets }: WorkbookSnapshot) =>
  sheets
    .filter(({ name }) => !OURS.some((one) => one === name))
    .map(({ ownFormats, validations }) => [ownFormats.length > 0, validations.length > 0]);

/**
 * Under a protected structure: what is done, on which workbook, which sheets are passed over, and what the office's sheets have:
 * formats, validations.
 */
const CASES: readonly (readonly [
  string,
  Uint8Array,
  (workbook: WorkbookSnapshot) => readonly Edit[],
  readonly string[],
  readonly (readonly boolean[])[],
])[] = [
  [
    'no sheet of ours is made, nor formats that follow one, but validations are',
    OFFICE,
    write,
    ours(...OURS),
    [
      [false, true],
      [false, true],
    ],
  ],
  [
    'those that are there already are made anew, marks and all',
    assessedFile(),
    write,
    [],
    [
      [true, true],
      [true, true],
    ],
  ],
  [
    'one whose formulas would ask for a sheet that can not be made stays as it was',
    assessedFile(['考核明细']),
    write,
    ours('考核明细', '考核汇总'),
    [
      [true, true],
      [true, true],
    ],
  ],
  [
    'without 考核设置 the formats that would follow it go',
    assessedFile(['考核设置']),
    write,
    ours('考核设置', '考核汇总'),
    [
      [false, true],
      [false, true],
    ],
  ],
  [
    'all is taken off but the sheets',
    assessedFile(),
    clearResults,
    ours(...OURS),
    [
      [false, false],
      [false, false],
    ],
  ],
  [
    'a copy is not made',
    OFFICE,
    () => [
      { edit: 'copy-sheet', sheet: '南局', from: '东局' },
      { edit: 'set-values', sheet: '南局', range: 'A1', values: [['x']] },
    ],
    ours('南局'),
    [
      [false, false],
      [false, false],
    ],
  ],
];

test.each(CASES)('under a protected structure %s, in both hosts alike', async (_, bytes, edits, expected, marked) => {
  const [file, excel] = [xlsxHost.open(locked(bytes)), excelHost.open(locked(bytes))];
  const before = await file.read();
  const tabs = before.sheets.map(({ name }) => name);
  for (const opened of [file, excel]) {
    expect(said(await applied(opened, edits))).toEqual(expected);
    const after = await opened.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(tabs);
    expect(marks(after)).toEqual(marked);
    // No new name points to a sheet that is not there.
    expect(lost(after, tabs)).toEqual(lost(before, tabs));
  }
  expectSame(await state(excel), await state(file));
});

describe.each<TestHost>([xlsxHost, excelHost])('$name, under a protected structure', (host) => {
  test('a sheet that is passed over holds what it held', async () => {
    const opened = host.open(locked(assessedFile(['考核明细'])));
    const summary = async () => (await opened.read()).sheets.find(({ name }) => name === '考核汇总');
    const before = await summary();
    await applied(opened, write);
    expect(await summary()).toEqual(before);
  });

  test('what is taken off is known for ours, and made anew in its place', async () => {
    const opened = host.open(locked(assessedFile()));
    await applied(opened, clearResults);
    expect(await applied(opened, write)).toEqual([]);
    expect((await opened.read()).sheets.map(({ name }) => name)).toEqual(['东局', '西局', ...OURS]);
  });

  test.each([
    ['that has no sheets of ours', OFFICE],
    ['that has all of them', assessedFile()],
    ['that lacks one', assessedFile(['考核明细'])],
  ])('a recalculation of a workbook %s is taken back', async (_, bytes) => {
    const opened = host.open(locked(bytes));
    const workbook = await opened.read();
    const passedOver = await applied(opened, write);
    await opened.apply(restoreResults(workbook, assessed(workbook), passedOver));
    expect(alike(await opened.read())).toEqual(alike(workbook));
  });
});
