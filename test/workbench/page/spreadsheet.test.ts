import type { Locator, Page } from 'playwright-core';
import { button, choose, finding, unit } from './onPage.ts';
import { setWorkbenchDesk, type WorkbenchDesk } from './workbenchDesk.ts';

let desk: WorkbenchDesk;
beforeAll(async () => (desk = await setWorkbenchDesk()), 240_000);
afterAll(() => desk.close());
jest.setTimeout(90_000);

const cell = (page: Page, row: number, column: number): Locator => page.locator(`[role=gridcell][data-at="${row - 1},${column}"]`);
const sheetTab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '工作表标签' }).getByRole('button', { name, exact: true });
const fromMenu = async (page: Page, at: Locator, name: string): Promise<void> => {
  await at.click({ button: 'right' });
  await page
    .getByRole('menu', { name: '单元格菜单' })
    .getByRole('menuitem', { name: new RegExp(name, 'u') })
    .click();
};

async function opened(sheet: string): Promise<Page> {
  const { page } = await desk.hosted();
  await choose(page, 'assets/examples/departments.xlsx');
  await unit(page, '市财政局').waitFor();
  await sheetTab(page, sheet).click();
  await cell(page, 15, 5).waitFor();
  return page;
}

test('from a cell to why it counts as it does, and to what was found there, also where the pane was hidden', async () => {
  const page = await opened('市商务局');
  const pane = page.getByRole('tab', { name: '概览' });
  await button(page, '隐藏窗格').click();
  await pane.waitFor({ state: 'hidden' });
  const wide = await page.getByRole('grid', { name: '工作表' }).boundingBox();
  expect(wide?.width).toBeGreaterThan(1200);
  await fromMenu(page, cell(page, 15, 5), '为什么是这个分');
  await pane.waitFor();
  const line = page.locator('li[aria-current=true]');
  await line.waitFor();
  expect(await line.textContent()).toContain('5分');
  expect(await line.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await fromMenu(page, cell(page, 15, 5), '转到问题');
  const found = finding(page, '得分写成文本').first();
  await found.waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent.includes('得分写成文本'));
  expect(await found.locator('[aria-current=true]').count()).toBe(1);
  // A cell that says nothing of a score has neither.
  await cell(page, 15, 3).click({ button: 'right' });
  const menu = page.getByRole('menu', { name: '单元格菜单' });
  await menu.waitFor();
  expect(await menu.getByRole('menuitem').count()).toBe(4);
  await page.context().close();
});

test('the menu copies and pastes, and what was cut in one sheet is pasted in another and taken back as one', async () => {
  const page = await opened('市商务局');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = (of: Locator): Promise<string> => of.innerText();
  const before = [await text(cell(page, 14, 5)), await text(cell(page, 13, 5))];
  await fromMenu(page, cell(page, 14, 5), '复制');
  await fromMenu(page, cell(page, 13, 5), '粘贴');
  await page.getByText('已粘贴 1 个单元格').waitFor();
  expect(await text(cell(page, 13, 5))).toBe(before[0]);
  await page.keyboard.press('Control+z');
  await page.getByText('未保存').waitFor({ state: 'detached' });
  expect(await text(cell(page, 13, 5))).toBe(before[1]);
  await cell(page, 14, 5).click();
  await page.keyboard.press('Control+x');
  await sheetTab(page, '市财政局').click();
  const there = await text(cell(page, 14, 5));
  await cell(page, 14, 5).click();
  await page.keyboard.press('Control+v');
  await page.getByText('已粘贴').waitFor();
  expect(await text(cell(page, 14, 5))).toBe(before[0]);
  await sheetTab(page, '市商务局').click();
  await page.waitForFunction(() => document.querySelector('[role=gridcell][data-at="13,5"]')?.textContent === '');
  await cell(page, 14, 5).click();
  await page.keyboard.press('Control+z');
  // What comes back is brought into view, one of the two sheets.
  await page.getByText('已撤销').first().waitFor();
  await sheetTab(page, '市商务局').click();
  await page.waitForFunction((was) => document.querySelector('[role=gridcell][data-at="13,5"]')?.textContent === was, before[0]);
  await sheetTab(page, '市财政局').click();
  await page.waitForFunction((was) => document.querySelector('[role=gridcell][data-at="13,5"]')?.textContent === was, there);
  await page.context().close();
});
