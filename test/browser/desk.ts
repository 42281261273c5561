import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
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

/** A unit whose scores stand beside scoring standards: one can't come out of its own, one can, one is for a person to judge. */
export function withStandards(): WorkbookSnapshot {
  return drawWorkbook(
    drawSheet(
      [
        ['序号', '考核指标', '评分标准', '分值', '考核得分', '扣分原因'],
        [1, '信息报送', '每报一篇得1分，最高得5分；被采用的每篇加2分，最高加5分。', 10, 7.5, null],
        [2, '双公示', '少一项扣2分，扣完为止。', 60, 56, null],
        [3, '组织领导', '视工作情况酌情给分。', 30, 25, '未开会'],
      ],
      { name: '市财政局' },
    ),
  );
}
