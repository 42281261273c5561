import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { button, choose, finding, tab, unit } from './onPage.ts';
import { setWorkbenchDesk, type WorkbenchDesk } from './workbenchDesk.ts';

/** `npm run pictures` names a folder; otherwise no pictures are kept. */
const PICTURES = process.env['KAOHE_PICTURES'];

/** In pixels, the widest that systems draw. */
const SCROLL_BAR = 17;

let desk: WorkbenchDesk;
beforeAll(async () => (desk = await setWorkbenchDesk()), 240_000);
afterAll(() => desk.close());
jest.setTimeout(90_000);

const sheetTab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '工作表标签' }).getByRole('button', { name, exact: true });
const cell = (page: Page, text: RegExp) =>
  page.getByRole('grid', { name: '工作表' }).getByRole('gridcell').filter({ hasText: text }).first();

const recalculated = async (page: Page) => {
  await choose(page, 'assets/examples/departments.xlsx');
  await button(page, '重新核算').click();
  await page.getByText('已核算：').first().waitFor();
};

interface State {
  /** Brings the page there. */
  readonly reach: (page: Page) => Promise<void>;
  /** What a person must read there. */
  readonly says: readonly string[];
}

const STATES: Readonly<Record<string, State>> = {
  'workbench-welcome': {
    reach: (page) => page.getByText('打开一份考核工作簿').waitFor(),
    says: ['不上传，不联网'],
  },
  workbench: {
    reach: async (page) => {
      await recalculated(page);
      await sheetTab(page, '市商务局').click();
      await cell(page, /^5分$/u).waitFor();
      await unit(page, '市商务局').waitFor();
      // The scores are whole, beside a scroll bar too.
      const scores = await page.getByRole('columnheader', { name: 'F', exact: true }).boundingBox();
      const divider = await page.getByRole('separator').boundingBox();
      expect((scores?.x ?? Infinity) + (scores?.width ?? 0)).toBeLessThan((divider?.x ?? 0) - SCROLL_BAR);
    },
    says: ['5分', '暂计 90.5', '未保存'],
  },
  'workbench-finding': {
    reach: async (page) => {
      await recalculated(page);
      await tab(page, '问题').click();
      await finding(page, '得分写成文本').getByRole('button', { name: 'F15' }).click();
      await cell(page, /^5分$/u).waitFor();
    },
    says: ['得分写成文本', '5分 → 5', '修正'],
  },
  'workbench-read-tables': {
    reach: async (page) => {
      await recalculated(page);
      await sheetTab(page, '市商务局').click();
      await cell(page, /^5分$/u).waitFor();
      await button(page, '各表怎么看懂的').click();
      await button(page, '标出各表怎么看懂的').click();
      await page.getByRole('list', { name: '图例：列和行当作什么' }).waitFor();
      await page
        .getByRole('button', { name: /“考核得分”/u })
        .first()
        .click();
    },
    says: ['计入总分的得分', '表头'],
  },
  'workbench-summary': {
    reach: async (page) => {
      await recalculated(page);
      await sheetTab(page, '考核汇总').click();
      await cell(page, /^市商务局$/u).waitFor();
    },
    says: ['考核汇总', '优秀'],
  },
};

test.each(Object.entries(STATES))('%s', async (name, { reach, says }) => {
  const { page, errors } = await desk.hosted();
  await reach(page);
  for (const words of says) await page.waitForFunction((text) => document.body.textContent.includes(text), words);
  // Nothing sticks out of the window.
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([1280, 800]);
  expect(errors).toEqual([]);
  if (PICTURES) {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
  }
  await page.context().close();
});
