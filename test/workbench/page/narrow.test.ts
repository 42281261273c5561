import type { Page } from 'playwright-core';
import { choose } from './onPage.ts';
import { setWorkbenchDesk, type WorkbenchDesk } from './workbenchDesk.ts';

let desk: WorkbenchDesk;
beforeAll(async () => (desk = await setWorkbenchDesk()), 240_000);
afterAll(() => desk.close());
jest.setTimeout(120_000);

/**
 * What goes on in a second line in the middle: of controls and headings their whole name, of units theirs, of sentences each word of
 * letters and digits. Chinese sentences may go on anywhere.
 */
const brokenIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const broken = new Set<string>();
    const lines = (range: Range): number =>
      new Set(Array.from(range.getClientRects(), ({ top, height }) => Math.round(top + height / 2))).size;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('[role=grid], script, style, noscript, template')) continue;
      const text = node.textContent ?? '';
      const isName = parent.closest('button, [role=tab], [role=menuitem], th, h1, h2, h3, option') !== null && text.trim().length <= 8;
      const words = isName
        ? [[0, text.length] as const]
        : Array.from(text.matchAll(/[\w.%-]+/gu), (match) => [match.index, match.index + match[0].length] as const);
      for (const [start, end] of words) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        if (lines(range) > 1) broken.add(text.slice(start, end));
      }
    }
    return [...broken];
  });

test.each([
  ['zh', ['概览', '问题', '佐证', '设置'], '工具', '工作簿'],
  ['en', ['Overview', 'Findings', 'Evidence', 'Settings'], 'Tools', 'Workbook'],
] as const)('at 320 pixels nothing breaks inside a word (%s)', async (language, tabs, tools, workbook) => {
  const { page } = await desk.hosted({ width: 320, height: 900, query: language === 'en' ? '#en' : '' });
  expect(await brokenIn(page)).toEqual([]);
  await choose(page, 'assets/examples/departments.xlsx');
  await page.getByRole('table').first().waitFor();
  for (const name of tabs) {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.waitForFunction((now) => document.querySelector('[role=tabpanel]')?.textContent !== now, '');
    await page.evaluate(() => document.fonts.ready);
    expect([name, await brokenIn(page)]).toEqual([name, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  const count = 5;
  for (let i = 0; i < count; i++) {
    await page.getByRole('button', { name: tools, exact: true }).click();
    await page.getByRole('menuitem').nth(i).click();
    await page.getByRole('dialog').waitFor();
    expect([i, await brokenIn(page)]).toEqual([i, []]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await page.getByRole('tab', { name: workbook, exact: true }).click();
  await page.getByRole('grid').waitFor();
  expect(await brokenIn(page)).toEqual([]);
  await page.context().close();
});
