import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DOMWindow } from 'jsdom';
import { departments } from '../browser/desk.ts';
import { inMemoryExcel, type InMemoryExcel } from '../excelInMemory/inMemoryExcel.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { buildPages } from './buildPages.ts';
import { HOSTS, openPage, type HostName, type OpenedPage, type PageOptions } from './openPage.ts';

jest.setTimeout(10_000);
const temporary = mkdtempSync(join(tmpdir(), 'kaohe-loader-'));
let folder: string;
beforeAll(() => (folder = buildPages(temporary)), 120_000);
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let opened: OpenedPage[] = [];
afterEach(() => {
  for (const page of opened) page.close();
  opened = [];
});

const FUNCTIONS = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(.*?)<\/FunctionName>/gu)].map(([, name = '']) => name);
const KINDS = Object.keys(HOSTS) as HostName[];
const DONE = 0;

interface OpenOptions extends PageOptions {
  readonly page?: string;
  readonly workbook?: WorkbookSnapshot;
}

async function open(
  kind: HostName,
  { page = 'commands.html', workbook = departments(), ...options }: OpenOptions = {},
): Promise<OpenedPage & { readonly excel: InMemoryExcel }> {
  const excel = inMemoryExcel(workbook, { apiSet: '1.14', web: kind === 'web' });
  const one = await openPage(folder, page, kind, excel, options);
  opened.push(one);
  return { ...one, excel };
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isSo(); i++) await wait(10);
  if (!isSo()) throw new Error('it never came to it');
}

/** Whatever a button opens is closed by a person as soon as it is there. */
async function pressAndClose({ host }: OpenedPage, name: string): Promise<number> {
  const pressed = host.press(name);
  await until(() => host.dialogs.length > 0 || host.completed.length > 0);
  if (host.completed.length === 0) host.closeDialog();
  return pressed;
}

const letters = ({ window }: OpenedPage): Record<string, string> =>
  Object.fromEntries(
    Object.entries<string>({ ...window.localStorage })
      // The loader keeps things of its own there.
      .filter(([name]) => name.includes('kaohe.'))
      .map(([name, text]) => [name, (JSON.parse(text) as { text: string }).text]),
  );

const noTable = drawWorkbook(drawSheet([['名单'], ['甲']]));
const large = drawWorkbook(
  ...Array.from({ length: 151 }, (_, i) =>
    drawSheet(
      [
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '建立制度', 100, 90],
      ],
      { name: `单位${i}` },
    ),
  ),
);

test('the manifest has buttons, and no function of theirs is one of every window, where the loader would look first', async () => {
  const { window } = await open('win32');
  expect(FUNCTIONS.length).toBeGreaterThan(2);
  expect(FUNCTIONS.filter((name) => name in window)).toEqual([]);
});

describe.each(KINDS)('Excel of the kind %s', (kind) => {
  test.each(FUNCTIONS)('the loader finds the function of the button %s, which is done and said to be done once', async (name) => {
    const page = await open(kind);
    expect(await pressAndClose(page, name)).toBe(DONE);
    await wait(50);
    expect({ completed: page.host.completed.length, errors: page.errors }).toEqual({ completed: 1, errors: [] });
  });

  test('重新核算 writes into the workbook through the wire of this kind, and the pane is told', async () => {
    const page = await open(kind);
    await page.host.press('recalculate');
    expect(page.excel.workbook.sheets.map(({ name }) => name)).toContain('考核汇总');
    expect(letters(page)).toEqual({ 'kaohe.written': '' });
    expect(page.host.dialogs).toEqual([]);
  });

  test('a click that comes the moment the loader takes clicks finds its function', async () => {
    let early: Promise<number> | undefined;
    await open(kind, { early: (host) => void (early = host.press('recalculate')) });
    expect(await early).toBe(DONE);
  });

  test('a name that no function answers to is refused: a button without one would be seen here', async () => {
    const { host } = await open(kind);
    expect(await host.press('reckon')).toBe(11101);
  });

  test('what is to be said lies in storage, the address has a code alone, and the click ends when the dialog was closed', async () => {
    const page = await open(kind, { workbook: noTable });
    const pressed = page.host.press('recalculate');
    await until(() => page.host.dialogs.length > 0);
    await wait(50);
    expect(page.host.completed).toEqual([]);
    expect(page.host.dialogs).toEqual(['https://localhost:3000/message.html#no-table']);
    expect(letters(page)['kaohe.message']).toMatch(/^没有找到考核表/u);
    page.host.closeDialog();
    expect(await pressed).toBe(DONE);
    expect(page.errors).toEqual([]);
  });

  test.each(kind === 'web' ? [12004, 12005, 12007, 12009, 12011, 5001] : [12007, 5001])(
    'a dialog that is refused with %d ends the click, and the sentence waits for the pane',
    async (code) => {
      const page = await open(kind, { workbook: noTable, openDialog: () => code });
      expect(await page.host.press('recalculate')).toBe(DONE);
      await wait(20);
      expect({ completed: page.host.completed.length, errors: page.errors }).toEqual({ completed: 1, errors: [] });
      expect(letters(page)).toEqual({ 'kaohe.notice': expect.stringMatching(/^没有找到考核表/u) });
    },
  );

  test('where storage is refused the dialog opens all the same', async () => {
    const page = await open(kind, { workbook: noTable, before: refuseStorage });
    expect(await pressAndClose(page, 'recalculate')).toBe(DONE);
    expect({ dialogs: page.host.dialogs, errors: page.errors }).toEqual({
      dialogs: ['https://localhost:3000/message.html#no-table'],
      errors: [],
    });
  });

  test('a large workbook is left to the pane, with the workbook that it is for, and nothing is written', async () => {
    const page = await open(kind, { workbook: large });
    expect(await pressAndClose(page, 'recalculate')).toBe(DONE);
    expect(page.excel.log.filter(({ writes }) => writes)).toEqual([]);
    expect(page.host.dialogs).toEqual(['https://localhost:3000/message.html#open-pane']);
    expect(JSON.parse(page.window.localStorage.getItem('kaohe.request') ?? 'null')).toMatchObject({
      text: 'recalculate',
      workbook: JSON.stringify(['C:\\考核\\departments.xlsx', page.excel.workbook.name]),
    });
  });

  test('what Office keeps apart is kept apart', async () => {
    const page = await open(kind, { workbook: noTable, openDialog: () => 12009 });
    await page.host.registered;
    Object.assign((page.window as unknown as { Office: { context: object } }).Office.context, { partitionKey: 'part|' });
    await page.host.press('recalculate');
    expect(Object.keys(letters(page))).toEqual(['part|kaohe.notice']);
  });

  test('the message page says what lies in storage, as text and nothing else, and takes it away', async () => {
    const page = await open(kind, {
      page: 'message.html',
      before: (window) =>
        window.localStorage.setItem(
          'kaohe.message',
          JSON.stringify({ text: '工作簿“<b>甲</b>”以只读方式打开', workbook: null, at: Date.now() }),
        ),
    });
    const said = () => page.window.document.getElementById('message')?.textContent;
    await until(() => said() !== '');
    expect({ said: said(), left: letters(page), errors: page.errors }).toEqual({
      said: '工作簿“<b>甲</b>”以只读方式打开',
      left: {},
      errors: [],
    });
  });

  test('the page for an old engine answers each button with a dialog', async () => {
    const page = await open(kind, { page: 'unsupported.html' });
    for (const name of FUNCTIONS) {
      expect(await page.host.press(name)).toBe(DONE);
      page.host.closeDialog();
    }
    expect(page.host.dialogs).toEqual(FUNCTIONS.map(() => 'https://localhost:3000/unsupported.html'));
    expect(page.errors).toEqual([]);
  });

  test('the page for an old engine ends each click where Excel has no dialogs', async () => {
    const page = await open(kind, { page: 'unsupported.html', sets: { excelapi: '1.1' } });
    for (const name of FUNCTIONS) expect(await page.host.press(name)).toBe(DONE);
    expect({ dialogs: page.host.dialogs, errors: page.errors }).toEqual({ dialogs: [], errors: [] });
  });
});

test.each([
  ['no-table', /^没有找到考核表，没有写入。\nNo score table was found/u],
  ['%E7%94%B2', /^未能完成/u],
])('where storage is refused the message page has a sentence of its own for #%s', async (code, sentence) => {
  const page = await open('win32', { page: 'message.html', hash: `#${code}`, before: refuseStorage });
  const said = () => page.window.document.getElementById('message')?.textContent ?? '';
  await until(() => said() !== '');
  expect(said()).toMatch(sentence);
  expect(page.errors).toEqual([]);
});

// What all of this rests on: the loader of Windows and Mac, and not that of the web, waits for the page to call Office.onReady.
test.each([
  ['win32', false],
  ['mac', false],
  ['web', true],
] as const)('a page that never calls Office.onReady: %s takes clicks: %s', async (kind, takes) => {
  writeFileSync(join(folder, 'bare.js'), "Office.actions.associate('bare', (event) => event.completed());");
  writeFileSync(
    join(folder, 'bare.html'),
    '<!DOCTYPE html><html><head><script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="bare.js"></script></head></html>',
  );
  const { host } = await open(kind, { page: 'bare.html' });
  const registered = await Promise.race([host.registered.then(() => true), wait(1500).then(() => false)]);
  expect(registered).toBe(takes);
  if (takes) expect(await host.press('bare')).toBe(DONE);
});

function refuseStorage(window: DOMWindow): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new window.DOMException('denied', 'SecurityError');
    },
  });
}
