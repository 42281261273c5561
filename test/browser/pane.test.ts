import type { Page } from 'playwright-core';
import { departments, setDesk, withStandards, type Desk } from './desk.ts';
import { test } from '../hosts/excel/testUnderProfiles.ts';

let desk: Desk;
beforeAll(async () => (desk = await setDesk()), 180_000);
afterAll(() => desk.close());
jest.setTimeout(60_000);

const row = (page: Page, unit: string) => page.getByRole('table', { name: '考核单位' }).getByRole('row', { name: new RegExp(unit, 'u') });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });
const item = (page: Page, text: string) => page.getByRole('list', { name: '问题' }).getByRole('listitem').filter({ hasText: text });

/** What is asked of Excel, and what it holds, seen from the test. */
const excel = {
  value: (page: Page, sheet: string, cell: string) =>
    page.evaluate(([s, c]) => window.kaoheExcel.sheet(s ?? '').cellAt(c ?? '').value, [sheet, cell]),
  sheets: (page: Page) => page.evaluate(() => window.kaoheExcel.workbook.sheets.map(({ name }) => name)),
  writes: (page: Page) => page.evaluate(() => window.kaoheExcel.log.filter(({ writes }) => writes).length),
  unknown: (page: Page) => page.evaluate(() => window.kaoheExcel.unknown),
};

test('a reviewer recalculates, follows a finding to its cell, corrects it, sees the total change, and takes it back', async () => {
  const { page, errors, refused } = await desk.open(departments());
  await expect(row(page, '市商务局').textContent()).resolves.toContain('暂计 90.5');
  expect(await excel.writes(page)).toBe(0);

  await button(page, '重新核算').click();
  await page.getByText('已核算：6 个考核单位').first().waitFor();
  expect((await excel.sheets(page)).slice(-4)).toEqual(['考核汇总', '问题清单', '考核明细', '考核设置']);

  await tab(page, '问题').click();
  await item(page, '得分写成文本').getByRole('button', { name: 'F15' }).click();
  // Read through its file, by a reader that the page has fetched under its own policy.
  expect(
    await page.evaluate(() => [
      window.kaoheExcel.files.open,
      window.kaoheExcel.log.some(({ calls }) => calls.includes('Range.getMergedAreasOrNullObject()')),
    ]),
  ).toEqual([0, false]);
  expect(await page.evaluate(() => window.kaoheExcel.files.log.length)).toBeGreaterThan(0);
  await page.waitForFunction(() => window.kaoheExcel.workbook.selection?.sheet.name === '市商务局');
  expect(await page.evaluate(() => window.kaoheExcel.workbook.selection?.areas)).toEqual([{ top: 14, left: 5, bottom: 14, right: 5 }]);

  expect(await item(page, '得分写成文本').textContent()).toContain('5分 → 5');
  await item(page, '得分写成文本').getByRole('button', { name: '修正' }).click();
  await item(page, '得分写成文本').waitFor({ state: 'detached' });
  expect(await excel.value(page, '市商务局', 'F15')).toBe(5);
  await tab(page, '概览').click();
  await row(page, '市商务局').getByText('95.50', { exact: true }).first().waitFor();

  await button(page, '撤销').first().click();
  await row(page, '市商务局').getByText('暂计 90.5').waitFor();
  expect(await excel.value(page, '市商务局', 'F15')).toBe('5分');

  await button(page, '撤销').first().click();
  await page.waitForFunction(() => !window.kaoheExcel.workbook.sheets.some(({ name }) => name === '考核汇总'));
  expect({ errors, refused, unknown: await excel.unknown(page) }).toEqual({ errors: [], refused: [], unknown: [] });
});

test('what a clerk types or pastes shows in the pane, and the pane writes nothing', async () => {
  const { page, errors } = await desk.open(departments());
  await row(page, '市交通运输局').getByText('暂计 91.50（1 项未评）').waitFor();
  await page.evaluate(() => window.kaoheExcel.type('市商务局', 'F15', [[5]]));
  await row(page, '市商务局').getByText('95.50', { exact: true }).first().waitFor();
  await page.evaluate(() => window.kaoheExcel.type('市商务局', 'F14:F15', [[1], [2]]));
  await row(page, '市商务局').getByText('95.50', { exact: true }).first().waitFor({ state: 'detached' });
  expect({ writes: await excel.writes(page), errors }).toEqual({ writes: 0, errors: [] });
});

test('the ribbon recalculates without the pane; its 清除核算标记 has an open pane list what goes and ask', async () => {
  const { page, errors } = await desk.open(departments());
  await row(page, '市财政局').waitFor();
  const ribbon = await page.context().newPage();
  await ribbon.goto(new URL('commands.html', page.url()).href);
  expect(await ribbon.evaluate(() => window.kaoheHost.press('recalculate'))).toBe(0);
  expect((await excel.sheets(ribbon)).slice(-4)).toEqual(['考核汇总', '问题清单', '考核明细', '考核设置']);
  expect(await ribbon.evaluate(() => window.kaoheExcel.workbook.activeSheet?.name)).toBe('考核汇总');
  // The pane has a workbook of its own in this test: what it lists is its own.
  await button(page, '重新核算').click();
  await page.getByText('已核算：6 个考核单位').first().waitFor();
  const before = await excel.writes(page);
  expect(await ribbon.evaluate(() => window.kaoheHost.press('clearMarks'))).toBe(0);
  const dialog = page.getByRole('alertdialog', { name: '清除核算标记和附加的工作表？' });
  await dialog.getByText('“问题清单”，包括“处理”和“说明”里填写的内容').waitFor();
  expect({ writes: await excel.writes(page), dialogs: await ribbon.evaluate(() => window.kaoheHost.dialogs) }).toEqual({
    writes: before,
    dialogs: [],
  });
  await dialog.getByRole('button', { name: '清除核算标记', exact: true }).click();
  await page.getByText('核算标记和附加的工作表已经清除').first().waitFor();
  expect(await excel.sheets(page)).toEqual(departments().sheets.map(({ name }) => name));
  expect(errors).toEqual([]);
});

test('a ribbon command that fails says why, in a dialog that finds the sentence in storage', async () => {
  const { page, errors } = await desk.open(departments(), { page: 'commands.html', excel: { readOnly: true } });
  const pressed = page.evaluate(() => window.kaoheHost.press('recalculate'));
  await page.waitForFunction(() => window.kaoheHost.dialogs.length > 0);
  const [address = ''] = await page.evaluate(() => window.kaoheHost.dialogs);
  expect(address).toMatch(/\/message\.html#not-done$/u);
  const dialog = await page.context().newPage();
  await dialog.goto(address);
  await dialog.getByText('另存副本').waitFor();
  await page.evaluate(() => window.kaoheHost.closeDialog());
  expect(await pressed).toBe(0);
  expect(errors).toEqual([]);
});

test('an open pane hears that a button of the ribbon has written, and takes over what is too long for it', async () => {
  const { page } = await desk.open(departments());
  await row(page, '市财政局').waitFor();
  const reads = () => page.evaluate(() => window.kaoheExcel.log.length);
  const before = await reads();
  const ribbon = await page.context().newPage();
  await ribbon.goto(new URL('commands.html', page.url()).href);
  await ribbon.evaluate(() => window.kaoheHost.press('recalculate'));
  await page.waitForFunction((count) => window.kaoheExcel.log.length > count, before);
  expect(await excel.writes(page)).toBe(0);
  // As a command leaves it for the pane, in another page of the same origin.
  await ribbon.evaluate(() => {
    const { workbook } = JSON.parse(localStorage.getItem('kaohe.written') ?? '{}') as { workbook: string };
    localStorage.setItem('kaohe.request', JSON.stringify({ text: 'recalculate', workbook, at: Date.now() }));
  });
  await page.getByText('已核算：6 个考核单位').first().waitFor();
  expect(await ribbon.evaluate(() => localStorage.getItem('kaohe.request'))).toBeNull();
});

test('a request that Excel refuses is told, and the pane stays usable', async () => {
  const { page } = await desk.open(departments());
  await row(page, '市财政局').waitFor();
  await page.evaluate(() => window.kaoheExcel.failNext(3, 'GeneralException'));
  await button(page, '重新核算').click();
  await page.getByText('重新核算未完成').first().waitFor();
  await button(page, '重新核算').click();
  await page.getByText('已核算：6 个考核单位').first().waitFor();
  expect((await excel.sheets(page)).filter((name) => name.startsWith('考核汇总'))).toEqual(['考核汇总']);
});

test('the pane can call nobody', async () => {
  const { page, refused } = await desk.open(departments());
  await row(page, '市财政局').waitFor();
  const called = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  // The page's own policy stops it before there is a request.
  expect({ called, refused }).toEqual({ called: 'refused', refused: [] });
});

test.each([
  ['Internet Explorer in Excel 2016', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
  ['the first Edge', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0 Safari/537.36 Edge/17.17134'],
])('%s gets a page that says which Excel is needed', async (_, userAgent) => {
  const { page } = await desk.open(departments(), { userAgent });
  await page.waitForURL('**/unsupported.html');
  const text = await page.textContent('body');
  expect(text).toContain('Excel 2021');
  expect(text).toContain('Microsoft 365');
});

/** Presses Tab until the focus is on what is called so, by its text or its label. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      const labels = at instanceof HTMLInputElement ? Array.from(at.labels ?? []).map(({ textContent }) => textContent) : [];
      return [at?.textContent ?? '', at?.getAttribute('aria-label') ?? '', ...labels].map((text) => text.trim());
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`${name} can't be reached by Tab`);
}

test('a score is worked out from its standard, entered and taken back by keyboard alone', async () => {
  const { page } = await desk.open(withStandards());
  await row(page, '市财政局').waitFor();
  await tabTo(page, '市财政局');
  await page.keyboard.press('Enter');
  await page.getByText('双公示').first().waitFor();
  await tabTo(page, '评分标准');
  await tabTo(page, '评分标准');
  await page.keyboard.press('Enter');
  await tabTo(page, '少一项扣2分');
  await page.keyboard.type('3');
  await page.getByText('60 − 2×3 = 54，得 54 分').waitFor();
  await tabTo(page, '填入 E3');
  await page.keyboard.press('Enter');
  await page.getByText('得分已填入').first().waitFor();
  expect([await excel.value(page, '市财政局', 'E3'), await excel.value(page, '市财政局', 'F3')]).toEqual([54, '60 − 2×3 = 54']);
  await tabTo(page, '撤销');
  await page.keyboard.press('Enter');
  await page.getByText('得分已恢复原样').first().waitFor();
  expect([await excel.value(page, '市财政局', 'E3'), await excel.value(page, '市财政局', 'F3')]).toEqual([56, '']);
});

test('the whole job is done by keyboard alone', async () => {
  const { page } = await desk.open(departments());
  await row(page, '市财政局').waitFor();
  await tabTo(page, '重新核算');
  await page.keyboard.press('Enter');
  await page.getByText('已核算：6 个考核单位').first().waitFor();
  await tabTo(page, '概览概览').catch(() => tabTo(page, '概览'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await item(page, '得分写成文本').waitFor();
  await tabTo(page, '修正');
  await page.keyboard.press('Enter');
  await page.getByText('已修正').first().waitFor();
  await tabTo(page, '撤销');
  await page.keyboard.press('Enter');
  await page.getByText('已撤销').first().waitFor();
});
