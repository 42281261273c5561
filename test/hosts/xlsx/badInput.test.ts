import { MAX_PART_BYTES, MAX_READ_BYTES } from '../../../src/workbook/limits.ts';
import { makeXlsx, MAIN, sheetXml, zip } from '../../support/xlsx.ts';
import { entriesOf, gigabyteOfZeros, rawZip, type RawEntry } from './rawZip.ts';
import { failureOf, listCells, readToEnd } from './readToEnd.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const good = makeXlsx({ sheets: [{ name: 'a', rows: [[8.5]] }] });

/** A compound file of one sector of directory entries. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => bytes.write(name, 512 + index * 128, 'utf16le'));
  return bytes;
}

/** What Excel keeps beside an open workbook: the user's name twice. */
function lockFile(name: string, ansi: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(165, ' ');
  bytes.writeUInt8(ansi.length, 0);
  bytes.set(ansi, 1);
  bytes.writeUInt16LE(name.length, 55);
  bytes.write(name.padEnd(54, ' '), 57, 'utf16le');
  return bytes;
}

describe('what is no .xlsx at all', () => {
  test.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'file-empty'],
    ['text', Buffer.from('单位,得分\n甲,90\n'), 'not-a-workbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-workbook'],
    ['one byte', Buffer.from('P'), 'not-a-workbook'],
    ['165 bytes of text', Buffer.alloc(165, 'x'), 'not-a-workbook'],
    ['165 zeros behind a length', Buffer.concat([Buffer.from([9]), Buffer.alloc(164)]), 'not-a-workbook'],
    [
      'a lock file without padding',
      Buffer.concat([Buffer.from([9]), Buffer.alloc(54, 'x'), Buffer.from([9, 0]), Buffer.alloc(108)]),
      'not-a-workbook',
    ],
    ['an XML spreadsheet of 2003', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'not-a-workbook'],
    ['truncated in the middle', good.subarray(0, good.length / 2), 'file-truncated'],
    ['truncated by a byte', good.subarray(0, -1), 'file-truncated'],
    ['only a beginning', good.subarray(0, 4), 'file-truncated'],
    ['old .xls', compoundFile('Root Entry', 'Workbook'), 'old-xls'],
    ['older .xls', compoundFile('Root Entry', 'Book'), 'old-xls'],
    ['.xls of Excel 4', Buffer.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]), 'old-xls'],
    ['.xls of Excel 2', Buffer.from([0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00]), 'old-xls'],
    ['encrypted', compoundFile('Root Entry', 'DataSpaces', 'EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['lock file', lockFile('Zhang San', Buffer.from('Zhang San')), 'lock-file'],
    ['Chinese lock file', lockFile('张三', Buffer.from([0xd5, 0xc5, 0xc8, 0xfd])), 'lock-file'],
    ['HTML', Buffer.from('\ufeff \n<!DOCTYPE html><p>登录</p>'), 'web-page'],
    ['HTML without a doctype', Buffer.from('<html xmlns:o="urn:schemas-microsoft-com:office:office"><table>'), 'web-page'],
    ['XHTML', Buffer.from('<?xml version="1.0"?>\n<!-- a -->\n<html>'), 'web-page'],
    ['a bare table', Buffer.from('<TABLE border=1><tr>'), 'web-page'],
    ['UTF-16 HTML', Buffer.from('\ufeff<html>', 'utf16le'), 'web-page'],
    ['MHTML', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'web-page'],
  ])('%s', (_, bytes, kind) => {
    expect(failureOf(bytes)).toEqual({ kind });
  });
});

describe('zips that are no .xlsx', () => {
  const document = '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const binary = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
  test.each<[string, Uint8Array, string]>([
    ['an empty zip', zip({}), 'not-a-workbook'],
    ['some zip', zip({ 'a.txt': 'a' }), 'not-a-workbook'],
    ['an .ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'not-a-workbook'],
    ['a .docx', zip({ '_rels/.rels': document, 'word/document.xml': '<w:document xmlns:w="w"/>' }), 'not-a-workbook'],
    ['a .docx by its type', makeXlsx({ sheets: [], contentType: word }), 'not-a-workbook'],
    ['an .xlsb', makeXlsx({ sheets: [], contentType: binary }), 'binary-workbook'],
    [
      'an .xlsb by its name',
      zip({ '_rels/.rels': document.replace('word/document.xml', 'xl/workbook.bin'), 'xl/workbook.bin': 'x' }),
      'binary-workbook',
    ],
  ])('%s', (_, bytes, kind) => {
    expect(failureOf(bytes)).toEqual({ kind });
  });
});

describe('a gigabyte of zeros', () => {
  const zeros = { data: new Uint8Array(), compressed: gigabyteOfZeros() };
  const entries = entriesOf(good);
  const withSheet = (size: number): Uint8Array =>
    rawZip(entries.map((entry) => (entry.name === SHEET ? { ...entry, ...zeros, size } : entry)));

  test('in a picture is passed over', () => {
    const bytes = rawZip([...entries, { ...zeros, name: 'xl/media/image1.png', size: 2 ** 30 }]);
    expect(readToEnd(bytes).sheets.flatMap(listCells)).toEqual(['A1 number 8.5']);
  });

  test('in a sheet is too large', () => {
    expect(failureOf(withSheet(2 ** 30))).toEqual({ kind: 'too-large', part: SHEET, limitBytes: MAX_PART_BYTES });
  });

  test('in a sheet that declares a thousand bytes is damaged, and no more than those are made', () => {
    const before = process.memoryUsage().rss;
    expect(failureOf(withSheet(1000))).toEqual({ kind: 'part-damaged', part: SHEET });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('in the part that names the workbook is too large', () => {
    const part = '_rels/.rels';
    const bytes = rawZip(entries.map((entry) => (entry.name === part ? { ...entry, ...zeros, size: 2 ** 30 } : entry)));
    expect(failureOf(bytes)).toEqual({ kind: 'too-large', part, limitBytes: MAX_PART_BYTES });
  });

  test('in many sheets is too large before any of them is read', () => {
    const sheets = Array.from({ length: 4 }, (_, index) => ({ name: `${index}` }));
    const parts = entriesOf(makeXlsx({ sheets })).map((entry) =>
      entry.name.startsWith('xl/worksheets/') ? { ...entry, ...zeros, size: MAX_PART_BYTES - 1 } : entry,
    );
    expect(failureOf(rawZip(parts))).toEqual({ kind: 'too-large', part: 'xl/worksheets/sheet3.xml', limitBytes: MAX_READ_BYTES });
  });
});

describe('XML', () => {
  const xml = sheetXml({ rows: [[8.5]] });
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  test.each<[string, string, object]>([
    ['a doctype', `<!DOCTYPE worksheet>${xml}`, { kind: 'xml-doctype' }],
    ['an entity bomb', `${bomb}${xml.replace('8.5', '&b;')}`, { kind: 'xml-doctype' }],
    ['a foreign file', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${xml.replace('8.5', '&a;')}`, { kind: 'xml-doctype' }],
    ['an entity of its own', xml.replace('8.5', '&a;'), { kind: 'xml-doctype' }],
    ['an element that is not closed', xml.replace('</row>', ''), { kind: 'xml-broken', detail: 'unexpected close tag.' }],
    ['an end that is missing', xml.slice(0, -5), { kind: 'xml-broken' }],
    ['nothing', '', { kind: 'xml-broken', detail: 'document must contain a root element.' }],
    ['no XML', 'abc', { kind: 'xml-broken' }],
    ['zeros', '\0'.repeat(1000), { kind: 'xml-broken' }],
    ['an attribute twice', xml.replace('r="A1"', 'r="A1" r="A2"'), { kind: 'xml-broken' }],
    ['text behind the end', `${xml}abc`, { kind: 'xml-broken' }],
    ['a control character', xml.replace('8.5', '\x01'), { kind: 'xml-broken' }],
  ])('%s', (_, sheet, failure) => {
    expect(failureOf(makeXlsx({ sheets: [{ name: 'a', xml: sheet }] }))).toMatchObject({ ...failure, part: SHEET });
  });

  test.each(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml'])(
    'broken in %s',
    (part) => {
      const workbook = { sheets: [{ name: 'a', rows: [[8.5]] }], strings: ['<t>a</t>'] };
      expect(failureOf(makeXlsx({ ...workbook, parts: { [part]: '<a><b></a>' } }))).toEqual(
        part === 'xl/workbook.xml' ? { kind: 'not-a-workbook' } : { kind: 'xml-broken', part, detail: 'unexpected close tag.' },
      );
    },
  );

  test('a sheet without a name', () => {
    const bytes = makeXlsx({ sheets: [], parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets><sheet/></sheets></workbook>` } });
    expect(failureOf(bytes)).toEqual({ kind: 'xml-broken', part: 'xl/workbook.xml', detail: 'a sheet without a name' });
  });
});

describe('a part so large that it is read in pieces', () => {
  const room = ' '.repeat(17 << 20);
  const sheet = (cells: string): Buffer => Buffer.from(sheetXml({ sheetData: `<row><c><v>1</v></c>${cells}</row>${room}` }));
  const withLarge = (lies: Partial<RawEntry>, cells = ''): Uint8Array =>
    rawZip(entriesOf(good).map((entry) => (entry.name === SHEET ? { ...entry, data: sheet(cells), ...lies } : entry)));

  test('is read as any other', () => {
    expect(readToEnd(withLarge({})).sheets[0]?.rows).toEqual([{ rowIndex: 0, cells: [{ columnIndex: 0, kind: 'number', value: 1 }] }]);
    expect(readToEnd(withLarge({ method: 0 })).sheets[0]?.rows).toHaveLength(1);
  });

  test.each<[string, Partial<RawEntry>]>([
    ['another checksum', { crc: 1 }],
    ['less than declared', { size: (20 << 20) + 1 }],
    ['more than declared', { size: (16 << 20) + 1 }],
    ['no deflate data', { compressed: Buffer.alloc(20_000, 7), size: 17 << 20 }],
    ['cut off', { compressed: Buffer.alloc(0), size: 17 << 20 }],
  ])('%s: damaged', (_, lies) => {
    expect(failureOf(withLarge(lies))).toEqual({ kind: 'part-damaged', part: SHEET });
  });

  test('damaged and broken: damaged is what is said, and broken where it is that alone', () => {
    expect(failureOf(withLarge({ crc: 1 }, '</c>'))).toEqual({ kind: 'part-damaged', part: SHEET });
    expect(failureOf(withLarge({}, '</c>'))).toMatchObject({ kind: 'xml-broken', part: SHEET });
  });
});
