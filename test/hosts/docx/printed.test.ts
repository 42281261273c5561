import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentText } from '../../../src/document/documentText.ts';
import type { Block, TextDocument } from '../../../src/document/textDocument.ts';
import { writeDocument } from '../../../src/hosts/docx/writeDocument.ts';
import { hasOffice } from '../../formulas/officeRun.ts';
import { pdfTexts, type PdfText } from '../../support/pdfText.ts';

/** Paragraphs that take a line each. */
const lines = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, i): Block => ({ block: 'paragraph', text: `第${i + 1}项工作按时完成。` }));
const document = (...blocks: readonly Block[]): TextDocument => ({ title: '2020年第三季度考核情况通报', blocks });
const SALUTATION: Block = { block: 'salutation', text: '各县市区，各考核单位：' };
/** As many characters as stand in a line of 156 mm. */
const WHOLE_LINE: Block = { block: 'salutation', text: '一二三四五六七八九十一二三四五六七八九十一二三四五六七八' };

/** Each with its pages: of 22 lines, of which the title and the blank line below it take the room of two on the first. */
const DOCUMENTS: Readonly<Record<string, readonly [TextDocument, number]>> = {
  'the first page is full': [document(SALUTATION, ...lines(19)), 1],
  'one line more': [document(SALUTATION, ...lines(20)), 2],
  'the second page is full': [document(SALUTATION, ...lines(41)), 2],
  'another line more': [document(SALUTATION, ...lines(42)), 3],
  'a line of 28 characters is one': [document(WHOLE_LINE, ...lines(19)), 1],
  'all kinds of blocks': [
    document(
      SALUTATION,
      { block: 'heading', level: 1, text: '一、考核结果' },
      { block: 'heading', level: 2, text: '（一）县市区' },
      { block: 'paragraph', text: '东县 <98> & "西县"' },
      {
        block: 'table',
        columns: [
          { head: '名次', width: 1, align: 'centre' },
          { head: '考核单位', width: 3, align: 'left' },
          { head: '总分', width: 2, align: 'right' },
        ],
        rows: Array.from({ length: 40 }, (_, i) => [String(i + 1), `第${i + 1}县`, '98.00']),
      },
      { block: 'fill', text: '（填写）' },
      { block: 'signature', text: '（印发单位）' },
    ),
    3,
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'kaohe-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function toPdf(...paths: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
}

/** Of LibreOffice the part for texts, which may be missing where the one for tables is there. */
const hasWriter = ((): boolean => {
  if (!hasOffice) return false;
  writeFileSync(join(folder, 'probe.txt'), 'probe');
  toPdf(join(folder, 'probe.txt'));
  return existsSync(join(folder, 'probe.pdf'));
})();
if (!hasWriter) console.info('LibreOffice Writer is not there: how the Word document is printed is left out');

const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const printed = new Map<string, readonly (readonly PdfText[])[]>();

beforeAll(async () => {
  if (!hasWriter) return;
  const names = Object.keys(DOCUMENTS);
  for (const [i, name] of names.entries())
    writeFileSync(join(folder, `${i}.docx`), await writeDocument(DOCUMENTS[name]?.[0] ?? document()));
  toPdf(...names.map((_, i) => join(folder, `${i}.docx`)));
  names.forEach((name, i) => printed.set(name, pdfTexts(readFileSync(join(folder, `${i}.pdf`)))));
}, 120_000);

(hasWriter ? test : test.skip).each(Object.entries(DOCUMENTS))('%s: its pages, and all its words on them', (name, [written, count]) => {
  const pages = (printed.get(name) ?? []).map((page) => bare(page.map(({ text }) => text).join('')));
  expect(pages).toHaveLength(count);
  const numbers = pages.map((page) => /—\d+—$/u.exec(page)?.[0] ?? /^—\d+—/u.exec(page)?.[0]);
  expect(numbers).toEqual(pages.map((_, i) => `—${i + 1}—`));
  const header = bare('名次考核单位总分');
  const words = pages.map((page, i) => {
    const body = page.replace(numbers[i] ?? '', '');
    // A table's header stands on each of its pages.
    return i > 0 && body.startsWith(header) ? body.slice(header.length) : body;
  });
  expect(words.join('')).toBe(bare(documentText(written)));
});

(hasWriter ? test : test.skip)('page numbers stand outside: right on the first page, left on the second', () => {
  const pages = printed.get('the second page is full') ?? [];
  const places = pages.map((page) => page.find(({ text }) => text.includes('—'))?.x ?? NaN);
  expect(places.map((x) => (x > 595 / 2 ? 'right' : 'left'))).toEqual(['right', 'left']);
});
