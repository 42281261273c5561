import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readMemory } from '../../../src/hosts/xlsx/readMemory.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { editBytes } from '../../../src/hosts/xlsx/write/writeWorkbook.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { makeXlsx, MAIN, sheetXml } from '../../support/xlsx.ts';
import { failureOf, listCells, readToEnd } from './readToEnd.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const one = { name: '考核', rows: [['单位', 8.5, true, { f: 'B1*2', v: 17 }]] };
const oneCells = ['A1 text 单位', 'B1 number 8.5', 'C1 boolean true', 'D1 number 17 =B1*2'];

test('it yields after each sheet, and can be left at any of them', () => {
  const reading = readWorkbook(makeXlsx({ sheets: [one, one, one] }), nodeCodec);
  expect(reading.next()).toEqual({ done: false, value: { done: 1, total: 3 } });
  expect(reading.next()).toEqual({ done: false, value: { done: 2, total: 3 } });
  expect(reading.return({ sheets: [], names: [], date1904: false }).done).toBe(true);
});

test('it yields within a large sheet and within many texts, and reads the same', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [`第${i}项`, i, '组织实施和落实成效']);
  const large = makeXlsx({ sheets: [{ name: '大', rows }, one], strings: Array.from({ length: 60_000 }, (_, i) => `<t>文字${i}</t>`) });
  const steps: unknown[] = [];
  const reading = readWorkbook(large, nodeCodec);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) {
      expect(step.value.sheets.map(({ rows: read }) => read.length)).toEqual([20_000, 1]);
      break;
    }
    steps.push(step.value.done);
  }
  expect([steps.filter((done) => done === 0).length > 8, steps.slice(-2)]).toEqual([true, [1, 2]]);
});

describe('where the workbook and its sheets are found', () => {
  const relationship = (type: string, target: string): string =>
    `<Relationships><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;

  test.each<[string, Parameters<typeof makeXlsx>[0]]>([
    ['as usual', { sheets: [one] }],
    ['.xlsm', { sheets: [one], contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }],
    ['.xltx', { sheets: [one], contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml' }],
    ['no content types', { sheets: [one], parts: { '[Content_Types].xml': null } }],
    ['no package relationships', { sheets: [one], parts: { '_rels/.rels': null } }],
    ['an absolute target', { sheets: [{ ...one, target: '/xl/worksheets/sheet1.xml' }] }],
    ['a target with dots', { sheets: [{ ...one, target: '../xl/./worksheets/sheet1.xml' }] }],
    ['another case', { sheets: [{ ...one, target: 'Worksheets/Sheet1.XML' }] }],
    ['an escaped target', { sheets: [{ ...one, target: 'my%20sheet.xml' }], parts: { 'xl/my sheet.xml': sheetXml(one) } }],
    [
      'an escape in the name of the part',
      { sheets: [{ ...one, target: 'My%20sheet.xml' }], parts: { 'xl/my%20sheet.xml': sheetXml(one) } },
    ],
    [
      'strict types',
      {
        sheets: [one],
        parts: {
          '_rels/.rels': relationship('http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument', 'xl/workbook.xml'),
          'xl/_rels/workbook.xml.rels': relationship(
            'http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet',
            'worksheets/sheet1.xml',
          ),
        },
      },
    ],
    [
      'another place',
      {
        sheets: [],
        parts: {
          '_rels/.rels': relationship(`${OFFICE}/officeDocument`, '/book.xml'),
          'book.xml': `<s:workbook xmlns:s="${MAIN}" xmlns:d1="${OFFICE}"><s:sheets><s:sheet name="考核" sheetId="1" d1:id="rId1"/></s:sheets></s:workbook>`,
          '_rels/book.xml.rels': relationship(`${OFFICE}/worksheet`, 'sheet.xml'),
          'sheet.xml': sheetXml(one),
        },
      },
    ],
  ])('%s', (_, workbook) => {
    const { sheets } = readToEnd(makeXlsx(workbook));
    expect(sheets.map(({ name }) => name)).toEqual(['考核']);
    expect(sheets.flatMap(listCells)).toEqual(oneCells);
  });

  test.each([
    ['xl/worksheets/sheet1.xml', { sheets: [one], parts: { 'xl/worksheets/sheet1.xml': null } }],
    ['xl/workbook.xml', { sheets: [one], parts: { 'xl/workbook.xml': null } }],
    ['xl/sharedStrings.xml', { sheets: [one], strings: [], parts: { 'xl/sharedStrings.xml': null } }],
    ['考核', { sheets: [one], parts: { 'xl/_rels/workbook.xml.rels': null } }],
    [
      '考核',
      {
        sheets: [one],
        parts: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="http://a/b" TargetMode="External"/></Relationships>',
        },
      },
    ],
  ])('%s is missing', (part, workbook) => {
    expect(failureOf(makeXlsx(workbook))).toEqual({ kind: 'part-missing', part });
  });
});

test('sheets that have no cells are left out, and local names still find theirs', () => {
  const { sheets, names } = readToEnd(
    makeXlsx({
      sheets: [
        { name: '图', type: 'chartsheet' },
        { name: '宏', type: 'xlMacrosheet', xml: '<x/>' },
        { name: '对话', type: 'dialogsheet' },
        { name: '甲', state: 'hidden' },
        { name: '乙', state: 'veryHidden' },
        { name: '丙', state: 'visible' },
      ],
      after:
        '<definedNames><definedName name="满分">100</definedName><definedName name="_xlnm.Print_Area" localSheetId="4">乙!$A$1:$B$2</definedName><definedName name="旧" hidden="1" localSheetId="0">#REF!</definedName></definedNames>',
    }),
  );
  expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['甲 hidden', '乙 veryHidden', '丙 visible']);
  expect(names).toEqual([
    { name: '满分', refersTo: '100', sheet: null },
    { name: '_xlnm.Print_Area', refersTo: '乙!$A$1:$B$2', sheet: '乙' },
    { name: '旧', refersTo: '#REF!', sheet: '图' },
  ]);
});

test('a module of Excel 5 is a tab without a part', () => {
  const xml = (id: string): string =>
    `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="a" r:id="rId1"/><sheet name="Module1"${id}/></sheets></workbook>`;
  const read = (id: string): Uint8Array => makeXlsx({ sheets: [one], parts: { 'xl/workbook.xml': xml(id) } });
  expect(readToEnd(read(' r:id=""')).sheets.map(({ name }) => name)).toEqual(['a']);
  expect(failureOf(read(''))).toEqual({ kind: 'part-missing', part: 'Module1' });
});

test('a name of a sheet that is not there is a broken workbook', () => {
  const after = '<definedNames><definedName name="a" localSheetId="1">1</definedName></definedNames>';
  expect(failureOf(makeXlsx({ sheets: [one], after }))).toMatchObject({ kind: 'xml-broken', part: 'xl/workbook.xml' });
});

test.each([
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr date1904="true"/>', true],
  ['<workbookPr date1904="0"/>', false],
  ['<workbookPr/>', false],
  ['', false],
])('%s → date1904 %s', (before, date1904) => {
  expect(readToEnd(makeXlsx({ sheets: [one], before })).date1904).toBe(date1904);
});

test.each([`O'Brien "表" [1] & <1>`, '__proto__', "'", '   '])('a sheet may be named %s', (name) => {
  expect(readToEnd(makeXlsx({ sheets: [{ ...one, name }] })).sheets[0]?.name).toBe(name);
});

test('10,000 merges, the whole sheet merged, the last cell', () => {
  const merges = Array.from({ length: 10_000 }, (_, index) => `<mergeCell ref="A${index * 2 + 1}:B${index * 2 + 2}"/>`);
  const sheet = readToEnd(
    makeXlsx({
      sheets: [
        {
          name: 'a',
          before: '<dimension ref="A1:XFD1048576"/>',
          sheetData: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
          after: `<mergeCells>${merges.join('')}<mergeCell ref="A1:XFD1048576"/></mergeCells>`,
        },
      ],
    }),
  ).sheets[0];
  expect(sheet?.merges).toHaveLength(10_001);
  expect(sheet?.merges.at(-1)).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
  expect(sheet?.rows).toHaveLength(1);
});

describe('encodings', () => {
  const xml = sheetXml({ rows: [['考核😀', 'é']] });
  const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return littleEndian ? bytes : bytes.swap16();
  };
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(xml)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-8"?>${xml}`)],
    ['UTF-16LE with a mark', utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, true)],
    ['UTF-16BE with a mark', utf16(`\ufeff${xml}`, false)],
    ['UTF-16LE', utf16(xml, true)],
    ['UTF-16BE', utf16(xml, false)],
    // Larger than what is decoded in one piece; a character lies across every border of the chunks, whatever their size.
    ['in chunks', Buffer.from(xml.replace('<sheetData>', `<!--${'核'.repeat(500_000)}--><sheetData>`))],
  ])('%s', (_, bytes) => {
    const sheet = readToEnd(makeXlsx({ sheets: [{ name: 'a', xml: bytes }] })).sheets[0];
    expect(sheet && listCells(sheet)).toEqual(['A1 text 考核😀', 'B1 text é']);
  });

  test('anything else is said, not guessed', () => {
    const gbk = Buffer.from(sheetXml({ rows: [['??']] }).replace('??', '\xbf\xbc'), 'latin1');
    expect(failureOf(makeXlsx({ sheets: [{ name: 'a', xml: gbk }] }))).toMatchObject({ kind: 'xml-broken', detail: 'not UTF-8' });
  });
});

test('read again with a memory, what did not change stays the same object and only the rest is read', () => {
  const memory = readMemory();
  const bytes = makeXlsx({
    sheets: [
      { name: '甲', rows: [[1]] },
      { name: '乙', rows: [[2]] },
    ],
    strings: ['<t>a</t>'],
  });
  const first = finish(readWorkbook(bytes, nodeCodec, memory));
  const written = editBytes(bytes, [{ edit: 'set-values', sheet: '乙', range: 'A1', values: [[3]] }], nodeCodec);
  const inflated: number[] = [];
  const counting = { ...nodeCodec, inflate: (data: Uint8Array, size: number) => (inflated.push(size), nodeCodec.inflate(data, size)) };
  const second = finish(readWorkbook(written, counting, memory));
  expect(second.sheets[0]).toBe(first.sheets[0]);
  expect(second.sheets[1]?.rows).toEqual([{ rowIndex: 0, cells: [{ columnIndex: 0, kind: 'number', value: 3 }] }]);
  const unremembered = inflated.length;
  inflated.length = 0;
  expect(finish(readWorkbook(written, counting)).sheets).toEqual(second.sheets);
  // The sheet 甲.
  expect(inflated.length - unremembered).toBe(1);
});

test('a sheet of another name or with other texts is another one', () => {
  const memory = readMemory();
  const read = (name: string, text: string) =>
    finish(
      readWorkbook(
        makeXlsx({ sheets: [{ name, sheetData: '<row><c t="s"><v>0</v></c></row>' }], strings: [`<t>${text}</t>`] }),
        nodeCodec,
        memory,
      ),
    ).sheets[0];
  const first = read('甲', 'a');
  expect(read('甲', 'a')).toBe(first);
  expect(read('乙', 'a')).toMatchObject({ name: '乙' });
  expect(read('甲', 'b')?.rows[0]?.cells[0]?.value).toBe('b');
});
