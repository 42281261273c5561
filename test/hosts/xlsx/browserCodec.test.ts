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

/** More than the 32 KB that deflate looks back, with what only looking back into the piece before makes small. */
const long = Uint8Array.from({ length: 300_000 }, (_, i) => ((i % 20_000) * (i % 20_000) * 31) & 255);

test.each([
  ['Node’s', nodeCodec, 60_000],
  ['the browser’s', browserCodec, 60_000],
])('%s: what comes in pieces is one stream', (_, codec, most) => {
  for (const size of [300_000, 100_000, 32_768, 1000, 0]) {
    const room = new Uint8Array(size || 1);
    function* pieces() {
      for (let at = 0; size > 0 && at < long.length; at += size) {
        const piece = long.subarray(at, at + size);
        room.set(piece);
        yield { bytes: room.subarray(0, piece.length), isLast: at + size >= long.length };
      }
      if (size === 0) yield { bytes: new Uint8Array(), isLast: true };
    }
    const whole = size === 0 ? new Uint8Array() : long;
    const packed = codec.pack(pieces());
    expect(packed).toMatchObject({ size: whole.length, crc: nodeCodec.crc32(whole) });
    expect(new Uint8Array(nodeCodec.inflate(packed.compressed, whole.length))).toEqual(whole);
    expect(packed.compressed.length).toBeLessThan(most);
  }
});

test.each([1, 40, text.length])('what is inflated in pieces is the whole, of any deflated data (cut at %i)', (size) => {
  // No two stretches alike, or deflate would leave too little for several pieces.
  let seed = 1;
  const long = Uint8Array.from({ length: 1_000_000 }, () => 48 + ((seed = (seed * 48_271) % 2_147_483_647) % 10));
  const packed = nodeCodec.pack([
    { bytes: long.subarray(0, size), isLast: false },
    { bytes: long.subarray(size), isLast: true },
  ]);
  for (const deflated of [packed.compressed, deflateRawSync(long), deflateRawSync(long, { level: 0 })]) {
    const pieces = [...nodeCodec.inflatePieces(deflated)];
    expect(Buffer.concat(pieces).equals(long)).toBe(true);
    expect(pieces.length).toBeGreaterThan(1);
    for (const codec of [nodeCodec, browserCodec]) {
      expect(pieces.reduce((crc, piece) => codec.crc32(piece, crc), 0)).toBe(nodeCodec.crc32(long));
    }
  }
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
