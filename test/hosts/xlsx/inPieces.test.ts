import { browserCodec } from '../../../src/hosts/xlsx/browserCodec.ts';
import { decodeXml } from '../../../src/hosts/xlsx/decodeXml.ts';
import { joinBytes } from '../../../src/hosts/xlsx/joinBytes.ts';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../../src/hosts/xlsx/openPackage.ts';
import { readSheetPart } from '../../../src/hosts/xlsx/readSheetPart.ts';
import { textPool } from '../../../src/hosts/xlsx/textPool.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import { rawZip, type RawEntry } from './rawZip.ts';

const name = 'xl/worksheets/sheet1.xml';
/** More than what is read whole. */
const large = Buffer.from('考核明细 '.repeat(1_400_000));

describe.each([
  ['Node’s codec', nodeCodec],
  ['the browser’s', browserCodec],
])('%s', (_, codec) => {
  const pieces = (entry: Partial<RawEntry>): readonly Uint8Array[] => [
    ...openPackage(rawZip([{ name, data: large, ...entry }]), codec).pieces(name),
  ];

  test('a large part comes in pieces that are the part', () => {
    const found = pieces({});
    expect(found.length).toBeGreaterThan(1);
    expect(Buffer.compare(joinBytes(found), large)).toBe(0);
  });

  test.each<readonly [string, Partial<RawEntry>]>([
    ['another checksum', { crc: 1 }],
    ['less than declared', { size: large.length + 1 }],
    ['more than declared', { size: large.length - 1 }],
    ['cut off', { compressed: nodeCodec.deflate(large).subarray(0, 30_000) }],
  ])('%s: damaged', (_, entry) => {
    expect(() => pieces(entry)).toThrow(new HostFailureError({ kind: 'part-damaged', part: name }));
  });
});

test.each<readonly [string, BufferEncoding, Buffer]>([
  ['UTF-8', 'utf8', Buffer.from('')],
  ['UTF-16', 'utf16le', Buffer.from([0xff, 0xfe])],
])('%s cut within a letter', (_, encoding, mark) => {
  const text = '<c>𠮷考核</c>';
  const bytes = Buffer.concat([mark, Buffer.from(text, encoding)]);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 5) }, (_, i) => bytes.subarray(i * 5, i * 5 + 5));
  expect([...decodeXml(name, [Buffer.from(''), ...pieces])].join('')).toBe(text);
});

test('UTF-8 that ends within a letter is refused', () => {
  expect(() => [...decodeXml(name, Buffer.from('<c>考').subarray(0, 5))]).toThrow(HostFailureError);
});

test('a sheet whose rows are packed reads as one whose rows are not', () => {
  const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4.5</v></c><c r="D1" t="b"><v>1</v></c>';
  const below = '<c r="A2" t="e"><v>#N/A</v></c><c r="B2"><f t="shared" si="0"/></c>';
  const rows = `<row r="2">${below}</row><row r="1">${cells}</row><row r="7"><c r="C7"><v>0.1</v></c></row>`;
  const bytes = Buffer.from(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );
  const context = { part: name, strings: ['东局'], kinds: [] };
  const plain = readSheetPart(bytes, { ...context, pool: textPool() });
  expect(plain.rows.map(({ rowIndex }) => rowIndex)).toEqual([0, 1, 6]);
  for (const packedFrom of [0, 100]) {
    const packed = readSheetPart(bytes, { ...context, pool: textPool(), packedFrom });
    expect(structuredClone(packed)).toStrictEqual(plain);
  }
});
