import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { nodeCodec } from '../../../../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../../../../src/hosts/xlsx/openPackage.ts';
import type { Edit } from '../../../../../src/workbook/edit.ts';
import { MAIN, makeXlsx } from '../../../../support/xlsx.ts';
import { entriesOf, rawZip } from '../../rawZip.ts';
import { listCells, readToEnd } from '../../readToEnd.ts';
import type { SheetSnapshot } from '../../../../../src/workbook/snapshot.ts';
import { changedParts, inside, oneSheet, refusal, SHEET1, textOf, values, write } from '../written.ts';

const EDITS: readonly Edit[] = [
  values('A1', [['新']]),
  { edit: 'set-format', sheet: 'Sheet1', range: 'A1', format: { bold: true } },
  { edit: 'add-conditional-format', sheet: 'Sheet1', ranges: ['A1'], formula: '考核_标记=1', bold: true },
  {
    edit: 'add-validation',
    sheet: 'Sheet1',
    ranges: ['A1'],
    rule: { type: 'decimal', minimum: '0', maximum: '1' },
    style: 'stop',
    errorTitle: '考核',
    error: 'x',
  },
  { edit: 'set-hyperlinks', sheet: 'Sheet1', links: [{ cell: 'A1', target: 'Sheet1!A1' }] },
  { edit: 'protect-sheet', sheet: 'Sheet1' },
  { edit: 'define-name', name: '考核_标记', refersTo: '1' },
  { edit: 'add-sheet', sheet: '考核汇总', columnWidths: [9] },
];

/** A zip written in one go, as for a socket: sizes stand behind the data. */
function streamed(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, data } of entriesOf(bytes)) {
    const entry = name.endsWith('.rels') ? new ZipPassThrough(name) : new ZipDeflate(name);
    entry.extra = { 0x5455: new Uint8Array([1, 2, 3]) };
    entry.comment = `about ${name}`;
    entry.mtime = new Date(2001, 1, 3, 4, 5, 6);
    zip.add(entry);
    entry.push(data, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

test('sizes behind the data, extra fields, comments and times survive', () => {
  const bytes = streamed(
    makeXlsx({
      sheets: [
        { name: 'Sheet1', rows: [[1]] },
        { name: 'b', rows: [[2]] },
      ],
    }),
  );
  const before = openPackage(bytes, nodeCodec);
  expect([...before.entries.values()].every(({ flags }) => (flags & 8) !== 0)).toBe(true);
  const written = write(bytes, [values('A1', [[5]])]);
  const after = openPackage(written, nodeCodec);
  expect([...after.entries.keys()]).toEqual([...before.entries.keys()]);
  for (const entry of after.entries.values()) {
    const former = before.find(entry.name);
    expect(entry.flags).toBe((former?.flags ?? 0) & ~8);
    const tail = (of: Uint8Array, at: number, size: number): string => Buffer.from(of.subarray(at + 46, at + size)).toString('latin1');
    expect(tail(written, entry.recordOffset, entry.recordSize)).toBe(tail(bytes, former?.recordOffset ?? 0, former?.recordSize ?? 0));
    const time = (of: Uint8Array, at: number): string => Buffer.from(of.subarray(at + 12, at + 16)).toString('hex');
    expect(time(written, entry.recordOffset)).toBe(entry.name === SHEET1 ? '00002100' : time(bytes, former?.recordOffset ?? 0));
  }
  expect(listCells(readToEnd(written).sheets[0] as SheetSnapshot)).toEqual(['A1 number 5']);
  expect(listCells(readToEnd(written).sheets[1] as SheetSnapshot)).toEqual(['A1 number 2']);
});

test('a zip64 file comes out as a plain one', () => {
  const entries = entriesOf(oneSheet({ rows: [[1]] })).map((entry) => ({
    ...entry,
    zip64: ['size', 'compressedSize', 'headerOffset'] as const,
  }));
  const bytes = rawZip(entries, { zip64: true, comment: 'c' });
  const written = write(bytes, [values('A1', [[2]])]);
  expect(listCells(readToEnd(written).sheets[0] as SheetSnapshot)).toEqual(['A1 number 2']);
  // A field of five bytes that is none of zip64's stays.
  expect([...openPackage(written, nodeCodec).entries.values()].every(({ recordSize, name }) => recordSize === 46 + 5 + name.length)).toBe(
    true,
  );
});

/** The same workbook with every element under a prefix. */
function prefixed(): Uint8Array {
  const sheet = `<?xml version="1.0"?>\n<x:worksheet xmlns:x="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="y"><x:sheetData><x:row r="1" x14ac:dyDescent="0.2"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const workbook = `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="Sheet1" sheetId="1" d3:id="rId1" xmlns:d3="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></x:sheets></x:workbook>`;
  return makeXlsx({
    sheets: [{ name: 'Sheet1', xml: sheet }],
    parts: {
      'xl/workbook.xml': workbook,
      '[Content_Types].xml':
        '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="xml" ContentType="application/xml"/></t:Types>',
    },
  });
}

test('new elements take the prefix of their part', () => {
  const written = write(prefixed(), EDITS);
  const elements = [SHEET1, 'xl/workbook.xml', '[Content_Types].xml'].flatMap(
    (part) => textOf(written, part).match(/<[^/?][^\s/>]*/g) ?? [],
  );
  expect(elements.filter((element) => !/^<[xt]:/.test(element))).toEqual([]);
  expect(textOf(written)).toContain(
    '<x:row r="1" x14ac:dyDescent="0.2"><x:c r="A1" s="1" t="inlineStr"><x:is><x:t>新</x:t></x:is></x:c></x:row>',
  );
  expect(textOf(written, 'xl/workbook.xml')).toContain(
    '<x:sheet name="考核汇总" sheetId="2" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>',
  );
  expect(changedParts(written, write(written, EDITS))).toEqual([]);
  expect(readToEnd(written).sheets).toHaveLength(2);
});

test('a strict workbook stays strict', () => {
  const plain = makeXlsx({ sheets: [{ name: 'Sheet1', rows: [[1]] }] });
  const parts = Object.fromEntries(
    entriesOf(plain).map(({ name, data }) => [
      name,
      new TextDecoder()
        .decode(data)
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument'),
    ]),
  );
  const written = write(makeXlsx({ sheets: [], parts }), EDITS);
  for (const { name, data } of entriesOf(written)) {
    expect(
      new TextDecoder().decode(data).match(/http:\/\/schemas\.openxmlformats\.org\/(?:spreadsheetml|officeDocument)[^"]*/g) ?? [],
    ).toEqual([]);
    if (name.includes('sheet2'))
      expect(new TextDecoder().decode(data)).toContain('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
  }
  expect(readToEnd(written).sheets).toHaveLength(2);
});

test('UTF-16 becomes UTF-8 and says so; a byte order mark stays', () => {
  const xml = `<?xml version="1.0" encoding='UTF-16' standalone="yes"?><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  const wide = write(oneSheet({ xml: Buffer.from(`\ufeff${xml}`, 'utf16le') }), [values('A1', [['考']])]);
  expect(textOf(wide)).toContain(`<?xml version="1.0" encoding='UTF-8' standalone="yes"?><worksheet`);
  expect(inside(wide, 'is')).toBe('<t>考</t>');
  const marked = write(oneSheet({ xml: Buffer.from(`\ufeff${xml.replace('UTF-16', 'UTF-8')}`) }), [values('A1', [[1]])]);
  expect([...openPackage(marked, nodeCodec).read(SHEET1).subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x3c]);
});

function signed(): Uint8Array {
  const plain = oneSheet({ rows: [[1]] });
  const rels = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/${type}" Target="${target}"/></Relationships>`;
  return oneSheet(
    { rows: [[1]] },
    {
      parts: {
        '_rels/.rels': textOf(plain, '_rels/.rels').replace(
          '</Rel',
          '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Rel',
        ),
        '[Content_Types].xml': textOf(plain, '[Content_Types].xml').replace(
          '</Types>',
          '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="s"/></Types>',
        ),
        '_xmlsignatures/origin.sigs': '',
        '_xmlsignatures/_rels/origin.sigs.rels': rels('signature', 'sig1.xml'),
        '_xmlsignatures/sig1.xml': '<Signature/>',
        '_xmlsignatures/lost.xml': '<Signature/>',
      },
    },
  );
}

test('a signed workbook is left alone, unless asked: then its signatures go', () => {
  expect(refusal(signed(), [values('A1', [[2]])])).toBe('signed');
  const written = write(signed(), [values('A1', [[2]])], { breakSignature: true });
  expect(changedParts(signed(), written)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    SHEET1,
    '-_xmlsignatures/origin.sigs',
    '-_xmlsignatures/_rels/origin.sigs.rels',
    '-_xmlsignatures/sig1.xml',
    '-_xmlsignatures/lost.xml',
  ]);
  expect(textOf(written, '_rels/.rels') + textOf(written, '[Content_Types].xml')).not.toContain('signature');
});

test.each([
  ['no zip', new TextEncoder().encode('hello'), 'not-a-workbook'],
  ['a part with a DOCTYPE', oneSheet({ xml: '<!DOCTYPE x><worksheet/>' }), 'xml-doctype'],
  ['another root', oneSheet({ xml: '<chartsheet/>' }), 'xml-broken'],
  ['no rows at all', oneSheet({ xml: '<worksheet/>' }), 'xml-broken'],
  ['a row outside the sheet', oneSheet({ sheetData: '<row r="1048577"/>' }), 'xml-broken'],
])('fails by name: %s', (_, bytes, expected) => {
  expect(refusal(bytes, [values('A1', [[1]])])).toBe(expected);
});
