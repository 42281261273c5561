import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { axeFindings } from '../../browser/axe.ts';
import { launch } from '../../browser/launch.ts';
import { buildPage } from './page/buildPage.ts';

let folder: string;
let address: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-grid-'));
  address = await buildPage(folder);
  browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
jest.setTimeout(60_000);

async function open(hash = '', size = { width: 1200, height: 760 }): Promise<Page> {
  const page = await browser.newPage({ viewport: size });
  await page.goto(`${address}#${hash}`);
  await page.getByRole('grid', { name: '工作表' }).waitFor();
  return page;
}

const scroll = (page: Page, left: number, top: number) =>
  page.evaluate(
    async ([x, y]) => {
      const grid = document.querySelector('[role=grid]') as HTMLElement;
      Object.assign(grid, { scrollLeft: x, scrollTop: y });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [left, top] as const,
  );

const goTo = async (page: Page, to: string) => {
  await page.evaluate((at) => window.goTo(at), to);
  await page.waitForFunction((at) => document.querySelector<HTMLInputElement>('[aria-label=单元格地址]')?.value === at, to);
};

/** What a person sees at a place of the page, in words. */
const seenAt = (page: Page, x: number, y: number) =>
  page.evaluate(
    ([left, top]) => {
      const cell = document.elementFromPoint(left, top)?.closest('[data-at]');
      return cell?.textContent || cell?.querySelector('[data-echo]')?.getAttribute('data-echo') || '';
    },
    [x, y] as const,
  );

/** The milliseconds between two frames at the worst, while the sheet moves by so many pixels a frame. */
const longestFrame = (page: Page, steps: readonly number[]) =>
  page.evaluate(async (moves) => {
    const grid = document.querySelector('[role=grid]') as HTMLElement;
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    let before = await frame();
    const frames: number[] = [];
    for (const move of moves) {
      grid.scrollTop += move;
      const now = await frame();
      frames.push(now - before);
      before = now;
    }
    return Math.max(...frames);
  }, steps);

test('frozen rows and columns stay, and merged cells are drawn from wherever they begin', async () => {
  const page = await open();
  await scroll(page, 200, 100);
  expect(await seenAt(page, 80, 132)).toBe('工作任务');
  // The category began above what is in view, and stands in a frozen column.
  expect(await seenAt(page, 80, 160)).toBe('制度建设（30分）');
  // The title goes on behind the frozen columns.
  expect(await seenAt(page, 600, 70)).toBe('2020年度社会信用体系建设工作考核指标（县市区）');
  expect(await seenAt(page, 310, 200)).toContain('7个工作日内公示');
  await page.close();
});

test('no grid line runs through a text that goes on over blank cells', async () => {
  const page = await open();
  const lines = await page.evaluate(() => {
    const cells = Array.from(document.querySelectorAll('[role=gridcell][data-at^="12,"]'));
    return cells.map((cell) => (getComputedStyle(cell).borderRightColor === 'rgba(0, 0, 0, 0)' ? ' ' : '|')).join('');
  });
  // The note begins in A13 and ends in H13, with a font of other digits beside it; the three frozen columns end in a line.
  expect(lines).toMatch(/^ {2}\| {3,5}\|+$/u);
  await page.close();
});

test('the sheet reaches down to its status bar and tabs, and what is said takes none of its room', async () => {
  const page = await open();
  const gap = () =>
    page.evaluate(() => {
      const [grid, tabs] = ['[role=grid]', 'nav'].map((selector) => document.querySelector(selector)?.getBoundingClientRect());
      return (tabs?.top ?? 0) - (grid?.bottom ?? 0);
    });
  const bar = await gap();
  expect(bar).toBeLessThan(32);
  await goTo(page, 'A3');
  await page.keyboard.type('5');
  await page.getByText('A3 不能在这里修改').waitFor();
  expect(await gap()).toBe(bar);
  await page.keyboard.press('ArrowDown');
  await page.getByText('A3 不能在这里修改').waitFor({ state: 'detached' });
  expect(await gap()).toBe(bar);
  await page.close();
});

test('5,000 rows and 30 columns: only what is in view is drawn, and a merged cell whose row is gone still is', async () => {
  const page = await open('rows=5000&columns=30');
  await scroll(page, 0, 20 * 2000);
  const drawn = await page.evaluate(() => ({
    rows: document.querySelectorAll('[role=row]').length,
    cells: document.querySelectorAll('[role=gridcell]').length,
  }));
  expect(drawn.rows).toBeLessThan(220);
  expect(drawn.cells).toBeLessThan(3000);
  // C2005:D2012 begins above the view.
  const top = await page.evaluate(() => {
    const merged = Array.from(document.querySelectorAll<HTMLElement>('[aria-rowspan="8"]')).map((cell) => cell.dataset['at']);
    return merged.includes('2004,2');
  });
  expect(top).toBe(true);
  await page.close();
});

test('scrolling never holds the page up for long', async () => {
  const page = await open('rows=5000&columns=30');
  await longestFrame(
    page,
    Array.from({ length: 20 }, () => 100),
  );
  const smooth = await longestFrame(
    page,
    Array.from({ length: 60 }, () => 120),
  );
  const jumps = await longestFrame(
    page,
    Array.from({ length: 20 }, (_, i) => (i % 2 ? -30_000 : 40_000)),
  );
  if (process.env['KAOHE_FIGURES']) process.stdout.write(`${JSON.stringify({ smooth, jumps })}\n`);
  // Ten times what is aimed at: a machine that does other work as well is slow, a sheet drawn whole takes seconds.
  expect(Math.max(smooth, jumps)).toBeLessThan(500);
  await page.close();
});

test('among 1,000 sheets only the tabs in view are drawn, and one is found by name', async () => {
  const page = await open('sheets=1000');
  const tabs = page.getByRole('navigation', { name: '工作表标签' });
  expect(await tabs.getByRole('listitem').count()).toBeLessThan(60);
  await tabs.getByRole('button', { name: '榆阳区', exact: true }).focus();
  await page.keyboard.press('End');
  await tabs.getByRole('button', { name: '第1000张表', exact: true }).and(page.locator('[aria-current]')).waitFor();
  await page.getByRole('button', { name: '全部工作表' }).click();
  await page.getByRole('searchbox', { name: '按名称查找工作表' }).fill('577');
  await page.keyboard.press('Enter');
  await tabs.getByRole('button', { name: '第577张表', exact: true }).and(page.locator('[aria-current]')).waitFor();
  await page.close();
});

test('a score is typed, judged and kept, and the next cell is ready', async () => {
  const page = await open();
  await goTo(page, 'G5');
  await page.keyboard.type('8.5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').getByText('得分应为 0 至 10 之间的数').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('7');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('gridcell', { name: '不适用' }).dblclick();
  await page.keyboard.press('End');
  await page.keyboard.type('（无此事项）');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => window.edited)).toEqual(['G5=8.5', 'G6=7', 'G10=不适用（无此事项）']);
  expect(await page.getByLabel('单元格地址').inputValue()).toBe('H10');
  await page.close();
});

test('the name box leads to a cell and leaves it as it is, and so does the formula line', async () => {
  const page = await open();
  const input = page.getByRole('textbox', { name: '单元格内容', exact: true });
  const name = page.getByLabel('单元格地址');
  await name.fill('G6');
  await page.keyboard.press('Enter');
  expect(await input.inputValue()).toBe('');
  await page.keyboard.press('ArrowDown');
  expect(await name.inputValue()).toBe('G7');
  // As it stands.
  await name.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  expect(await name.inputValue()).toBe('G8');
  await name.fill('无此单元格');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  expect(await name.inputValue()).toBe('G7');
  await page.getByLabel('单元格内容或公式').focus();
  await page.keyboard.press('Enter');
  expect(await input.inputValue()).toBe('8');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => window.edited)).toEqual([]);
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  await page.close();
});

test('a question with a long text stays within the sheet, at its right edge too', async () => {
  const page = await open('', { width: 760, height: 500 });
  await goTo(page, 'G5');
  await page.keyboard.type('因本年度没有此类事项故不适用于本单位的考核'.repeat(3));
  await page.keyboard.press('Enter');
  const box = await page.getByRole('alertdialog').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(752);
  // A line for what was typed, however long.
  expect(box?.height).toBeLessThan(150);
  await page.close();
});

const place = (page: Page) => page.getByLabel('单元格地址').inputValue();
const edited = (page: Page) => page.evaluate(() => window.edited);
const at = (page: Page, cell: string) => {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/u.exec(cell) ?? [];
  return page.locator(`[role=gridcell][data-at="${Number(row) - 1},${letter.charCodeAt(0) - 65}"]`);
};
const columnHead = (page: Page, letter: string) => page.getByRole('columnheader', { name: letter, exact: true });
const sizeOf = async (element: Locator) => (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const drag = async (page: Page, from: Locator, x: number, y: number) => {
  const box = await sizeOf(from);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(x - 2, y - 2, { steps: 4 });
  await page.mouse.move(x, y);
  await page.mouse.up();
};

test('zoom: Ctrl with the wheel and with + − 0, the cell in view stays in view, and typing goes on', async () => {
  const page = await open('', { width: 900, height: 500 });
  const zoom = page.getByRole('group', { name: '显示比例' });
  const head = columnHead(page, 'F');
  const before = await sizeOf(head);
  await goTo(page, 'G10');
  const cell = await sizeOf(at(page, 'G10'));
  await page.mouse.move(cell.x + 5, cell.y + 5);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await zoom.getByText('110%').waitFor();
  expect((await sizeOf(head)).width).toBeCloseTo(before.width * 1.1, 0);
  expect(await page.evaluate(() => [visualViewport?.scale, devicePixelRatio])).toEqual([1, 1]);
  const font = (of: string) => at(page, of).evaluate((element) => getComputedStyle(element).fontSize);
  expect(parseFloat(await font('G10'))).toBeCloseTo(14.67 * 1.1, 1);
  await page.keyboard.press('Control+Minus');
  await page.keyboard.press('Control+Minus');
  await zoom.getByText('90%').waitFor();
  expect((await sizeOf(head)).width).toBeCloseTo(before.width * 0.9, 0);
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  expect(await edited(page)).toEqual(['G10=3']);
  await page.keyboard.press('Control+0');
  await zoom.getByText('100%').waitFor();
  expect((await sizeOf(head)).width).toBe(before.width);
  await page.close();
});

test('Ctrl+F finds what the sheet shows or holds, forwards and back, and Esc leaves the cell that was found', async () => {
  const page = await open();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('信用承诺');
  await page.getByText('本表 2 处').waitFor();
  await page.keyboard.press('Enter');
  const first = await place(page);
  await page.keyboard.press('Enter');
  const second = await place(page);
  await page.keyboard.press('Shift+Enter');
  expect(await place(page)).toBe(first);
  expect(second).not.toBe(first);
  await page.getByLabel('查找内容').fill('18.25');
  await page.keyboard.press('Enter');
  // It shows 18.3.
  expect(await place(page)).toBe('F8');
  await page.getByLabel('查找内容').fill('无此内容');
  await page.getByText('本表没有').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  expect(await edited(page)).toEqual(['F8=4']);
  await page.close();
});

test('Ctrl+X moves cells once they are pasted, whole figures and not what they show; Esc leaves them', async () => {
  const page = await open();
  await goTo(page, 'F8');
  await page.keyboard.press('Control+x');
  await page.getByText('已剪切').waitFor();
  expect(await edited(page)).toEqual([]);
  await goTo(page, 'F10');
  await page.keyboard.press('Control+v');
  await page.getByText('已粘贴').waitFor();
  expect(await edited(page)).toEqual(['F10=18.25', 'F8=']);
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Escape');
  await goTo(page, 'F9');
  await page.keyboard.press('Control+v');
  await page.waitForFunction(() => window.edited.length > 2);
  expect((await edited(page)).slice(2)).toEqual(['F9=18.25']);
  await goTo(page, 'A5');
  await page.keyboard.press('Control+x');
  await page.getByText('没有剪切').waitFor();
  await page.close();
});

test('Ctrl+D and the fill handle repeat what stands there, judged as if it were typed', async () => {
  const page = await open();
  await goTo(page, 'F5');
  await at(page, 'F7').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+d');
  expect(await edited(page)).toEqual(['F6=9.5', 'F7=9.5']);
  await goTo(page, 'H6');
  await page.keyboard.press('Control+d');
  expect((await edited(page)).slice(2)).toEqual(['H6=会议纪要〔2020〕3号']);
  // 12 of 10.
  await goTo(page, 'G6');
  const below = await sizeOf(at(page, 'G7'));
  await drag(page, page.locator('.handle'), below.x + 10, below.y + 10);
  const question = page.getByRole('alertdialog');
  await question.getByText('有 1 个单元格的内容须核对，第一个是 G7').waitFor();
  await question.getByRole('button', { name: '取消' }).click();
  expect((await edited(page)).length).toBe(3);
  await goTo(page, 'G5');
  const last = await sizeOf(at(page, 'G7'));
  await drag(page, page.locator('.handle'), last.x + 10, last.y + 10);
  expect((await edited(page)).slice(3)).toEqual(['G6=9', 'G7=9']);
  expect(await place(page)).toBe('G5:G7');
  await goTo(page, 'G4');
  await page.keyboard.press('Control+d');
  await page.getByText('没有填充').waitFor();
  await page.close();
});

test('a click on a letter selects that column and no more, whatever is merged; dragging selects several', async () => {
  const page = await open();
  await columnHead(page, 'G').click();
  expect(await place(page)).toBe('G1:G40');
  const [frame, head] = [await sizeOf(page.locator('.block .chosen.many').first()), await sizeOf(columnHead(page, 'G'))];
  expect(Math.abs(frame.width - head.width)).toBeLessThanOrEqual(2);
  const to = await sizeOf(columnHead(page, 'I'));
  await drag(page, columnHead(page, 'G'), to.x + 20, to.y + 5);
  expect(await place(page)).toBe('G1:I40');
  await page.getByRole('rowheader', { name: '6', exact: true }).click();
  await page.getByRole('rowheader', { name: '7', exact: true }).click({ modifiers: ['Shift'] });
  expect(await place(page)).toBe('A6:P7');
  await page.close();
});

test('columns and rows are dragged larger for this view, and a double click fits them', async () => {
  const page = await open();
  const [column, row] = [columnHead(page, 'E'), page.getByRole('rowheader', { name: '6', exact: true })];
  const [width, height] = [(await sizeOf(column)).width, (await sizeOf(row)).height];
  const grip = column.locator('.grip');
  const from = await sizeOf(grip);
  await drag(page, grip, from.x + from.width / 2 + 40, from.y + 8);
  expect((await sizeOf(column)).width).toBeCloseTo(width + 40, 0);
  const below = row.locator('.grip');
  const edge = await sizeOf(below);
  await drag(page, below, edge.x + 10, edge.y + edge.height / 2 + 25);
  expect((await sizeOf(row)).height).toBeCloseTo(height + 25, 0);
  await page.keyboard.press('Control+Equal');
  expect((await sizeOf(column)).width).toBeCloseTo((width + 40) * 1.1, 0);
  await page.keyboard.press('Control+0');
  await grip.dblclick();
  expect((await sizeOf(column)).width).toBeLessThan(width);
  expect(await edited(page)).toEqual([]);
  await page.close();
});

test('the status bar counts, adds and averages what is selected in exact decimals', async () => {
  const page = await open();
  const figures = page.getByRole('group', { name: '选中区域的统计' });
  await goTo(page, 'F5');
  expect(await figures.count()).toBe(0);
  await at(page, 'F7').click({ modifiers: ['Shift'] });
  await figures.getByText('求和 27.5').waitFor();
  expect(await figures.locator('span').allTextContents()).toEqual(['平均 ≈ 9.166667', '计数 3', '求和 27.5']);
  // A text is counted and not added: 18分.
  await goTo(page, 'G8');
  await at(page, 'G9').click({ modifiers: ['Shift'] });
  await figures.getByText('求和 19.5').waitFor();
  expect(await figures.locator('span').allTextContents()).toEqual(['平均 19.5', '计数 2', '求和 19.5']);
  await page.close();
});

test('the menu of the right mouse button, and of the keyboard: what it does is done to what is selected', async () => {
  const page = await open();
  await goTo(page, 'G5');
  await at(page, 'G7').click({ modifiers: ['Shift'] });
  await at(page, 'G6').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: '单元格菜单' });
  await menu.waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('单元格内容');
  expect(await place(page)).toBe('G5:G7');
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: /清除/u }).click();
  expect(await edited(page)).toEqual(['G5=', 'G6=', 'G7=']);
  await at(page, 'C8').click({ button: 'right' });
  await menu.waitFor();
  expect(await place(page)).toBe('C8');
  await page.close();
});

test('what is composed by an input method is not cut off', async () => {
  const page = await open();
  await goTo(page, 'H6');
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'zheng ce', selectionStart: 8, selectionEnd: 8 });
  await client.send('Input.imeSetComposition', { text: '政策', selectionStart: 2, selectionEnd: 2 });
  await client.send('Input.insertText', { text: '政策文件' });
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.edited)).toEqual(['H6=政策文件']);
  await page.close();
});

test.each(['', 'theme=dark'])('axe finds nothing wrong, also while a question stands (%s)', async (hash) => {
  const page = await open(hash);
  expect(await axeFindings(page)).toEqual([]);
  await goTo(page, 'G5');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});
