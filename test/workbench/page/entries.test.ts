import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { button, choose, tab, unit } from './onPage.ts';
import { setWorkbenchDesk, type WorkbenchDesk } from './workbenchDesk.ts';

let desk: WorkbenchDesk;
beforeAll(async () => (desk = await setWorkbenchDesk()), 240_000);
afterAll(() => desk.close());
jest.setTimeout(90_000);

const cell = (page: Page, row: number, column: number): Locator => page.locator(`[role=gridcell][data-at="${row - 1},${column}"]`);

async function opened(sheet: string): Promise<Page> {
  const { page } = await desk.hosted();
  await choose(page, 'assets/examples/departments.xlsx');
  await unit(page, '市财政局').waitFor();
  await page.getByRole('navigation', { name: '工作表标签' }).getByRole('button', { name: sheet, exact: true }).click();
  await cell(page, 15, 5).waitFor();
  return page;
}

test('a pasted column with ３ and 5分 asks once, puts the numbers that are meant, and is one step to take back', async () => {
  const page = await opened('市财政局');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const texts = () => Promise.all([4, 5, 6].map((row) => cell(page, row, 5).innerText()));
  const before = await texts();
  await cell(page, 4, 5).click();
  await page.evaluate(() => navigator.clipboard.writeText('３\n2\n5分'));
  await page.keyboard.press('Control+v');
  const question = page.getByRole('alertdialog', { name: '请核对填写的内容' });
  await question.getByText('F4“３”改为 3，F6“5分”改为 5').waitFor();
  expect(await texts()).toEqual(before);
  await question.getByRole('button', { name: '2 个改为数字' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await texts()).toEqual(['3', '2', '5']);
  // The focus is back in the sheet, and Esc has left nothing open.
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'))).toBe('工作簿');
  await page.keyboard.press('Control+z');
  await page.getByText('未保存').waitFor({ state: 'detached' });
  expect(await texts()).toEqual(before);
  await page.context().close();
});

test('a day is written as people write it or picked from the calendar, counts once written, and Ctrl+Z takes it back', async () => {
  const page = await opened('市财政局');
  await button(page, '重新核算').click();
  await page.getByText('已核算：6 个考核单位').first().waitFor();
  await tab(page, '设置').click();
  const written = page.getByLabel('截至日期', { exact: true });
  const calendar = page.getByLabel('选择日期');
  await written.fill('2020年12月31日');
  expect(await calendar.inputValue()).toBe('2020-12-31');
  await calendar.fill('2021-06-30');
  expect(await written.inputValue()).toBe('2021-06-30');
  await button(page, '写入设置').click();
  await page.getByText('设置已写入。').first().waitFor();
  await tab(page, '概览').click();
  await page.getByText('截至 2021-06-30').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('已撤销“修改 1 处设置”').waitFor();
  await page.getByText('截至 2021-06-30').waitFor({ state: 'detached' });
  await button(page, '重做').click();
  await page.getByText('截至 2021-06-30').waitFor();
  await page.context().close();
});

test('反馈表 as a workbook a unit: one zip to save, and the workbook that is open stays as it is', async () => {
  const page = await opened('市财政局');
  await button(page, '工具').click();
  await page.getByRole('menuitem', { name: '反馈表…', exact: true }).click();
  await button(page, '另做 3 个工作簿，每个单位一个').click();
  const link = page.getByRole('link', { name: '下载“反馈表.zip”' });
  await link.waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('反馈表.zip');
  const files = Object.keys(unzipSync(new Uint8Array(readFileSync(await download.path()))));
  expect(files.sort()).toEqual(['反馈-市发展改革委.xlsx', '反馈-市市场监管局.xlsx', '反馈-市财政局.xlsx']);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByText('未保存').count()).toBe(0);
  await page.context().close();
});
