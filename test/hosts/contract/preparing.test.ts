import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { assess } from '../../../src/assess.ts';
import { clearResults } from '../../../src/results/clearResults.ts';
import { prepareWorkbook } from '../../../src/preparation/prepareWorkbook.ts';
import { takeOffPrepared } from '../../../src/preparation/takeOffPrepared.ts';
import { writeResults } from '../../../src/results/writeResults.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { readToEnd } from '../xlsx/readToEnd.ts';
import { excelHost, type Opened, xlsxHost } from './hosts.ts';
import { styledXlsx } from './officeWorkbook.ts';
import { expectSame, state } from './state.ts';
import { BESIDE, EXAMPLES } from './workbooks.ts';
import { test, testUnderOne } from '../excel/testUnderProfiles.ts';

const text = (cell: string, words: string, style = 1): string => `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;

/**
 * A published table of an office that formats whole columns and rows, with a header of two rows, a total and a unit list: the columns
 * to its right have widths and looks of their own.
 */
const dressed = (footer: string): Uint8Array =>
  styledXlsx({
    sheets: [
      {
        name: '县 区',
        before:
          '<sheetFormatPr defaultColWidth="10" defaultRowHeight="15"/><cols><col min="1" max="3" width="12.5" customWidth="1"/><col min="4" max="4" width="30" customWidth="1" style="2"/><col min="5" max="40" style="4"/></cols>',
        sheetData:
          `<row r="1">${text('A1', '2020年度考核指标')}</row>` +
          `<row r="2">${text('A2', '序号')}${text('B2', '考核指标')}${text('C2', '分值')}</row><row r="3"><c r="A3" s="1"/><c r="B3" s="1"/><c r="C3" s="1"/></row>` +
          `<row r="4" spans="1:3"><c r="A4" s="3"><v>1</v></c>${text('B4', '建立制度', 2)}<c r="C4" s="5"><v>40</v></c></row>` +
          `<row r="5"><c r="A5"><v>2</v></c>${text('B5', '开展检查', 4)}<c r="C5" s="5"><v>60</v></c></row>` +
          `<row r="6">${text('A6', '合计')}<c r="C6" s="1"><f>SUM(C4:C5)</f><v>100</v></c></row>${footer}`,
        after: '<mergeCells count="3"><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/></mergeCells>',
      },
    ],
  });

const SEVERAL = dressed(`<row r="7">${text('A7', '考核单位包括：榆阳区、横山区', 0)}</row>`);

function stylesIn(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith('styles.xml') }))
    .map((part) => strFromU8(part))
    .join('');
}

const prepare = (workbook: WorkbookSnapshot): readonly Edit[] => finish(prepareWorkbook(workbook)).edits;
const bySheets = (workbook: WorkbookSnapshot): readonly Edit[] =>
  finish(prepareWorkbook(workbook, { units: 'sheets', protect: false })).edits;
const write = (workbook: WorkbookSnapshot): readonly Edit[] => writeResults(workbook, finish(assess(workbook, '2021-12-31')));
const takeOff = (workbook: WorkbookSnapshot): readonly Edit[] => takeOffPrepared(workbook).edits;

async function run(opened: Opened, edits: (workbook: WorkbookSnapshot) => readonly Edit[]): Promise<void> {
  expect(await opened.apply(edits(await opened.read()))).toEqual([]);
}

const WORKBOOKS: readonly (readonly [string, Uint8Array])[] = [
  ['dressed', dressed('')],
  ['dressed for several units', SEVERAL],
  ...[...EXAMPLES, ...BESIDE].map((path) => [path, readFileSync(path)] as const),
];

/** Only workbooks in which there is something to prepare. */
const PUBLISHED = WORKBOOKS.filter(([, bytes]) => prepare(readToEnd(bytes)).length > 0);

test('one sheet a unit, twice, assessed and cleared it is the same workbook in both hosts', async () => {
  const [file, excel] = [xlsxHost.open(SEVERAL), excelHost.open(SEVERAL)];
  for (const edits of [bySheets, bySheets, write, clearResults]) {
    await run(file, edits);
    await run(excel, edits);
    expectSame(await state(excel), await state(file));
    expect((await file.read()).sheets.filter(({ name }) => ['榆阳区', '横山区'].includes(name))).toHaveLength(
      edits === clearResults ? 0 : 2,
    );
  }
  expectSame(await state(file), await state(xlsxHost.open(SEVERAL)));
});

describe.each(PUBLISHED.map(([path, bytes], i) => [path, bytes, i] as const))('%s', (path, bytes, i) => {
  const held = BESIDE.includes(path) ? testUnderOne(i) : test;
  held.each<[string, readonly ((workbook: WorkbookSnapshot) => readonly Edit[])[]]>([
    ['prepared, prepared again and cleared', [prepare, prepare, clearResults]],
    ['prepared, assessed, assessed again and cleared', [prepare, write, write, clearResults]],
    ['prepared and taken back', [prepare, takeOff]],
  ])('%s it is the same workbook in both hosts', async (__, steps) => {
    const file = xlsxHost.open(bytes);
    // The Excel in memory knows no colours of a theme.
    const excel = /theme=/u.test(stylesIn(bytes)) ? null : excelHost.open(bytes);
    for (const edits of steps) {
      await run(file, edits);
      if (!excel) continue;
      await run(excel, edits);
      expectSame(await state(excel), await state(file));
    }
    expectSame(await state(file), await state(xlsxHost.open(bytes)));
  });
});
