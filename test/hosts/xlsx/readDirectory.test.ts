import { MAX_PARTS } from '../../../src/workbook/limits.ts';
import { readDirectory } from '../../../src/hosts/xlsx/readDirectory.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { entriesOf, type RawEntry, rawZip, type RawZip } from './rawZip.ts';
import { failureOf, listCells, readToEnd } from './readToEnd.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const good = makeXlsx({ sheets: [{ name: 'a', rows: [[8.5]] }] });
const entries = entriesOf(good);
const extra: RawEntry = { name: 'docProps/x.xml', data: Buffer.from('<x/>') };
const changed = (name: string, change: Partial<RawEntry>): Uint8Array =>
  rawZip(entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));

describe('a sound zip is read', () => {
  test.each<[string, Uint8Array]>([
    ['as it is', rawZip(entries)],
    ['stored', rawZip(entries.map((entry) => ({ ...entry, method: 0 })))],
    ['zip64 entries', rawZip(entries.map((entry) => ({ ...entry, zip64: ['size', 'compressedSize', 'headerOffset'] })))],
    ['zip64 sizes', rawZip(entries.map((entry) => ({ ...entry, zip64: ['size', 'compressedSize'] })))],
    ['zip64 places', rawZip(entries.map((entry) => ({ ...entry, zip64: ['headerOffset'] })))],
    ['zip64 end', rawZip(entries, { zip64: true })],
    ['a comment', rawZip(entries, { comment: 'PK\x05\x06 made by' })],
    ['bytes behind the end', Buffer.concat([rawZip(entries), Buffer.alloc(1000)])],
    ['a folder', rawZip([{ name: 'xl/', data: new Uint8Array() }, ...entries])],
    ['part of a larger buffer', Buffer.concat([Buffer.alloc(7), rawZip(entries), Buffer.alloc(9)]).subarray(7, -9)],
    ['an unknown method, unread', rawZip([...entries, { ...extra, method: 9 }])],
    ['a damaged part, unread', rawZip([...entries, { ...extra, crc: 1 }])],
  ])('%s', (_, bytes) => {
    expect(readToEnd(bytes).sheets.flatMap(listCells)).toEqual(['A1 number 8.5']);
  });
});

describe('a zip that contradicts itself is refused', () => {
  const truncated = { kind: 'file-truncated' };
  test.each<[string, RawZip, object]>([
    ['the directory is elsewhere', { directoryOffset: 5 }, truncated],
    ['the directory lies behind the file', { directoryOffset: 0x7fffffff }, truncated],
    ['the directory is too large', { directorySize: 0x7fffffff }, truncated],
    ['the directory is shorter', { directorySize: 46 }, truncated],
    ['more entries than there are', { count: entries.length + 1 }, truncated],
    ['fewer entries than there are', { count: entries.length - 1 }, truncated],
    ['no end of entries', { count: MAX_PARTS + 1 }, { kind: 'too-many-parts', limit: MAX_PARTS }],
    ['no end of zip64 entries', { zip64: true, count: 2 ** 50 }, { kind: 'too-many-parts', limit: MAX_PARTS }],
    ['a zip64 directory far away', { zip64: true, directoryOffset: 2 ** 52 }, truncated],
  ])('%s', (_, zip, failure) => {
    expect(failureOf(rawZip(entries, zip))).toEqual(failure);
  });

  test.each<[string, Partial<RawEntry>]>([
    ['it declares fewer bytes', { size: 10 }],
    ['it declares more bytes', { size: 1000 }],
    ['it declares more bytes than deflate can make', { size: 100_000_000 }],
    ['another CRC', { crc: 1 }],
    ['another method', { method: 9 }],
    ['stored, but of another size', { method: 0, size: 10 }],
    ['its data is no deflate data', { compressed: Buffer.from('no deflate data') }],
    ['its header is elsewhere', { headerOffset: 1 }],
    ['its header lies behind the file', { headerOffset: 0x7fffffff }],
    ['its header names another part', { localName: SHEET.replace('1', '2') }],
  ])('a sheet: %s', (_, change) => {
    expect(failureOf(changed(SHEET, change))).toMatchObject({ kind: 'part-damaged' });
  });

  test('parts do not share their data, nor any of it with the directory', () => {
    expect(failureOf(changed(SHEET, { localName: 'x'.repeat(60_000), headerOffset: 0 }))).toMatchObject({ kind: 'parts-overlap' });
    expect(failureOf(rawZip([...entries, { ...extra, headerOffset: 0, localName: entries[0]?.name ?? '' }]))).toMatchObject({
      kind: 'parts-overlap',
    });
  });

  test('the data of an unread part must lie in the file too, as it may have to be copied', () => {
    const bytes = rawZip([...entries, { ...extra, compressedSize: 100_000 }]);
    expect(failureOf(bytes)).toEqual({ kind: 'part-damaged', part: extra.name });
  });

  test('a directory too short for a record', () => {
    const end = rawZip([], { count: 1, directorySize: 4, directoryOffset: 0 });
    expect(failureOf(Buffer.concat([Buffer.from('PK\x01\x02'), end]))).toEqual(truncated);
  });

  test.each(['xl/workbook.xml', 'XL/Workbook.XML', 'xl/Worksheets/Sheet1.xml'])('%s stands twice', (name) => {
    expect(failureOf(rawZip([...entries, { ...extra, name }]))).toEqual({ kind: 'duplicate-part', part: name });
  });

  test.each(['../evil.xml', 'xl/../../evil', '/etc/passwd', 'C:/evil', 'xl\\workbook.xml', 'a\0b', ''])('%j is no name', (name) => {
    expect(failureOf(rawZip([...entries, { ...extra, name }]))).toEqual({ kind: 'unsafe-part-name', part: name });
  });

  test.each([0x1, 0x41, 0x2000])('flags %i mean encrypted', (flags) => {
    expect(failureOf(changed(SHEET, { flags }))).toEqual({ kind: 'encrypted' });
  });

  test('dots in a name are no way out', () => {
    expect(readToEnd(rawZip([...entries, { ...extra, name: 'xl/a..b/...xml' }])).sheets).toHaveLength(1);
  });
});

test('an entry knows where its bytes lie, so that it can be copied as it stands', () => {
  const bytes = rawZip(entries);
  const copies = [...readDirectory(bytes).values()].map((entry) => ({
    name: entry.name,
    data: new Uint8Array(),
    compressed: bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize),
    size: entry.size,
    crc: entry.crc,
  }));
  expect(Buffer.compare(rawZip(copies), bytes)).toBe(0);
  const last = [...readDirectory(bytes).values()].at(-1);
  expect((last?.recordOffset ?? 0) + (last?.recordSize ?? 0)).toBe(bytes.length - 22);
});
