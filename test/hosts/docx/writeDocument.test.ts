import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { TextDocument } from '../../../src/document/textDocument.ts';
import { writeDocument } from '../../../src/hosts/docx/writeDocument.ts';

const DOCUMENT: TextDocument = {
  title: '2020年第三季度考核情况通报',
  blocks: [
    { block: 'salutation', text: '各考核单位：' },
    { block: 'heading', level: 1, text: '一、考核结果' },
    { block: 'heading', level: 2, text: '（一）县市区' },
    { block: 'paragraph', text: '东县 <98> & "西县"\u0001\ud800\uffff𠮷' },
    {
      block: 'table',
      columns: [
        { head: '名次', width: 1, align: 'centre' },
        { head: '考核单位', width: 3, align: 'left' },
        { head: '总分', width: 2, align: 'right' },
      ],
      rows: [
        ['1', '东县', '98.00'],
        ['2', '西县', '55.00'],
      ],
    },
    { block: 'fill', text: '（填写）' },
    { block: 'signature', text: '（印发单位）' },
  ],
};

const partsOf = async (document: TextDocument): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await writeDocument(document))).map(([name, bytes]) => [name, strFromU8(bytes)]));

afterEach(() => jest.useRealTimers());

test('the same document gives the same bytes, whatever the day', async () => {
  jest.useFakeTimers({ now: new Date('2020-10-08T08:00:00Z'), doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask', 'nextTick'] });
  const first = await writeDocument(DOCUMENT);
  jest.setSystemTime(new Date('2031-02-03T21:04:05Z'));
  expect(Buffer.compare(await writeDocument(DOCUMENT), first)).toBe(0);
});

test('nobody’s name and no time is in the file', async () => {
  const parts = await partsOf(DOCUMENT);
  expect(parts['docProps/core.xml']).toContain('<dc:title>2020年第三季度考核情况通报</dc:title>');
  expect(Object.values(parts).join('')).not.toMatch(/creator|lastModifiedBy|dcterms:/u);
});

test('every part is XML, and what XML can’t hold is left out of a text', async () => {
  const parts = await partsOf(DOCUMENT);
  for (const [name, xml] of Object.entries(parts)) {
    expect(() => new SaxesParser({ xmlns: true, fileName: name }).write(xml).close()).not.toThrow();
  }
  expect(parts['word/document.xml']).toContain('东县 &lt;98&gt; &amp; &quot;西县&quot;𠮷<');
});

test('the page is A4 with the margins of public documents', async () => {
  const { 'word/document.xml': xml = '' } = await partsOf(DOCUMENT);
  const millimetres = (element: string, names: readonly string[]): readonly number[] => {
    const found = new RegExp(`<w:${element} [^>]*>`, 'u').exec(xml)?.[0] ?? '';
    return names.map((name) => Math.round((Number(new RegExp(`w:${name}="(\\d+)"`, 'u').exec(found)?.[1]) / 1440) * 25.4));
  };
  expect(millimetres('pgSz', ['w', 'h'])).toEqual([210, 297]);
  expect(millimetres('pgMar', ['top', 'bottom', 'left', 'right'])).toEqual([37, 35, 28, 26]);
});

test('title, headings, text and table have their faces, sizes and line spacing', async () => {
  const { 'word/document.xml': xml = '', 'word/styles.xml': styles = '' } = await partsOf(DOCUMENT);
  const paragraph = (text: string): string => xml.split('<w:p>').find((one) => one.includes(text)) ?? '';
  const title = paragraph('2020年第三季度');
  expect(title).toContain('w:eastAsia="方正小标宋简体"');
  expect(title).toContain('<w:sz w:val="44"/>');
  expect(title).toContain('<w:jc w:val="center"/>');
  expect(paragraph('一、考核结果')).toContain('w:eastAsia="黑体"');
  expect(paragraph('（一）县市区')).toContain('w:eastAsia="楷体_GB2312"');
  expect(paragraph('（一）县市区')).toContain('w:firstLineChars="200"');
  expect(paragraph('东县 &lt;98')).toContain('<w:widowControl w:val="false"/>');
  expect(paragraph('各考核单位')).not.toContain('w:firstLine');
  expect(styles).toMatch(
    /<w:docDefaults>.*w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>.*w:line="560".*w:lineRule="exact".*<\/w:docDefaults>/u,
  );
  expect(xml).toContain('<w:tblHeader/>');
  expect(paragraph('98.00')).toContain('<w:jc w:val="right"/>');
});

test('for each face the names of others stand that may take its place', async () => {
  const { 'word/fontTable.xml': fonts = '', 'word/document.xml': xml = '', 'word/styles.xml': styles = '' } = await partsOf(DOCUMENT);
  const listed = new Map(
    [...fonts.matchAll(/<w:font w:name="([^"]+)"><w:altName w:val="([^"]+)"/gu)].map(([, name, others]) => [name, others]),
  );
  const used = new Set(
    [...`${xml}${styles}`.matchAll(/w:eastAsia="([^"]+)"/gu)].map(([, name]) => name).filter((name) => name !== 'zh-CN'),
  );
  expect(used.size).toBe(4);
  for (const name of used) expect(listed.get(name)?.split(',').length).toBeGreaterThan(2);
  expect(listed.get('仿宋_GB2312')).toMatch(/^仿宋,FangSong,/u);
});

test('pages are numbered outside, with a dash on either side', async () => {
  const { 'word/document.xml': xml = '', ...parts } = await partsOf(DOCUMENT);
  expect(xml.match(/<w:footerReference [^>]*w:type="(?:default|even)"/gu)).toHaveLength(2);
  const footers = Object.entries(parts).filter(
    ([name]) => name.startsWith('word/footer') && !name.includes('rels') && !name.includes('notes'),
  );
  expect(footers.map(([, footer]) => /<w:jc w:val="(\w+)"\/>/u.exec(footer)?.[1]).sort()).toEqual(['left', 'right']);
  for (const [, footer] of footers) expect(footer).toMatch(/— .*PAGE.* —/u);
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
});
