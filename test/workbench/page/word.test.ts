import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { button, choose, save } from './onPage.ts';
import { setWorkbenchDesk, type WorkbenchDesk, type WorkbenchPage } from './workbenchDesk.ts';

let desk: WorkbenchDesk;
beforeAll(async () => (desk = await setWorkbenchDesk()), 240_000);
afterAll(() => desk.close());
jest.setTimeout(90_000);

const MAKE = '做成 Word 文档';

async function writtenReport(page: Page): Promise<Locator> {
  await choose(page, 'assets/examples/departments.xlsx');
  await button(page, '工具').click();
  await page.getByRole('menuitem', { name: '通报…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '通报' });
  await dialog.getByRole('button', { name: '写通报' }).click();
  await dialog.getByRole('region', { name: '通报全文' }).waitFor();
  return dialog;
}

/** The texts of a .docx, paragraph by paragraph. */
function paragraphsOf(bytes: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const plain = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gsu)].map(([, runs = '']) =>
    [...runs.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text = '']) => plain(text)).join(''),
  );
}

const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, '');

async function expectSaved({ page, errors, refused }: WorkbenchPage, isThere: string): Promise<void> {
  const dialog = await writtenReport(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await button(page, MAKE).click();
  const link = dialog.getByRole('link', { name: '保存 Word 文档' }).or(dialog.getByRole('button', { name: '保存 Word 文档' }));
  await link.waitFor();
  expect(fetched.filter((url) => !url.startsWith('blob:'))).toEqual([isThere]);
  const { name, bytes } = await save(page, () => link.click());
  expect(name).toMatch(/^2021年度.*\.docx$/u);
  const shown = (await dialog.getByRole('region', { name: '通报全文' }).textContent()) ?? '';
  expect(shown.length).toBeGreaterThan(300);
  expect(withoutBlanks(paragraphsOf(bytes).join(''))).toBe(withoutBlanks(shown));
  expect({ errors, refused }).toEqual({ errors: [], refused: [] });
  await page.context().close();
}

test('the page as one file makes a Word file by the script beside it, which is fetched only then: the text is the pane’s', async () => {
  await expectSaved(await desk.alone(), pathToFileURL(desk.built.word).href);
});

test('so does the hosted page, by a script of its folder', async () => {
  const { page } = await desk.hosted();
  const address = await page.locator('meta[name=kaohe-word]').getAttribute('content');
  expect(address).toMatch(/^kaohe-word\.[0-9a-f]{8}\.js$/u);
  await page.context().close();
  await expectSaved(await desk.hosted(), `https://kaohe.example/${address}`);
});

test('where the script is not there, or is another version’s, it is said what to do, and once it is there all goes on', async () => {
  const script = desk.built.word;
  const built = readFileSync(script, 'utf8');
  const { page } = await desk.alone();
  const dialog = await writtenReport(page);
  const says = async (text: string): Promise<void> => {
    await button(page, MAKE).click();
    await dialog.getByRole('status').filter({ hasText: text }).waitFor();
  };
  const other = 'Word 文档没有做成：kaohe.html 旁边的 kaohe-word.js 不是同一个版本。换上与本页面一起发来的那一个，再点一次；或复制全文。';
  try {
    rmSync(script);
    await says('Word 文档没有做成：把 kaohe-word.js 放在 kaohe.html 旁边（同一个文件夹），再点一次；或复制全文。');
    expect(await button(page, '复制全文').isEnabled()).toBe(true);
    // Another version, one that was cut off on its way, and something else of that name.
    for (const wrong of [built.replace(/build="[^"]+"/u, 'build="00000000"'), built.slice(0, -40), 'var nothing;']) {
      writeFileSync(script, wrong);
      await says(other);
    }
  } finally {
    writeFileSync(script, built);
  }
  await button(page, MAKE).click();
  await dialog.getByText('保存 Word 文档').waitFor();
  await page.context().close();
});
