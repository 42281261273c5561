import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareWorkbook } from '../../src/preparation/prepareWorkbook.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { edited, read } from '../formulas/assessedFile.ts';
import { hasOffice } from '../formulas/officeRun.ts';
import { pdfTexts } from '../support/pdfText.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { makeXlsx } from '../support/xlsx.ts';

const SHARED = '../shared/cases/yulin-published.xlsx';
if (!existsSync(SHARED)) console.info(`${SHARED} is not there: how it is printed once it is prepared is left out`);

const TITLE = '青川市2021年度社会信用体系建设工作目标责任考核指标';
/** A published sheet of so many rows, as wide as upright A4, with its title over all columns and its header on each page. */
function published(rows: number): Uint8Array {
  const body = Array.from({ length: rows }, (_, i) => [i + 1, '制度建设', `第${i + 1}项：按月报送行业信用信息，年底前整改到位`, 2]);
  const cols = [6, 14, 52, 9].map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('');
  return makeXlsx({
    sheets: [
      {
        name: '市信用办',
        rows: [[`${TITLE}（市信用办）`], ['序号', '工作任务', '考核指标和内容', '任务分值'], ...body],
        before: `<cols>${cols}</cols>`,
        after: '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><pageSetup paperSize="9" orientation="portrait"/>',
      },
    ],
    after: '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">市信用办!$1:$2</definedName></definedNames>',
  });
}

type Case = readonly [string, () => Uint8Array, number];
/** Each with how many pages the sheets take, once they are prepared. */
const MADE: readonly Case[] = [
  ['a short one', () => published(20), 1],
  ['one of several pages', () => published(90), 2],
];
const CASES: readonly Case[] = [...MADE, ...(existsSync(SHARED) ? [['ten of a city', () => readFileSync(SHARED), 10] as const] : [])];

/** What the pages say without white space, and the workbook they are of. */
interface Printed {
  readonly pages: readonly string[];
  readonly workbook: WorkbookSnapshot;
}
const printed = new Map<string, Printed>();

beforeAll(() => {
  if (!hasOffice) return;
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-prepared-'));
  try {
    const files = CASES.map(([name, bytes], i) => {
      const path = join(folder, `${i}.xlsx`);
      const made = edited(bytes(), finish(prepareWorkbook(read(bytes()))).edits);
      writeFileSync(path, made);
      return { name, path, workbook: read(made) };
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files.map(({ path }) => path)]);
    for (const { name, path, workbook } of files) {
      const pages = pdfTexts(readFileSync(path.replace(/xlsx$/u, 'pdf'))).map((page) => bare(page.map(({ text }) => text).join('')));
      printed.set(name, { pages, workbook });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);

const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const each = hasOffice ? describe.each : describe.skip.each;

each(CASES)('%s', (name, _, count) => {
  test('is as wide as a page, from its number to the last new column, under its title', () => {
    const { pages } = printed.get(name) as Printed;
    const words = ['目标责任考核指标（', '序号', '任务分值', '自评分', '考核得分', '佐证材料', '扣分原因'];
    expect(pages).toHaveLength(count);
    expect(pages.map((page) => words.filter((word) => !page.includes(word)))).toEqual(pages.map(() => []));
  });
});

// Rows that the office has made too low for their words are left as they are, so these are of its own heights.
each(MADE)('%s', (name) => {
  test('says all that stands in its cells', () => {
    const { pages, workbook } = printed.get(name) as Printed;
    const paper = pages.join('');
    const missing = workbook.sheets.flatMap((sheet) => {
      const grid = gridOf(sheet);
      return grid.rowIndexes.flatMap((row) =>
        grid
          .filled(row)
          .filter(({ kind }) => kind === 'text')
          .map((cell) => bare(textOf(cell)))
          .filter((text) => !paper.includes(text)),
      );
    });
    expect(missing).toEqual([]);
  });
});
