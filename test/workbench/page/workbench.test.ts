import { unzipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { editBytes } from '../../../src/hosts/xlsx/write/writeWorkbook.ts';
import { clearResults } from '../../../src/results/clearResults.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { axeFindings } from '../../browser/axe.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { button, choose, drop, finding, save, tab, unit, unitCount, unitsAnswered, unitsShown } from './onPage.ts';
import { setWorkbenchDesk, type WorkbenchDesk } from './workbenchDesk.ts';

let desk: WorkbenchDesk;
beforeAll(async () => {
  desk = await setWorkbenchDesk();
}, 240_000);
afterAll(() => desk.close());
jest.setTimeout(90_000);

const DEPARTMENTS = 'assets/examples/departments.xlsx';
const read = (bytes: Uint8Array): WorkbookSnapshot => finish(readWorkbook(bytes, nodeCodec));
const recalculate = async (page: Page): Promise<void> => {
  await button(page, '重新核算').click();
  await page.getByText('已核算：').first().waitFor();
};
const cell = (workbook: WorkbookSnapshot, sheet: string, row: number, column: number) => {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return found && gridOf(found).own(row - 1, column)?.value;
};

const folders = ['assets/examples', '../shared/cases'].filter((folder) => existsSync(folder));
if (folders.length < 2) console.info('../shared/cases is not there: the page opens only the project’s own examples');
const workbooks = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`),
);

/** What the pane says of complete units is what the command line answers; the others are there, too. */
async function expectSameUnits(page: Page, path: string): Promise<void> {
  if (unitCount(path) === 0) return;
  const shown = await unitsShown(page);
  expect(shown.length).toBe(unitCount(path));
  const complete = shown.filter((line) => !line.includes('暂') && !/ — /u.test(line));
  const answered = unitsAnswered(path);
  expect(complete.map(withoutPlaces)).toEqual(answered.map(withoutPlaces));
  // Where two places would hide what decides, the pane shows more; the answer has two.
  const [all, twoPlaces] = [complete, answered].map((lines) => lines.flatMap(figuresOf));
  expect(twoPlaces?.filter((figure, i) => Math.abs((all?.[i] ?? NaN) - figure) > HALF_A_HUNDREDTH)).toEqual([]);
  expect(all?.length).toBe(twoPlaces?.length);
}

const HALF_A_HUNDREDTH = 0.0051;
const withoutPlaces = (line: string): string => line.replace(/\d+\.\d{2,6}(?= )/gu, '#');
const figuresOf = (line: string): readonly number[] => [...line.matchAll(/\d+\.\d{2,6}(?= )/gu)].map(([figure]) => Number(figure));

test.each(workbooks)('%s: the units as the command line gives them, and nothing lost in what is saved', async (path) => {
  const { page, errors, refused } = await desk.hosted();
  await choose(page, path);
  await recalculate(page);
  await expectSameUnits(page, path);
  const original = new Uint8Array(readFileSync(path));
  const saved = await save(page);
  expect(saved.name).toBe(path.split('/').at(-1));
  const written = read(saved.bytes);
  // With all that is Kaohe's taken off again it says what it said.
  expect(read(editBytes(saved.bytes, clearResults(written), nodeCodec))).toEqual(read(original));
  const parts = unzipSync(saved.bytes);
  expect(Object.keys(unzipSync(original)).filter((part) => !(part in parts))).toEqual([]);
  expect({ errors, refused }).toEqual({ errors: [], refused: [] });
  await page.context().close();
});

test('a wrong score is corrected, and grade and rank follow; a click on a finding leads to its cell', async () => {
  const { page } = await desk.hosted();
  await choose(page, DEPARTMENTS);
  await recalculate(page);
  expect(await unit(page, '市商务局').textContent()).toContain('—');
  await tab(page, '问题').click();
  await finding(page, '得分写成文本').getByRole('button', { name: 'F15' }).click();
  const grid = page.getByRole('grid', { name: '工作表' });
  await grid.locator('[role=gridcell]', { hasText: /^5分$/u }).first().waitFor();
  expect(await page.getByRole('button', { name: '市商务局', exact: true }).getAttribute('aria-current')).toBe('true');
  await finding(page, '得分写成文本').getByRole('button', { name: '修正' }).click();
  await finding(page, '得分写成文本').waitFor({ state: 'detached' });
  await tab(page, '概览').click();
  await page.waitForFunction(() => !document.body.textContent.includes('暂计 90.5'));
  expect((await unitsShown(page)).filter((line) => line.startsWith('市商务局'))).toEqual(['市商务局 95.50 95.50 优秀 2']);
  await page.context().close();
});

test('a score typed in the sheet is judged, counts at once, and is all that changes in the file', async () => {
  const { page } = await desk.hosted();
  await choose(page, DEPARTMENTS);
  await tab(page, '问题').click();
  await finding(page, '得分写成文本').getByRole('button', { name: 'F15' }).click();
  await page.waitForFunction(() => document.activeElement?.closest('section')?.getAttribute('aria-label') === '工作簿');
  await page.keyboard.type('4.5');
  await page.keyboard.press('Enter');
  await finding(page, '得分写成文本').waitFor({ state: 'detached' });
  await tab(page, '概览').click();
  expect((await unitsShown(page)).filter((line) => line.startsWith('市商务局'))).toEqual(['市商务局 95.00 95.00 优秀 2']);
  const { bytes } = await save(page);
  const original = readFileSync(DEPARTMENTS);
  expect([cell(read(original), '市商务局', 15, 5), cell(read(bytes), '市商务局', 15, 5)]).toEqual(['5分', 4.5]);
  const [before, after] = [unzipSync(original), unzipSync(bytes)];
  const changed = Object.keys(before).filter((part) => Buffer.compare(before[part] ?? Buffer.of(), after[part] ?? Buffer.of()) !== 0);
  expect(changed.filter((part) => part.startsWith('xl/worksheets/')).length).toBe(1);
  expect(changed.filter((part) => !/^xl\/(?:worksheets\/|workbook\.xml$|calcChain\.xml$)/u.test(part))).toEqual([]);
  // Ctrl+Z takes it back.
  await page.getByText('未保存').waitFor({ state: 'detached' });
  await page.getByRole('grid', { name: '工作表' }).click({ position: { x: 200, y: 200 } });
  await page.keyboard.press('Control+z');
  await page.getByText('未保存').waitFor();
  expect(cell(read((await save(page)).bytes), '市商务局', 15, 5)).toBe('5分');
  await page.context().close();
});

test('横向看一项 begins with the indicator that a person stands on in 考核明细', async () => {
  const { page } = await desk.hosted();
  await choose(page, DEPARTMENTS);
  await recalculate(page);
  await page.getByRole('navigation', { name: '工作表标签' }).getByRole('button', { name: '考核明细', exact: true }).click();
  // The sixth of the first unit's indicators.
  await page.locator('[role=gridcell][data-at="9,1"]').click();
  await button(page, '工具').click();
  await page.getByRole('menuitem', { name: '对照', exact: true }).click();
  await tab(page, '横向看一项').click();
  await page.getByText('考核明细中选定的一项').waitFor();
  const chosen = page.getByLabel('指标', { exact: true });
  expect(await chosen.evaluate((element) => (element as HTMLSelectElement).selectedIndex)).toBe(5);
  await page.context().close();
});

test('撤销 and 重做 go through what was typed and 修正 in one order, say what they do, and show the cell', async () => {
  const { page } = await desk.hosted();
  await choose(page, DEPARTMENTS);
  await tab(page, '问题').click();
  await finding(page, '得分写成文本').getByRole('button', { name: 'F15' }).click();
  await finding(page, '得分写成文本').getByRole('button', { name: '修正' }).click();
  await finding(page, '得分写成文本').waitFor({ state: 'detached' });
  const tabOf = (name: string) => page.getByRole('navigation', { name: '工作表标签' }).getByRole('button', { name, exact: true });
  await tabOf('市财政局').click();
  await page.getByRole('gridcell').first().waitFor();
  expect(await button(page, '撤销').count()).toBe(1);
  await button(page, '撤销').hover();
  await page.getByRole('tooltip', { name: '撤销“修正市商务局 F15”（Ctrl+Z）' }).waitFor();
  // The focus is on the tab: nobody is typing.
  await tabOf('市财政局').press('Control+z');
  await page.getByText('已撤销“修正市商务局 F15”').waitFor();
  await finding(page, '得分写成文本').waitFor();
  expect(await tabOf('市商务局').getAttribute('aria-current')).toBe('true');
  await page.locator('[role=gridcell]', { hasText: /^5分$/u }).first().waitFor();
  await button(page, '重做').click();
  await page.getByText('已重做“修正市商务局 F15”').waitFor();
  await finding(page, '得分写成文本').waitFor({ state: 'detached' });
  await page.context().close();
});

test('dropped: a damaged file, an old one, and then a good one', async () => {
  const { page, errors } = await desk.hosted();
  const bytes = new Uint8Array(readFileSync(DEPARTMENTS));
  await drop(page, { name: '残缺.xlsx', bytes: bytes.slice(0, 9_000) });
  await page.getByText('残缺.xlsx：文件不完整').waitFor();
  await drop(page, { name: '旧表.xls', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)) });
  await page.getByText('soffice --headless --convert-to xlsx').waitFor();
  await drop(page, { name: '好.xlsx', bytes }, { name: '另一份.xlsx', bytes: readFileSync('assets/examples/counties.xlsx') });
  await unit(page, '市财政局').waitFor();
  const list = page.getByRole('combobox', { name: '选中的工作簿' });
  expect(await list.locator('option').allTextContents()).toEqual(['好.xlsx', '另一份.xlsx']);
  await list.selectOption('另一份.xlsx');
  await unit(page, '市财政局').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a broken second file leaves the first open, with what was entered and its place in the list', async () => {
  const { page, errors } = await desk.hosted();
  const bytes = new Uint8Array(readFileSync(DEPARTMENTS));
  await drop(page, { name: '好.xlsx', bytes });
  await recalculate(page);
  await drop(page, { name: '残缺.xlsx', bytes: bytes.slice(0, 9_000) });
  const question = page.getByRole('alertdialog', { name: /还没有保存/u });
  await question.getByRole('button', { name: '不保存' }).click();
  await page.getByText('残缺.xlsx：文件不完整').waitFor();
  await unit(page, '市财政局').waitFor();
  await page.getByText('好.xlsx', { exact: true }).waitFor();
  await page.getByText('未保存').waitFor();
  await page.getByRole('navigation', { name: '工作表标签' }).getByRole('button', { name: '考核汇总', exact: true }).waitFor();
  expect((await save(page)).name).toBe('好.xlsx');
  // Of several the ones after it can still be chosen.
  await drop(page, { name: '又残缺.xlsx', bytes: bytes.slice(0, 9_000) }, { name: '第三份.xlsx', bytes });
  await page.getByText('又残缺.xlsx：文件不完整').waitFor();
  const list = page.getByRole('combobox', { name: '选中的工作簿' });
  expect(await list.locator('option').allTextContents()).toEqual(['好.xlsx', '第三份.xlsx']);
  await list.selectOption('第三份.xlsx');
  await page.waitForFunction(() => document.title.includes('第三份.xlsx'));
  expect(errors).toEqual([]);
  await page.context().close();
});

test('marks are in the sheet from 重新核算 to 清除核算标记, a chart is told of, and undoing all leaves nothing to save', async () => {
  const { page } = await desk.hosted();
  await choose(page, DEPARTMENTS);
  await unit(page, '市财政局').waitFor();
  const tabOf = (name: string) => page.getByRole('navigation', { name: '工作表标签' }).getByRole('button', { name, exact: true });
  const marks = page.locator('[role=gridcell][aria-description=得分有误]');
  await tabOf('市商务局').click();
  await page.getByRole('gridcell', { name: '5分', exact: true }).waitFor();
  expect(await marks.count()).toBe(0);
  await recalculate(page);
  await tabOf('考核汇总').click();
  await page.getByText(/本表有 \d 个图表/u).waitFor();
  await tabOf('市商务局').click();
  await marks.first().waitFor();
  await page.getByText('未保存').waitFor();
  await button(page, '清除核算标记').click();
  await page.getByRole('alertdialog').getByRole('button', { name: '清除核算标记' }).click();
  await marks.first().waitFor({ state: 'detached' });
  await page.getByRole('gridcell', { name: '5分', exact: true }).waitFor();
  await page.getByText('未保存').waitFor({ state: 'detached' });
  await page.context().close();
});

test('what is not saved is asked about before another file is opened, and is there again in the next page', async () => {
  const { page, context } = await desk.hosted();
  await choose(page, DEPARTMENTS);
  await recalculate(page);
  await choose(page, 'assets/examples/counties.xlsx');
  const question = page.getByRole('alertdialog', { name: /还没有保存/u });
  await question.getByRole('button', { name: '取消' }).click();
  await page.getByText('departments.xlsx').first().waitFor();
  await page.close({ runBeforeUnload: false });

  const next = await desk.hosted({ context });
  const left = next.page.getByRole('listitem').filter({ hasText: 'departments.xlsx' });
  await left.getByRole('button', { name: /^恢复/u }).click();
  await unit(next.page, '市财政局').waitFor();
  expect(read((await save(next.page)).bytes).sheets.map(({ name }) => name)).toContain('考核汇总');
  await next.page.close({ runBeforeUnload: false });

  const last = await desk.hosted({ context });
  await last.page.waitForTimeout(500);
  expect(await last.page.getByRole('button', { name: /^恢复/u }).count()).toBe(0);
  await context.close();
});

test('a worker that ends by itself loses nothing', async () => {
  const { page } = await desk.hosted();
  await choose(page, DEPARTMENTS);
  await recalculate(page);
  await page.workers()[0]?.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('out of memory');
      }),
  );
  await page.getByText('已经重新启动').waitFor();
  await unit(page, '市财政局').waitFor();
  await button(page, '重新核算').click();
  await page.getByText('已核算：').first().waitFor();
  expect(read((await save(page)).bytes).sheets.map(({ name }) => name)).toContain('考核汇总');
  await page.context().close();
});

test('one file from a disk, without a network: opens, assesses, saves, and asks for nothing', async () => {
  const { page, errors, refused } = await desk.alone();
  await choose(page, DEPARTMENTS);
  await recalculate(page);
  await expectSameUnits(page, DEPARTMENTS);
  expect(read((await save(page)).bytes).sheets.length).toBeGreaterThan(read(readFileSync(DEPARTMENTS)).sheets.length);
  const called = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect({ called, refused, errors: errors.filter((text) => !text.includes('example.com')) }).toEqual({
    called: 'refused',
    refused: [],
    errors: [],
  });
  await page.context().close();
});

test('axe finds nothing: before a file is open, with one, in a narrow window', async () => {
  const { page } = await desk.hosted();
  expect(await axeFindings(page)).toEqual([]);
  await choose(page, DEPARTMENTS);
  await recalculate(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 400, height: 800 });
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  await tab(page, '问题').click();
  await finding(page, '得分写成文本').getByRole('button', { name: 'F15' }).click();
  await page.getByRole('grid', { name: '工作表' }).waitFor();
  expect(await finding(page, '得分写成文本').isVisible()).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

test('the whole job by keyboard alone', async () => {
  const { page } = await desk.hosted();
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      // Until something has the focus, the page as a whole has it, with all its words.
      const label = await page.evaluate(() => {
        const focused = document.activeElement === document.body ? null : document.activeElement;
        return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
      });
      if (label.length < 80 && label.includes(name)) return;
    }
    throw new Error(`the Tab key never comes to ${name}`);
  };
  // Asked for early: the browser shows its own dialog to whoever asks while the key is on its way.
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开工作簿' }).waitFor();
  await tabTo('打开工作簿');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(DEPARTMENTS);
  await unit(page, '市财政局').waitFor();
  await tabTo('重新核算');
  await page.keyboard.press('Enter');
  await page.getByText('已核算：').first().waitFor();
  await tabTo('概览');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await finding(page, '得分写成文本').waitFor();
  await tabTo('修正');
  await page.keyboard.press('Enter');
  await page.getByText('已修正').first().waitFor();
  const { bytes } = await save(page, () => page.keyboard.press('Control+s'));
  // The first one in the list: a total that was typed.
  expect([cell(read(readFileSync(DEPARTMENTS)), '市财政局', 22, 5), cell(read(bytes), '市财政局', 22, 5)]).toEqual([91.5, 89.5]);
  await page.context().close();
});
