import { coloursIn } from '../../browser/coloursIn.ts';
import { button, choose } from './onPage.ts';
import { setWorkbenchDesk, type WorkbenchDesk } from './workbenchDesk.ts';

let desk: WorkbenchDesk;
beforeAll(async () => {
  desk = await setWorkbenchDesk();
}, 240_000);
afterAll(() => desk.close());
jest.setTimeout(60_000);

/** In the sheet, beside whatever is opened. */
const BEHIND = { x: 40, y: 120, width: 260, height: 300 };

test('the sheet behind a menu, a list and a dialog is still painted', async () => {
  const { page } = await desk.hosted();
  await choose(page, 'assets/examples/departments.xlsx');
  await page.getByRole('table', { name: '考核单位' }).waitFor();
  expect(await coloursIn(page, BEHIND)).toBeGreaterThan(8);
  await button(page, '工具').click();
  await page.getByRole('menu').waitFor();
  expect(await coloursIn(page, BEHIND)).toBeGreaterThan(8);
  await page.keyboard.press('Escape');
  await button(page, '全部工作表').click();
  await page.getByRole('searchbox', { name: '按名称查找工作表' }).waitFor();
  expect(await coloursIn(page, BEHIND)).toBeGreaterThan(8);
  await page.keyboard.press('Escape');
  await button(page, '清除核算标记').click();
  await page.getByRole('alertdialog').waitFor();
  expect(await coloursIn(page, BEHIND)).toBeGreaterThan(8);
  await page.context().close();
});
