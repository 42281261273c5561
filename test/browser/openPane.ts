import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import type { ExcelOptions } from '../excelInMemory/inMemoryExcel.ts';
import { officeFile } from './officeScript.ts';
import { profileRunning } from '../hosts/excel/startHost.ts';

export const PANE = 'https://localhost:3000/taskpane.html';

export interface PaneOptions {
  readonly page?: string;
  readonly language?: string;
  /** The colour of Excel's own window, by which the pane takes a light or a dark theme. */
  readonly background?: string;
  readonly excel?: ExcelOptions;
  /** `silent`: Excel never answers; `none`: no Excel around the page; `no-script`: Office.js can't be loaded. */
  readonly host?: 'silent' | 'none' | 'no-script';
  /** The Excel lets a request wait until nobody edits a cell; without, it refuses. */
  readonly waitsForCellEdit?: boolean;
  /** Holds the page's clock still, so that a test can move it: `page.clock.fastForward`. */
  readonly clock?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly userAgent?: string;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.png': 'image/png' };

/**
 * A page of the built folder with a workbook behind it. The page is the one that ships, under its own policy; only before
 * Microsoft's loader an Excel in memory is put around the page. Nothing else is let out: `refused` lists what the page asked of others.
 */
export async function openPane(
  browser: Browser,
  { folder, office, snapshot }: { readonly folder: string; readonly office: string; readonly snapshot: WorkbookSnapshot },
  options: PaneOptions = {},
): Promise<{ page: Page; refused: string[]; errors: string[] }> {
  const { width = 420, height = 800, userAgent } = options;
  const context = await browser.newContext({ viewport: { width, height }, ...(userAgent ? { userAgent } : {}) });
  const page = await context.newPage();
  const refused: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  if (options.clock) await context.clock.install();
  await context.addInitScript((test) => Object.assign(window, { kaoheTest: test }), {
    snapshot,
    options: { profile: profileRunning(), ...options.excel },
    language: options.language,
    background: options.background,
    host: options.host,
    waitsForCellEdit: options.waitsForCellEdit,
  });
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const file = join(folder, url.pathname);
    if (url.host === 'appsforoffice.microsoft.com' && options.host !== 'no-script') {
      const body = url.pathname.endsWith('/office.js') ? office : officeFile(url.pathname);
      // The loader asks for its own scripts across origins.
      return route.fulfill({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body });
    }
    if (url.host === 'localhost:3000' && existsSync(file)) {
      return route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) });
    }
    refused.push(url.href);
    return route.abort();
  });
  await page.goto(options.page ? new URL(options.page, PANE).href : PANE);
  return { page, refused, errors };
}
