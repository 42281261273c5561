import { coloursIn } from './coloursIn.ts';
import { departments, setDesk, type Desk } from './desk.ts';

let desk: Desk;
beforeAll(async () => (desk = await setDesk()), 180_000);
afterAll(() => desk.close());
jest.setTimeout(60_000);

/** The pane's first button and tabs, beside whatever is opened. */
const BEHIND = { x: 0, y: 0, width: 160, height: 110 };

test.each(['#FFFFFF', '#262626'])('the pane behind a menu and behind a dialog is still painted, in a window of %s', async (background) => {
  const { page } = await desk.open(departments(), { background });
  await page.getByRole('table', { name: '考核单位' }).waitFor();
  expect(await coloursIn(page, BEHIND)).toBeGreaterThan(8);
  await page.getByRole('button', { name: '工具' }).click();
  await page.getByRole('menu').waitFor();
  expect(await coloursIn(page, BEHIND)).toBeGreaterThan(8);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '清除核算标记' }).click();
  await page.getByRole('alertdialog').waitFor();
  expect(await coloursIn(page, BEHIND)).toBeGreaterThan(8);
});
