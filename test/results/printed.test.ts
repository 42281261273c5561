import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CATALOGUE } from '../../src/findings/catalogue.ts';
import { writeFeedback } from '../../src/ownSheets/feedback/writeFeedback.ts';
import { sealWorkbook } from '../../src/tools/seal/sealWorkbook.ts';
import { parseArea } from '../../src/workbook/address.ts';
import { printAreasIn } from '../../src/workbook/edits/setPage.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import { isOwnSheet } from '../../src/workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { assessedFile, assessmentOf, DAY, edited, read } from '../formulas/assessedFile.ts';
import { hasOffice } from '../formulas/officeRun.ts';
import { isCut, pdfTexts, type PdfText } from '../support/pdfText.ts';
import { finish } from '../support/readWorkbookFile.ts';
import { makeXlsx } from '../support/xlsx.ts';

/** A sheet a unit, a column a unit, a row a unit. */
const NAMES = ['departments', 'counties', 'roster'] as const;
/** Units that have all handed in nothing. */
const NOTHING = 'nothing';
if (!hasOffice) console.info('LibreOffice is not there: nothing is printed');

type Page = readonly PdfText[];
interface Printed {
  readonly pages: readonly Page[];
  readonly workbook: WorkbookSnapshot;
}

const printed = new Map<string, Printed>();

/** With all sheets of ours that are printed: what 重新核算 writes, a sheet a unit, 封存清单. */
function withOwnSheets(bytes: Uint8Array): Uint8Array {
  const assessed = assessedFile(bytes);
  const { units } = assessmentOf(bytes);
  const given = edited(assessed, writeFeedback(read(assessed), assessmentOf(bytes), units).edits);
  return edited(given, finish(sealWorkbook(read(given), DAY)).edits);
}

function nothingHandedIn(): Uint8Array {
  const rows = [
    ['考核单位', '组织领导（40分）', '信息归集（60分）'],
    ['甲局', null, null],
    ['乙局', null, null],
  ];
  return makeXlsx({ sheets: [{ name: '名单', rows }] });
}

beforeAll(() => {
  if (!hasOffice) return;
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-printed-'));
  try {
    const files = new Map<string, Uint8Array>(NAMES.map((name) => [name, withOwnSheets(readFileSync(`assets/examples/${name}.xlsx`))]));
    files.set(NOTHING, withOwnSheets(nothingHandedIn()));
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = [...files.keys()].map((name) => join(folder, `${name}.xlsx`));
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
    for (const [name, bytes] of files)
      printed.set(name, { pages: pdfTexts(readFileSync(join(folder, `${name}.pdf`))), workbook: read(bytes) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

/** All that a page says, without white space. */
const said = (page: Page): string => bare(page.map(({ text }) => text).join(''));
const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const FOOT = /第(\d+)页\/共(\d+)页/u;

/** What only the first page of each sheet of ours says, in the order of the tabs, and every page of a 反馈表. */
const BEGINNINGS = {
  考核汇总: '签字：',
  问题清单: '点“单元格”一列',
  考核明细: '每个单位的每项指标一行',
  考核设置: '改动本表后重新核算',
  反馈表: '考核结果反馈表',
  封存清单: 'SHA-256',
} as const;
type Own = keyof typeof BEGINNINGS;

/** What our pages say, by sheet: those with our foot. */
function pagesOf(name: string): Readonly<Record<Own, readonly Page[]>> {
  const pages: Record<Own, Page[]> = { 考核汇总: [], 问题清单: [], 考核明细: [], 考核设置: [], 反馈表: [], 封存清单: [] };
  let now: Own = '考核汇总';
  for (const page of printed.get(name)?.pages ?? []) {
    if (!FOOT.test(said(page))) continue;
    now = (Object.keys(BEGINNINGS) as Own[]).find((own) => said(page).includes(BEGINNINGS[own])) ?? now;
    pages[now].push(page);
  }
  return pages;
}

/** What is a sheet of ours called among the pages. */
function ownOf({ name }: SheetSnapshot): Own {
  return name in BEGINNINGS ? (name as Own) : '反馈表';
}

/** The first and the last word of the header that every page of a list has: a page without either holds a part of the columns. */
const HEADERS: Readonly<Partial<Record<Own, readonly string[]>>> = {
  问题清单: ['级别', '说明'],
  考核明细: ['编号', '计算过程'],
  考核设置: ['设置', '其他名称'],
  反馈表: ['考核单位', '考核类别'],
  封存清单: ['工作表', '类型值'],
};

const each = hasOffice ? describe.each : describe.skip.each;

each(NAMES)('%s', (name) => {
  const all = (): readonly Page[] => Object.values(pagesOf(name)).flat();

  test('考核汇总: a page to sign, one of charts, one of all units', () => {
    const texts = pagesOf(name)['考核汇总'].map(said);
    expect(texts).toHaveLength(3);
    expect(
      texts.map((text) => [/签字：/u.test(text), text.includes('备注'), text.includes('缺佐证'), text.includes('得分率（%）')]),
    ).toEqual([
      [true, true, false, true],
      [false, false, false, true],
      [false, false, true, true],
    ]);
    expect(texts.join('')).not.toMatch(/暂列名次|编号|类别序|附加上限|上一档|位数/u);
  });

  test('so many pages: one for what is short, one or two a unit, and none with little on it', () => {
    const pages = pagesOf(name);
    const { units } = assessmentOf(readFileSync(`assets/examples/${name}.xlsx`));
    expect([pages['问题清单'].length, pages['考核设置'].length]).toEqual([1, 1]);
    expect(pages['反馈表'].length).toBeGreaterThanOrEqual(units.length);
    expect(pages['反馈表'].length).toBeLessThanOrEqual(units.length * 2);
    expect(units.filter(({ unit }) => !pages['反馈表'].some((page) => said(page).includes(bare(unit.name))))).toEqual([]);
    for (const own of ['考核明细', '封存清单'] as const) {
      const lines = pages[own].slice(0, -1).map((page) => new Set(page.map(({ y }) => Math.round(y))).size);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((count) => count < 20)).toEqual([]);
    }
  });

  test.each(Object.entries(HEADERS))('every page of %s has its header whole', (own, words) => {
    const pages = pagesOf(name)[own as Own];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => !words.every((word) => said(page).includes(word))).map(said)).toEqual([]);
  });

  test('a list of a 反馈表 that goes on has its header again', () => {
    const { tables } = assessmentOf(readFileSync(`assets/examples/${name}.xlsx`));
    const indicators = tables.flatMap((table) => table.indicators.map((one) => bare(one.name)).filter((words) => words !== ''));
    const listing = pagesOf(name)
      ['反馈表'].map(said)
      .filter((text) => indicators.some((words) => text.includes(words)));
    expect(listing.length).toBeGreaterThan(1);
    expect(listing.filter((text) => !/序号(?:一级指标)?考核指标分值/u.test(text))).toEqual([]);
  });

  test('every page of ours has its number and how many there are', () => {
    const pages = printed.get(name)?.pages ?? [];
    const numbered = pages.flatMap((page, i) => (FOOT.test(said(page)) ? ([[i + 1, FOOT.exec(said(page))]] as const) : []));
    expect(numbered.map(([, foot]) => [Number(foot?.[1]), Number(foot?.[2])])).toEqual(numbered.map(([page]) => [page, pages.length]));
    expect(numbered).toHaveLength(all().length);
  });

  test('封存清单 says on its first page that it is enough', () => {
    const [first, ...others] = pagesOf(name)['封存清单'].map(said);
    expect(first).toMatch(/只须打印本表首页.*封存码：[0-9A-Z]{4}-/u);
    expect(others.filter((text) => /封存码/u.test(text))).toEqual([]);
  });

  test('nothing on paper is in code, a row of #, or cut', () => {
    const paper = all().map(said).join('\n');
    expect(Object.keys(CATALOGUE).filter((code) => paper.includes(code))).toEqual([]);
    expect(paper).not.toContain('###');
    expect(all().flatMap((page) => page.filter(isCut).map(({ text }) => text))).toEqual([]);
  });

  test('all words in the cells that are printed stand on paper', () => {
    const { workbook } = printed.get(name) as Printed;
    const sheets = workbook.sheets.filter((sheet) => isOwnSheet(workbook, sheet));
    expect(new Set(sheets.map(ownOf))).toEqual(new Set(Object.keys(BEGINNINGS)));
    const paper = Object.fromEntries(Object.entries(pagesOf(name)).map(([own, pages]) => [own, pages.map(said).join('')]));
    const missing = sheets.flatMap((sheet) => printedTexts(workbook, sheet).filter((text) => !paper[ownOf(sheet)]?.includes(text)));
    expect(missing).toEqual([]);
  });
});

/** The words in the cells of a sheet that are printed. A cell of many lines may go on over a page, so each of a list is looked at. */
function printedTexts(workbook: WorkbookSnapshot, sheet: SheetSnapshot): readonly string[] {
  const [area] = printAreasIn(workbook.names, sheet.name).flatMap((text) => parseArea(text) ?? []);
  const grid = gridOf(sheet);
  return grid.rowIndexes.flatMap((row) =>
    grid
      .filled(row)
      .filter(({ columnIndex, kind }) => kind === 'text' && columnIndex <= (area?.right ?? Infinity) && row <= (area?.bottom ?? Infinity))
      .map((cell) => bare(textOf(cell))),
  );
}

(hasOffice ? test : test.skip)('where nobody has handed in anything there is no empty chart, and no page for one', () => {
  const texts = pagesOf(NOTHING)['考核汇总'].map(said);
  expect(texts.map((text) => [text.includes('签字：'), text.includes('缺佐证'), text.includes('暂计')])).toEqual([
    [true, false, false],
    [false, true, false],
  ]);
});
