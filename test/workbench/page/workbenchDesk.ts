import { existsSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch } from '../../browser/launch.ts';
import { buildWorkbench, type BuiltWorkbench } from './buildWorkbench.ts';

export interface WorkbenchDesk {
  readonly built: BuiltWorkbench;
  /** As it is hosted. */
  hosted(options?: PageOptions): Promise<WorkbenchPage>;
  /** As one file from a disk, with the network cut off. */
  alone(options?: PageOptions): Promise<WorkbenchPage>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly query?: string;
  /** Another page of the same browser, with the same storage. */
  readonly context?: BrowserContext;
}

export interface WorkbenchPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses that the page asked of others; nothing is let out. */
  readonly refused: readonly string[];
  /** Errors that the page did not catch, and those that it wrote to the console. */
  readonly errors: readonly string[];
}

const HOST = 'https://kaohe.example';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.png': 'image/png' };

export async function setWorkbenchDesk(): Promise<WorkbenchDesk> {
  const built = buildWorkbench();
  const browser: Browser = await launch();

  async function open(
    address: string,
    isAlone: boolean,
    { width = 1280, height = 800, context: before }: PageOptions,
  ): Promise<WorkbenchPage> {
    const context = before ?? (await browser.newContext({ viewport: { width, height }, acceptDownloads: true, offline: isAlone }));
    const page = await context.newPage();
    const refused: string[] = [];
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    // The question where to save is the system's own, and nobody is there to answer it: the page downloads as where there is none.
    await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
    if (!isAlone) {
      await page.route('**/*', (route) => {
        const url = new URL(route.request().url());
        const file = join(built.folder, url.pathname);
        if (url.origin === HOST && existsSync(file)) {
          return route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: readFileSync(file) });
        }
        refused.push(url.href);
        return route.abort();
      });
    } else page.on('request', (request) => !/^(?:file|blob|data):/u.test(request.url()) && refused.push(request.url()));
    await page.goto(address);
    return { page, context, refused, errors };
  }

  return {
    built,
    hosted: (options = {}) => open(`${HOST}/workbench.html${options.query ?? ''}`, false, options),
    alone: (options = {}) => open(pathToFileURL(built.file).href, true, options),
    async close() {
      await browser.close();
      rmSync(built.temporary, { recursive: true, force: true });
    },
  };
}
