import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { makeXlsx } from '../../support/xlsx.ts';
import { button, choose, drop, finding, tab, unit } from './onPage.ts';
import { setWorkbenchDesk, type WorkbenchDesk } from './workbenchDesk.ts';

let desk: WorkbenchDesk;
beforeAll(async () => (desk = await setWorkbenchDesk()), 240_000);
afterAll(() => desk.close());
jest.setTimeout(90_000);

const DEPARTMENTS = 'assets/examples/departments.xlsx';
const menu = (page: Page): Locator => button(page, '工具');
const cellInput = (page: Page): Locator => page.locator('[aria-label=单元格内容]');
const sheetTab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '工作表标签' }).getByRole('button', { name, exact: true });
const tool =
  (name: string, title = name.replace('…', '')) =>
  async (page: Page): Promise<Locator> => {
    await menu(page).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await dialog.waitFor();
    return dialog;
  };
const clickIn = async (page: Page, row: number, column: number): Promise<void> => {
  await page.locator(`[role=gridcell][data-at="${row - 1},${column}"]`).click();
};

/** Two scores as text, of which each can be put right. */
const TWO_TEXTS = makeXlsx({
  sheets: [
    {
      name: '东局',
      rows: [
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '制度建设', 60, '55分'],
        [2, '宣传教育', 40, '38分'],
      ],
    },
  ],
});

interface Opening {
  /** Opens it from a page with a workbook, and gives it. */
  readonly open: (page: Page) => Promise<Locator>;
  /** What has the focus once it is closed. */
  readonly opener: (page: Page) => Locator;
}

const DIALOGS: Readonly<Record<string, Opening>> = {
  增加填报栏: { open: tool('增加填报栏…'), opener: menu },
  反馈表: { open: tool('反馈表…'), opener: menu },
  分发: { open: tool('分发…'), opener: menu },
  汇集: { open: tool('汇集…'), opener: menu },
  封存: { open: tool('封存…'), opener: menu },
  '封存, when it is done': {
    async open(page) {
      const dialog = await tool('封存…')(page);
      await button(page, '封存').click();
      await page.getByLabel('封存码', { exact: true }).waitFor();
      return dialog;
    },
    opener: menu,
  },
  核验: {
    async open(page) {
      const dialog = await tool('核验')(page);
      await dialog.getByRole('status').waitFor();
      return dialog;
    },
    opener: menu,
  },
  印发前检查: {
    async open(page) {
      await menu(page).click();
      await page.getByRole('menuitem').last().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('status').waitFor();
      return dialog;
    },
    opener: menu,
  },
  清除核算标记: {
    async open(page) {
      await button(page, '清除核算标记').click();
      return page.getByRole('alertdialog');
    },
    opener: (page) => button(page, '清除核算标记'),
  },
  全部修正: {
    async open(page) {
      await drop(page, { name: '两处.xlsx', bytes: TWO_TEXTS });
      await unit(page, '东局').waitFor();
      await tab(page, '问题').click();
      await button(page, '全部修正').first().click();
      return page.getByRole('alertdialog');
    },
    opener: (page) => button(page, '全部修正').first(),
  },
  'another file while this one is not saved': {
    async open(page) {
      await clickIn(page, 10, 5);
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await page.getByText('未保存').waitFor();
      await drop(page, { name: '另一份.xlsx', bytes: new Uint8Array(readFileSync(DEPARTMENTS)) });
      return page.getByRole('alertdialog');
    },
    opener: cellInput,
  },
  'a score above its maximum': {
    async open(page) {
      await clickIn(page, 10, 5);
      await page.keyboard.type('99');
      await page.keyboard.press('Enter');
      return page.getByRole('alertdialog');
    },
    opener: cellInput,
  },
  查找: {
    async open(page) {
      await clickIn(page, 9, 5);
      await page.keyboard.press('Control+f');
      return page.getByRole('search');
    },
    opener: cellInput,
  },
  'the menu of a cell': {
    async open(page) {
      await page.locator('[role=gridcell][data-at="8,5"]').click({ button: 'right' });
      return page.getByRole('menu', { name: '单元格菜单' });
    },
    opener: cellInput,
  },
  全部工作表: {
    async open(page) {
      await button(page, '全部工作表').click();
      return page
        .getByRole('dialog')
        .or(page.getByRole('group', { name: '全部工作表' }))
        .first();
    },
    opener: (page) => button(page, '全部工作表'),
  },
};

async function opened(path = DEPARTMENTS): Promise<Page> {
  const { page } = await desk.hosted();
  await choose(page, path);
  await unit(page, '市财政局').waitFor();
  await sheetTab(page, '市财政局').click();
  await clickIn(page, 9, 5);
  return page;
}

const holdsFocus = (dialog: Locator): Promise<boolean> => dialog.evaluate((element) => element.contains(document.activeElement));
const hasFocus = async (page: Page, element: Locator): Promise<void> => {
  const handle = await element.elementHandle();
  await page.waitForFunction((wanted) => document.activeElement === wanted, handle);
};
const standsIn = (page: Page): Promise<string> => page.locator('[aria-label=单元格内容或公式]').inputValue();

test.each(Object.entries(DIALOGS))(
  '%s: has the focus, lets nothing be typed behind it, closes by Esc, gives the focus back',
  async (_, { open, opener }) => {
    const page = await opened();
    const dialog = await open(page);
    await dialog.waitFor();
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(await holdsFocus(dialog)).toBe(true);
    const before = await standsIn(page);
    await page.keyboard.type('7');
    expect(await standsIn(page)).toBe(before);
    // A click on its words takes nothing out of it; one beside the entries of a menu closes that.
    const box = (await dialog.getAttribute('role')) === 'menu' ? null : await dialog.boundingBox();
    if (box) await page.mouse.click(box.x + 3, box.y + 3);
    expect(await holdsFocus(dialog)).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await hasFocus(page, opener(page));
    await page.context().close();
  },
);

test('a link in the list of a dialog leads to its cell, which typing then changes in view; the list is there again', async () => {
  const page = await opened();
  await tool('封存…')(page);
  await button(page, '封存').click();
  await page.getByLabel('封存码', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await sheetTab(page, '市财政局').click();
  for (const row of [10, 11]) {
    await clickIn(page, row, 5);
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
  }
  const dialog = await tool('核验')(page);
  await dialog.getByText('封存以后有改动').waitFor();
  await dialog.getByRole('button', { name: /F10/u }).first().click();
  await dialog.waitFor({ state: 'detached' });
  await hasFocus(page, cellInput(page));
  // Neither the dialog nor its shade is left over the sheet.
  await page.waitForFunction(
    () =>
      !Array.from(document.querySelectorAll('[class*=fui-DialogSurface]')).some((element) =>
        element.checkVisibility({ opacityProperty: true }),
      ),
  );
  expect(await page.getByLabel('单元格地址').inputValue()).toBe('F10');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell').and(page.locator('[data-at="9,5"]')).getByText('2', { exact: true }).waitFor();
  await button(page, '回到“核验”').click();
  await dialog.waitFor();
  // Where the person left it.
  expect(
    await dialog
      .getByRole('button', { name: /F10/u })
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await hasFocus(page, menu(page));
  await page.context().close();
});

test('while a question stands at a cell, a click elsewhere in the sheet leads back to it', async () => {
  const page = await opened();
  await clickIn(page, 10, 5);
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await question.waitFor();
  await clickIn(page, 12, 4);
  expect(await holdsFocus(question)).toBe(true);
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await finding(page, '99').count()).toBe(0);
  await page.context().close();
});
