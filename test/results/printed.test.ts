import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOwnSheet } from '../../src/ownSheets/ownSheets.ts';
import { SUMMARY_COLUMNS } from '../../src/ownSheets/summary/summaryColumns.ts';
import { gridOf, textOf } from '../../src/workbook/grid.ts';
import { assessedFile, read } from '../formulas/assessedFile.ts';
import { hasOffice } from '../formulas/officeRun.ts';
import { isCut, pdfTexts, type PdfText } from '../support/pdfText.ts';

const NAMES = ['departments', 'counties', 'roster'] as const;
if (!hasOffice) console.info('LibreOffice is not there: nothing is printed');

type Page = readonly PdfText[];
interface Printed {
  readonly pages: readonly Page[];
  readonly file: Uint8Array;
}

const printed = new Map<string, Printed>();

beforeAll(() => {
  if (!hasOffice) return;
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-printed-'));
  try {
    for (const name of NAMES) writeFileSync(join(folder, `${name}.xlsx`), assessedFile(readFileSync(`assets/examples/${name}.xlsx`)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = NAMES.map((name) => join(folder, `${name}.xlsx`));
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    for (const name of NAMES)
      printed.set(name, { pages: pdfTexts(readFileSync(join(folder, `${name}.pdf`))), file: readFileSync(join(folder, `${name}.xlsx`)) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

/** All that a page says, without white space. */
const said = (page: Page): string =>
  page
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/gu, '');
const FOOT = /第(\d+)页\/共(\d+)页/u;

/** The pages of a sheet of ours: from the one that says something only it says to the next one's. */
function pagesOf(name: string, title: string, next: string): readonly Page[] {
  const pages = printed.get(name)?.pages ?? [];
  const at = (words: string): number => pages.findIndex((page) => FOOT.test(said(page)) && said(page).includes(words));
  return pages.slice(at(title), at(next));
}

const each = hasOffice ? describe.each : describe.skip.each;

each(NAMES)('%s', (name) => {
  const summary = (): readonly Page[] => pagesOf(name, '签字：', '点“单元格”一列');
  const findings = (): readonly Page[] => pagesOf(name, '点“单元格”一列', '每项指标一行');
  const detail = (): readonly Page[] => pagesOf(name, '每项指标一行', '改动本表后');
  const own = (): readonly Page[] => (printed.get(name)?.pages ?? []).filter((page) => FOOT.test(said(page)));

  test('考核汇总: a page to sign, one of charts, one of all units', () => {
    const texts = summary().map(said);
    expect(texts).toHaveLength(3);
    expect(
      texts.map((text) => [/签字：/u.test(text), text.includes('备注'), text.includes('缺佐证'), text.includes('得分率（%）')]),
    ).toEqual([
      [true, true, false, true],
      [false, false, false, true],
      [false, false, true, true],
    ]);
    expect(texts.join('')).not.toMatch(/暂列名次|编号|类别序|###/u);
  });

  test('every page of a list has its header, and every page its number', () => {
    expect(findings().length).toBeGreaterThan(0);
    expect(detail().length).toBeGreaterThan(1);
    expect(findings().filter((page) => !said(page).includes('现状和处理办法'))).toEqual([]);
    expect(detail().filter((page) => !said(page).includes('计算过程'))).toEqual([]);
    const count = printed.get(name)?.pages.length ?? 0;
    expect(own().map((page) => FOOT.exec(said(page))?.[2])).toEqual(own().map(() => String(count)));
  });

  test('问题清单 says nothing in code', () => {
    expect(findings().map(said).join('')).not.toMatch(/[a-z]+-[a-z]+/u);
  });

  test('no text of a sheet of ours is cut', () => {
    const cut = [...summary(), ...findings(), ...detail()].flatMap((page) => page.filter(isCut).map(({ text }) => text));
    expect(cut).toEqual([]);
  });

  test('all that stands in the cells of 考核汇总 that are printed stands on paper', () => {
    const workbook = read(printed.get(name)?.file ?? new Uint8Array());
    const sheet = findOwnSheet(workbook, 'summary');
    if (!sheet) throw new Error('no 考核汇总');
    const grid = gridOf(sheet);
    const paper = summary().map(said).join('');
    const missing = grid.rowIndexes.flatMap((row) =>
      grid
        .filled(row)
        .filter(({ columnIndex, kind }) => columnIndex <= SUMMARY_COLUMNS.index.missing && kind === 'text')
        .map((cell) => textOf(cell).replaceAll(/\s/gu, ''))
        .filter((text) => !paper.includes(text)),
    );
    expect(missing).toEqual([]);
  });
});
