import { withoutPage } from '../../support/withoutPage.ts';
import { failureOf, listCells, readSheet } from './readToEnd.ts';
import { makeXlsx, MAIN } from '../../support/xlsx.ts';

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe('what a cell holds', () => {
  test.each([
    ['<c r="A1"><v>8.5</v></c>', 'A1 number 8.5'],
    ['<c r="A1" t="n"><v>-1.5E-3</v></c>', 'A1 number -0.0015'],
    ['<c r="A1"><v>8.1989999999999998</v></c>', 'A1 number 8.199'],
    ['<c r="A1"><v> 7 </v></c>', 'A1 number 7'],
    ['<c r="A1" t="b"><v>1</v></c>', 'A1 boolean true'],
    ['<c r="A1" t="b"><v>0</v></c>', 'A1 boolean false'],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', 'A1 error #DIV/0!'],
    ['<c r="A1" t="str"><v>10分</v></c>', 'A1 text 10分'],
    ['<c r="A1" t="str"><v>8</v></c>', 'A1 text 8'],
    ['<c r="A1" t="d"><v>2021-12-31</v></c>', 'A1 text 2021-12-31'],
    ['<c r="A1" t="s"><v>1</v></c>', 'A1 text 二'],
    ['<c r="A1" t="inlineStr"><is><t>a&amp;b</t></is></c>', 'A1 text a&b'],
    ['<c r="A1" t="inlineStr"><is><r><rPr/><t>甲 </t></r><r><t>乙</t></r></is></c>', 'A1 text 甲 乙'],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', 'A1 text '],
    ['<c r="A1" t="inlineStr"><v>甲</v></c>', 'A1 text 甲'],
    ['<c r="A1" t="str"><v><![CDATA[<b>]]></v></c>', 'A1 text <b>'],
    ['<c r="A1"><f>B1*2</f><v>4</v></c>', 'A1 number 4 =B1*2'],
    ['<c r="A1"><f>=B1*2</f><v>4</v></c>', 'A1 number 4 =B1*2'],
    ['<c r="A1"><f>B1&lt;2</f></c>', 'A1 uncalculated null =B1<2'],
    ['<c r="A1"><f>B1</f><v></v></c>', 'A1 uncalculated null =B1'],
    ['<c r="A1" t="str"><f>"_x000A_"</f><v>a</v></c>', 'A1 text a ="\n"'],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', 'A1 text  =""'],
    ['<c r="A1"><f>1</f><v>1</v></c><c r="B1" s="1"/>', 'A1 number 1 =1'],
    ['<c r="A1" t="str"><f>""</f></c>', 'A1 uncalculated null =""'],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'A1 error #DIV/0! =1/0'],
    ['<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>', 'A1 number 4 =B1:B2*2'],
    ['<c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>4</v></c>', 'A1 number 4'],
    ['<c r="XFD1"><v>1</v></c>', 'XFD1 number 1'],
  ])('%s → %s', (xml, shown) => {
    expect(listCells(readSheet({ sheetData: row(xml) }, ['<t>一</t>', '<t>二</t>']))).toEqual([shown]);
  });

  test.each([
    '<c r="A1" s="3"/>',
    '<c r="A1"><v/></c>',
    '<c r="A1" t="s"/>',
    '<c r="A1" t="s"><v></v></c>',
    '<c r="A1" t="str"/>',
    '<c r="A1" t="b"><v></v></c>',
    '<c r="A1" t="e"><v></v></c>',
  ])('%s holds nothing', (xml) => {
    expect(readSheet({ sheetData: row(xml) }, []).rows).toEqual([]);
  });

  test.each([
    ['<c r="B1"><v>NaN</v></c>', 'B1 holds "NaN" as type n'],
    ['<c r="B1"><v>1e999</v></c>', 'B1 holds "1e999" as type n'],
    ['<c r="B1"><v>0x10</v></c>', 'B1 holds "0x10" as type n'],
    ['<c r="B1"><v>1,5</v></c>', 'B1 holds "1,5" as type n'],
    ['<c r="B1" t="b"><v>2</v></c>', 'B1 holds "2" as type b'],
    ['<c r="B1" t="s"><v>7</v></c>', 'B1 holds "7" as type s'],
    ['<c r="B1" t="s"><v>-1</v></c>', 'B1 holds "-1" as type s'],
    ['<c r="B1" t="s"><v>0x0</v></c>', 'B1 holds "0x0" as type s'],
    ['<c r="B1" t="q"><v>1</v></c>', 'B1 holds "1" as type q'],
    ['<c r="B2"><v>1</v></c>', 'no cell of row 1: B2'],
    ['<c r="A11"><v>1</v></c>', 'no cell of row 1: A11'],
    ['<c r="XFD1"/><c><v>1</v></c>', 'no cell of row 1: 16384'],
    ['<c r="XFE1"><v>1</v></c>', 'no cell of row 1: XFE1'],
    ['<c r="1"><v>1</v></c>', 'no cell of row 1: 1'],
    ['<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', 'A1 stands twice'],
  ])('%s is no sheet: %s', (xml, detail) => {
    const bytes = makeXlsx({ sheets: [{ name: 'a', sheetData: row(xml) }], strings: ['<t>a</t>'] });
    expect(failureOf(bytes)).toEqual({ kind: 'xml-broken', part: 'xl/worksheets/sheet1.xml', detail });
  });
});

describe('where a cell stands', () => {
  const cell = '<c><v>1</v></c>';
  test.each([
    ['no references', `<row>${cell}${cell}</row><row>${cell}</row>`, ['A1', 'B1', 'A2']],
    ['some references', `<row r="5"><c r="C5"><v>1</v></c>${cell}</row><row>${cell}</row>`, ['C5', 'D5', 'A6']],
    ['rows out of order', `<row r="9">${cell}</row><row r="2">${cell}</row>`, ['A2', 'A9']],
    ['cells out of order', '<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>1</v></c></row>', ['A1', 'C1']],
    ['a row twice', `<row r="3"><c r="B3"><v>1</v></c></row><row r="3">${cell}</row>`, ['A3', 'B3']],
    ['the last cell', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', ['XFD1048576']],
    ['lower case', '<row r="1"><c r="b1"><v>1</v></c></row>', ['B1']],
  ])('%s', (_, sheetData, addresses) => {
    expect(listCells(readSheet({ sheetData })).map((shown) => shown.split(' ')[0])).toEqual(addresses);
  });

  test.each(['1048577', '0', '-1', 'x', ''])('there is no row %j', (r) => {
    const bytes = makeXlsx({ sheets: [{ name: 'a', sheetData: `<row r="${r}"/>` }] });
    expect(failureOf(bytes)).toMatchObject({ kind: 'xml-broken', detail: `no row: ${r}` });
  });

  test('there is no cell without a row', () => {
    expect(failureOf(makeXlsx({ sheets: [{ name: 'a', sheetData: cell }] }))).toMatchObject({ detail: 'no cell of row 0: 0' });
  });

  test('a wrong dimension says nothing', () => {
    const sheet = readSheet({ before: '<dimension ref="A1:XFD1048576"/>', rows: [[1]] });
    expect(listCells(sheet)).toEqual(['A1 number 1']);
  });
});

test('a shared formula reads in each cell as it would if it were written there', () => {
  const sheetData = `
    <row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">SUM(A$1:A2)*$C$1+'表 1'!A2&amp;"A2"</f><v>1</v></c></row>
    <row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>
    <row r="4"><c r="B4"><f t="shared" si="0">A4*7</f><v>2</v></c><c r="C4"><f t="shared" si="9"/><v>3</v></c></row>
    <row r="5"><c r="B5"><f t="shared" ref="B5:B6" si="1">((A1</f><v>1</v></c></row>
    <row r="6"><c r="B6"><f t="shared" si="1"/><v>1</v></c></row>`;
  expect(listCells(readSheet({ sheetData }))).toEqual([
    `B2 number 1 =SUM(A$1:A2)*$C$1+'表 1'!A2&"A2"`,
    `B3 number 2 =SUM(A$1:A3)*$C$1+'表 1'!A3&"A2"`,
    'B4 number 2 =A4*7',
    'C4 number 3',
    'B5 number 1 =((A1',
    'B6 number 1 =((A2',
  ]);
});

describe('around the cells', () => {
  test('merges, hidden columns and protection', () => {
    const sheet = readSheet({
      before:
        '<cols><col min="5" max="6" hidden="1"/><col min="2" max="3" hidden="true"/><col min="4" max="4" hidden="1"/><col min="3" max="3" hidden="1"/><col min="9" max="9" hidden="false"/></cols>',
      after: '<sheetProtection password="ABCD" sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="B2:A1"/></mergeCells>',
    });
    expect(withoutPage(sheet)).toEqual({
      name: 'Sheet1',
      visibility: 'visible',
      protected: true,
      rows: [],
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      hiddenRows: [],
      hiddenColumns: [{ first: 1, last: 5 }],
      validations: [],
      ownFormats: [],
      notKnown: [],
    });
  });

  test('how it is printed: the paper of a view that somebody keeps for himself is none of the sheet’s', () => {
    const { page } = readSheet({
      before:
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetFormatPr defaultColWidth="10"/><cols><col min="2" max="3" width="20"/><col min="4" max="4" width="8" hidden="1"/></cols>',
      after:
        '<customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000000}"><colBreaks><brk id="3"/></colBreaks><pageSetup paperSize="8" scale="50"/></customSheetView></customSheetViews>' +
        '<pageMargins left="1" right="0.5" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><rowBreaks><brk id="3"/></rowBreaks>',
    });
    expect(page).toEqual({
      orientation: 'landscape',
      scale: 100,
      fits: true,
      wide: 1,
      tall: 0,
      room: { portrait: expect.closeTo(841.9 - 108, 0) as number, landscape: expect.closeTo(1190.6 - 108, 0) as number },
      dividesColumns: false,
      widths: [
        { first: 1, last: 2, width: 20 },
        { first: 3, last: 3, width: 0 },
      ],
      usualWidth: 10,
    });
  });

  test.each([
    ['scale="500" orientation="askew" fitToWidth="x"', { orientation: 'portrait', scale: 100, wide: 1, dividesColumns: true }],
    ['scale="58.5" fitToHeight="-1"', { scale: 100, tall: 1 }],
  ])('a page set-up that makes no sense says what goes without saying: %s', (attributes, expected) => {
    expect(readSheet({ after: `<pageSetup ${attributes}/><colBreaks><brk id="3"/></colBreaks>` }).page).toMatchObject(expected);
  });

  test.each([
    ['sheet="1"', true],
    ['sheet="true"', true],
    ['sheet="on"', true],
    ['sheet="0"', false],
    ['objects="1"', false],
  ])('sheetProtection %s → %s', (attribute, expected) => {
    expect(readSheet({ after: `<sheetProtection ${attribute}/>` }).protected).toBe(expected);
  });

  test.each([
    ['', '<row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4"/><row r="6" hidden="1"/>', ['2-3', '6-6']],
    ['', '<row r="6" hidden="1"/><row r="5" hidden="1"/>', ['5-6']],
    ['<sheetFormatPr zeroHeight="1"/>', '<row r="1"/><row r="2"/><row r="4"/><row r="5" hidden="1"/>', ['3-3', '5-1048576']],
    ['<sheetFormatPr zeroHeight="0"/>', '<row r="1"/>', []],
  ])('hidden rows: %s%s', (before, sheetData, spans) => {
    const { hiddenRows } = readSheet({ before, sheetData });
    expect(hiddenRows.map(({ first, last }) => `${first + 1}-${last + 1}`)).toEqual(spans);
  });

  test.each([
    ['<mergeCells><mergeCell ref="A1:XFE1"/></mergeCells>', 'no cells: A1:XFE1'],
    ['<mergeCells><mergeCell/></mergeCells>', 'no cells: '],
    ['<cols><col min="1" max="16385" hidden="1"/></cols>', 'no columns: 1-16385'],
    ['<cols><col min="3" max="2" hidden="1"/></cols>', 'no columns: 3-2'],
  ])('%s is no sheet: %s', (before, detail) => {
    expect(failureOf(makeXlsx({ sheets: [{ name: 'a', before }] }))).toMatchObject({ kind: 'xml-broken', detail });
  });
});

describe('validation and conditional formats', () => {
  const b2 = { top: 1, left: 1, bottom: 1, right: 1 };
  const d4 = { top: 3, left: 3, bottom: 4, right: 3 };
  const extension = (xml: string): string => `<extLst><ext uri="{x}">${xml}</ext></extLst>`;

  test.each([
    [
      '<dataValidations><dataValidation type="list" sqref="B2 D4:D5"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      [b2, d4],
      false,
    ],
    ['<dataValidations><dataValidation errorTitle="考核" sqref="B2"><formula1>0</formula1></dataValidation></dataValidations>', [b2], true],
    ['<dataValidations><dataValidation errorTitle="考核提示" sqref="B2"/></dataValidations>', [b2], false],
    [
      extension(
        '<x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>S!A1</xm:f></x14:formula1><xm:sqref>B2 D4:D5</xm:sqref></x14:dataValidation></x14:dataValidations>',
      ),
      [b2, d4],
      false,
    ],
    ['<dataValidations><dataValidation sqref="#REF!"/></dataValidations>', [], false],
  ])('%s', (after, areas, own) => {
    expect(readSheet({ after }).validations).toEqual(areas.map((area) => ({ area, own })));
  });

  test.each([
    [
      '<conditionalFormatting sqref="B2 D4:D5"><cfRule type="expression" priority="1"><formula>AND(考核_标记,B2&gt;5)</formula></cfRule></conditionalFormatting>',
      [b2, d4],
    ],
    [
      '<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>B2&gt;5</formula></cfRule></conditionalFormatting>',
      [],
    ],
    [
      '<conditionalFormatting sqref="B2"><cfRule><formula>考核_标记</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="D4:D5"><cfRule><formula>1</formula></cfRule></conditionalFormatting>',
      [b2],
    ],
    [
      extension(
        '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>考核_标记</xm:f></x14:cfRule><xm:sqref>D4:D5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
      ),
      [d4],
    ],
    [extension('<x14:sparkline><xm:f>考核_标记</xm:f><xm:sqref>B2</xm:sqref></x14:sparkline>'), []],
  ])('%s', (after, areas) => {
    expect(readSheet({ after }).ownFormats).toEqual(areas);
  });
});

test('prefixes and strict namespaces make no difference', () => {
  const xml = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(listCells(readSheet({ xml }))).toEqual(['A1 text 甲', 'B1 number 2 =1+1']);
});

test('a part that is no worksheet is no empty sheet', () => {
  const bytes = makeXlsx({ sheets: [{ name: 'a', xml: `<chartsheet xmlns="${MAIN}"/>` }] });
  expect(failureOf(bytes)).toMatchObject({ kind: 'xml-broken', detail: 'chartsheet instead of worksheet' });
});
