import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { follow } from '../../src/following/follow.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { runToEnd } from '../../src/workbook/runToEnd.ts';
import { writeWorkbook } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import { launch } from '../browser/launch.ts';
import { assessedFile } from '../formulas/assessedFile.ts';
import { makeXlsx } from '../support/xlsx.ts';
import { buildWorkbench } from '../workbench/page/buildWorkbench.ts';
import { scoreWorkbook } from './scoreWorkbook.ts';

export interface WorkbenchFigures {
  /** Milliseconds from the choice of a file to the units in the pane, of as many sheets. */
  readonly openToAssessed: Readonly<Record<66 | 1000, number>>;
  /** Milliseconds from the choice of a file to its first sheet, of 1,000. */
  readonly openToFirstSheet: number;
  /** Milliseconds from Enter to the new total in the sheet, in an assessed workbook of 66 units. */
  readonly editToTotal: number;
  /** The longest time between two frames while a sheet of 5,000 rows is scrolled through, in milliseconds. */
  readonly longestFrame: number;
  /** The one file, gzipped, in KB of 1,024 bytes. */
  readonly fileGzip: number;
}

declare global {
  interface Window {
    kaoheChosenAt: number;
    /** Milliseconds from Enter to the new total. */
    kaoheTaken: Promise<number>;
  }
}

/** Takes the page that ships as one file, from the disk, in a real browser. */
export async function workbenchFigures(): Promise<WorkbenchFigures> {
  const { temporary, file } = buildWorkbench();
  const browser = await launch();
  async function withPage<T>(take: (page: Page) => Promise<T>, height = 800): Promise<T> {
    const page = await browser.newPage({ viewport: { width: 1280, height } });
    await page.addInitScript(() => document.addEventListener('change', () => (window.kaoheChosenAt = performance.now()), true));
    await page.goto(pathToFileURL(file).href);
    try {
      return await take(page);
    } finally {
      await page.close();
    }
  }
  const timeOf = async (bytes: Uint8Array, shows = UNIT_ROW): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 3; round++) times.push(await withPage((page) => openUntil(page, temporary, bytes, shows)));
    return times.sort((a, b) => a - b)[1] ?? NaN;
  };
  try {
    return {
      openToAssessed: { 66: await timeOf(scoreWorkbook(66)), 1000: await timeOf(scoreWorkbook(1000)) },
      openToFirstSheet: await timeOf(scoreWorkbook(1000), '[role=grid] [aria-colindex="2"]'),
      editToTotal: await withPage(async (page) => {
        await openUntil(page, temporary, withTotals(), UNIT_ROW);
        return editToTotal(page);
        // So high that the total below the scores is drawn.
      }, 1000),
      longestFrame: await withPage(async (page) => {
        await openUntil(page, temporary, longSheet(), UNIT_ROW);
        return scrollThrough(page);
      }),
      fileGzip: gzipSync(readFileSync(file)).length / 1024,
    };
  } finally {
    await browser.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** In the pane. */
const UNIT_ROW = 'tr[data-row]';

async function openUntil(page: Page, folder: string, bytes: Uint8Array, shows: string): Promise<number> {
  const path = join(folder, 'bench.xlsx');
  writeFileSync(path, bytes);
  await page.setInputFiles('input[type=file]', path);
  const handle = await page.waitForFunction(
    (selector) => document.querySelector(selector) !== null && performance.now() - window.kaoheChosenAt,
    shows,
    { timeout: 120_000 },
  );
  return Number(await handle.jsonValue());
}

/** Scores go into F4 one after the other; the total below them is what is waited for. */
async function editToTotal(page: Page): Promise<number> {
  const cell = (rowIndex: number): string => `[role=row][aria-rowindex="${rowIndex + 1}"] [aria-colindex="6"]`;
  await page.locator(cell(TOTAL_ROW - 1)).waitFor();
  // The worker gets ready a second after it has read.
  await page.waitForTimeout(3000);
  const times: number[] = [];
  for (const score of ['1', '2', '1.5', '2.5', '1']) {
    await page.locator(cell(3)).click();
    await page.keyboard.type(score);
    // The listener is there before Enter is sent: asked for beside it, it may come after, and the round has no start.
    await page.evaluate(
      (selector) => {
        const text = (): string => document.querySelector(selector)?.textContent ?? '';
        const before = text();
        window.kaoheTaken = new Promise((resolve) => {
          let start = NaN;
          document.addEventListener('keydown', () => (start = performance.now()), { capture: true, once: true });
          const look = (): void => {
            if (text() !== before) resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        });
      },
      cell(TOTAL_ROW - 1),
    );
    await page.keyboard.press('Enter');
    const taken = await page.evaluate(() => window.kaoheTaken);
    // The total changed before Enter was heard.
    if (Number.isNaN(taken)) process.stderr.write(`workbench-edit-to-total: the round of ${score} is left out, it has no start\n`);
    else times.push(taken);
    // Written and read again.
    await page.waitForTimeout(3000);
  }
  if (times.length < 3) throw new Error(`only ${times.length} of 5 rounds could be taken`);
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** One row of 31 indicators below a title, a unit line and a header. */
const TOTAL_ROW = 35;

/** 66 units with a total of the office's each, and Kaohe's results. */
function withTotals(): Uint8Array {
  const bytes = scoreWorkbook(66);
  const totals = Array.from({ length: 66 }, (_, i): Edit => ({
    edit: 'set-formulas',
    sheet: `单位${i + 1}`,
    range: `F${TOTAL_ROW}`,
    formulas: [[{ formula: `SUM(F4:F${TOTAL_ROW - 1})`, value: 0 }]],
  }));
  const labels = Array.from({ length: 66 }, (_, i): Edit => ({
    edit: 'set-values',
    sheet: `单位${i + 1}`,
    range: `A${TOTAL_ROW}`,
    values: [['合计']],
  }));
  return assessedFile(runToEnd(writeWorkbook(bytes, [...totals, ...labels], nodeCodec, { follow })).bytes);
}

/** 300 frames, each a good way further down. */
function scrollThrough(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => void requestAnimationFrame(resolve));
    const grid = document.querySelector('[role=grid]');
    if (!grid) throw new Error('there is no grid');
    const scroller = [grid, ...Array.from(grid.querySelectorAll('*'))].find(
      ({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > 20 * clientHeight,
    );
    if (!scroller) throw new Error('the grid does not scroll');
    let longest = 0;
    let before = await frame();
    for (let i = 0; i < 300; i++) {
      scroller.scrollTop += 330;
      const now = await frame();
      longest = Math.max(longest, now - before);
      before = now;
    }
    return longest;
  });
}

function longSheet(): Uint8Array {
  const rows = Array.from({ length: 5_000 }, (_, i) => [
    i + 1,
    `考核指标和内容第 ${i + 1} 项，按要求报送并留存材料`,
    1,
    i % 7 === 0 ? null : 0.5,
    '附件',
  ]);
  return makeXlsx({ sheets: [{ name: '长表', rows: [['考核指标'], ['序号', '考核指标', '分值', '考核得分', '佐证材料'], ...rows] }] });
}
