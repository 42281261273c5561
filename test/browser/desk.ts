import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readWorkbookFile } from '../support/readWorkbookFile.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { buildPane } from './buildPane.ts';
import { launch } from './launch.ts';
import { officeScript } from './officeScript.ts';
import { openPane, type PaneOptions } from './openPane.ts';

/** What the browser tests of one file share: the pane as it is hosted, and a browser. */
export interface Desk {
  readonly folder: string;
  open(snapshot: WorkbookSnapshot, options?: PaneOptions): Promise<OpenedPane>;
  close(): Promise<void>;
}

export interface OpenedPane {
  readonly page: Page;
  /** Addresses that the page asked of others; nothing is let out. */
  readonly refused: readonly string[];
  /** Errors that the page did not catch, and those that it wrote to the console. */
  readonly errors: readonly string[];
}

export async function setDesk(): Promise<Desk> {
  const temporary = mkdtempSync(join(tmpdir(), 'kaohe-browser-'));
  const folder = join(temporary, 'addin');
  buildPane(folder);
  const office = await officeScript();
  const browser: Browser = await launch();
  return {
    folder,
    open: (snapshot, options) => openPane(browser, { folder, office, snapshot }, options),
    async close() {
      await browser.close();
      if (existsSync(temporary)) rmSync(temporary, { recursive: true });
    },
  };
}

/** Six departments in two groups, with a score that is text, one above its maximum, and evidence that is missing. */
export function departments(): WorkbookSnapshot {
  return readWorkbookFile('assets/examples/departments.xlsx');
}
