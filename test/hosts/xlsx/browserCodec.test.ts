import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { browserCodec } from '../../../src/hosts/xlsx/browserCodec.ts';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { editBytes } from '../../../src/hosts/xlsx/write/writeWorkbook.ts';
import { finish } from '../../support/readWorkbookFile.ts';

const text = new TextEncoder().encode('考核指标 '.repeat(5_000));

test.each([
  ['text', text],
  ['nothing', new Uint8Array()],
  ['noise', Uint8Array.from({ length: 4_096 }, (_, i) => (i * i * 31) & 255)],
])('%s: the same as Node’s', (_, bytes) => {
  expect(browserCodec.crc32(bytes)).toBe(nodeCodec.crc32(bytes));
  expect(browserCodec.inflate(nodeCodec.deflate(bytes), bytes.length)).toEqual(new Uint8Array(bytes));
  expect(new Uint8Array(nodeCodec.inflate(browserCodec.deflate(bytes), bytes.length))).toEqual(new Uint8Array(bytes));
});

test.each([
  ['more than declared', deflateRawSync(text), text.length - 1],
  ['less than declared', deflateRawSync(text), text.length + 1],
  ['stored, and more than declared', deflateRawSync(text, { level: 0 }), 10],
  ['cut off', deflateRawSync(text).subarray(0, 40), text.length],
  ['no deflate data', Uint8Array.of(7, 7, 7, 7), 4],
])('%s is damaged', (_, bytes, size) => {
  expect(() => browserCodec.inflate(bytes, size)).toThrow();
});

test('a workbook reads and is written as with Node’s', () => {
  const bytes = readFileSync('assets/examples/departments.xlsx');
  const workbook = finish(readWorkbook(bytes, nodeCodec));
  expect(finish(readWorkbook(bytes, browserCodec))).toEqual(workbook);
  const sheet = workbook.sheets[0]?.name ?? '';
  const written = editBytes(bytes, [{ edit: 'set-values', sheet, range: 'A1', values: [['改']] }], browserCodec);
  const again = finish(readWorkbook(written, nodeCodec));
  expect(again.sheets[0]?.rows[0]?.cells[0]).toMatchObject({ value: '改' });
  expect(again.sheets.slice(1)).toEqual(workbook.sheets.slice(1));
});
