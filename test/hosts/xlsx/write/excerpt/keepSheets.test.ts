import { nodeCodec } from '../../../../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../../../../src/hosts/xlsx/openPackage.ts';
import { keepSheets } from '../../../../../src/hosts/xlsx/write/excerpt/keepSheets.ts';
import { HostFailureError } from '../../../../../src/workbook/failure.ts';
import { makeXlsx, sheetXml } from '../../../../support/xlsx.ts';
import { readToEnd } from '../../readToEnd.ts';
import { changedParts, textOf } from '../written.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...list: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${RELATIONS}">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const string = (place: number): string => `<row r="1"><c r="A1" s="0"/><c r="B1" t="s"><v>${place}</v></c></row>`;
const SECRET = '西局的内容';

/** A cover, a lookup list, and two units of which the second has to go without a trace. */
function office(more: Partial<Parameters<typeof makeXlsx>[0]> = {}): Uint8Array {
  const after =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>西局!$A$1&gt;0</formula></cfRule><cfRule type="expression" priority="2"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" sqref="C1"><formula1>西局!$A$1:$A$9</formula1></dataValidation><dataValidation type="list" sqref="D1"><formula1>字典!$A$1:$A$9</formula1></dataValidation></dataValidations>' +
    `<hyperlinks><hyperlink ref="A1" location="'西局'!A1" display="西局"/><hyperlink ref="A2" location="东局!A1"/></hyperlinks>`;
  return makeXlsx({
    sheets: [
      { name: '西局', xml: sheetXml({ sheetData: string(0), after: '<legacyDrawing r:id="rId2" xmlns:r="x"/>' }) },
      { name: '字典', xml: sheetXml({ sheetData: string(1) }), state: 'hidden' },
      { name: '东局', xml: sheetXml({ sheetData: string(2), after }) },
    ],
    strings: [`<t>${SECRET}</t>`, '<t>台账</t>', '<r><t>东局的</t></r><r><t>内容</t></r>', `<t>${SECRET}，没有单元格的</t>`],
    after:
      '<definedNames><definedName name="西局总分">西局!$A$1</definedName><definedName name="加倍">西局总分*2</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">东局!$A$1:$D$9</definedName><definedName name="词">字典!$A$1</definedName></definedNames>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['comments', '../comments1.xml'], ['vmlDrawing', '../drawings/vml1.vml']),
      'xl/comments1.xml': `<comments><text>${SECRET}</text></comments>`,
      'xl/drawings/vml1.vml': `<xml>${SECRET}</xml>`,
      'xl/loose.xml': `<x>${SECRET}</x>`,
      'docProps/app.xml': `<Properties><TitlesOfParts>西局</TitlesOfParts><Company>发改委</Company></Properties>`,
      'docProps/thumbnail.jpeg': SECRET,
      '_rels/.rels': relations(
        ['officeDocument', 'xl/workbook.xml'],
        ['extended-properties', 'docProps/app.xml'],
        ['thumbnail', 'docProps/thumbnail.jpeg'],
      ),
    },
    ...more,
  });
}

const keep = (bytes: Uint8Array, sheets = ['字典', '东局']): Uint8Array => keepSheets(bytes, sheets, nodeCodec);

/** All parts as one text, names and all. */
function everything(bytes: Uint8Array): string {
  return [...openPackage(bytes, nodeCodec).entries.values()].map(({ name }) => `${name}\n${textOf(bytes, name)}`).join('\n');
}

test('nothing of the sheets that go is left in any part', () => {
  const kept = everything(keep(office()));
  for (const word of ['西局', SECRET, '加倍', 'comments1', 'vml1', 'thumbnail', 'loose']) expect(kept).not.toContain(word);
});

test('what stays is as it was', () => {
  const bytes = office();
  const kept = keep(bytes);
  const [before, after] = [readToEnd(bytes), readToEnd(kept)];
  expect(after.sheets).toEqual(
    before.sheets.filter(({ name }) => name !== '西局').map((sheet) => ({ ...sheet, validations: expect.any(Array) })),
  );
  expect(after.names.map(({ name, sheet }) => `${sheet ?? ''} ${name}`)).toEqual(['东局 _xlnm.Print_Area', ' 词']);
  // A cell knows its string by place: the parts of sheets without a tie to what goes are the very bytes.
  expect(changedParts(bytes, kept)).not.toContain('xl/worksheets/sheet2.xml');
  const sheet = textOf(kept, 'xl/worksheets/sheet3.xml');
  expect(sheet).toContain('<hyperlinks><hyperlink ref="A2" location="东局!A1"/></hyperlinks>');
  expect(sheet).toContain('<dataValidations count="1"><dataValidation type="list" sqref="D1">');
  expect(sheet).toContain('<cfRule type="expression" priority="2">');
  expect(textOf(kept, 'docProps/app.xml')).toContain('发改委');
});

test('a window opens at a sheet that can be seen', () => {
  const kept = keep(office({ before: '<bookViews><workbookView/></bookViews>' }));
  expect(textOf(kept, 'xl/workbook.xml')).toContain('<workbookView activeTab="1" firstSheet="1"/>');
});

test('the same file gives the same bytes', () => expect(Buffer.from(keep(office())).equals(Buffer.from(keep(office())))).toBe(true));

test('macros, tracked changes and other workbooks that nothing uses go, and the file is an .xlsx', () => {
  const bytes = makeXlsx({
    sheets: [
      { name: '东局', rows: [[1]] },
      { name: '西局', rows: [[{ f: '[1]表!A1', v: 3 }]] },
    ],
    contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    after: '<externalReferences><externalReference r:id="rId5"/></externalReferences>',
    parts: {
      'xl/_rels/workbook.xml.rels': relations(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['vbaProject', 'vbaProject.bin'],
        ['revisionHeaders', 'revisions/headers.xml'],
        ['externalLink', 'externalLinks/externalLink1.xml'],
      ),
      'xl/vbaProject.bin': SECRET,
      'xl/revisions/headers.xml': `<headers>${SECRET}</headers>`,
      'xl/externalLinks/externalLink1.xml': `<externalLink>${SECRET}</externalLink>`,
    },
  });
  const kept = keepSheets(bytes, ['东局'], nodeCodec);
  expect(everything(kept)).not.toContain(SECRET);
  expect(textOf(kept, 'xl/workbook.xml')).not.toContain('externalReference');
  expect(textOf(kept, '[Content_Types].xml')).toContain('spreadsheetml.sheet.main+xml');
  expect(textOf(kept, '[Content_Types].xml')).not.toContain('macroEnabled');
});

test('a chart over what goes goes, one over what stays stays', () => {
  const chart = (formula: string): string => `<c:chartSpace xmlns:c="c"><c:f>${formula}</c:f><c:v>${SECRET}</c:v></c:chartSpace>`;
  const anchor = (id: string): string =>
    `<xdr:twoCellAnchor><xdr:graphicFrame><c:chart xmlns:c="c" xmlns:r="r" r:id="${id}"/></xdr:graphicFrame></xdr:twoCellAnchor>`;
  const bytes = makeXlsx({
    sheets: [
      { name: '东局', rows: [[1]] },
      { name: '西局', rows: [[2]] },
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x">${anchor('rId1')}${anchor('rId2')}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relations(['chart', '../charts/chart1.xml'], ['chart', '../charts/chart2.xml']),
      'xl/charts/chart1.xml': chart('西局!$A$1'),
      'xl/charts/chart2.xml': chart('东局!$A$1').replace(SECRET, '1'),
    },
  });
  const kept = keepSheets(bytes, ['东局'], nodeCodec);
  expect(everything(kept)).not.toContain(SECRET);
  expect(textOf(kept, 'xl/drawings/drawing1.xml')).toBe(`<xdr:wsDr xmlns:xdr="x">${anchor('rId2')}</xdr:wsDr>`);
});

test('a sheet with a pivot table over what goes goes too', () => {
  const bytes = makeXlsx({
    sheets: [
      { name: '东局', rows: [[1]] },
      { name: '西局', rows: [[2]] },
      { name: '透视', rows: [[SECRET]] },
    ],
    after: '<pivotCaches><pivotCache cacheId="1" r:id="rId4"/></pivotCaches>',
    parts: {
      'xl/_rels/workbook.xml.rels': relations(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['worksheet', 'worksheets/sheet3.xml'],
        ['pivotCacheDefinition', 'pivotCache/def1.xml'],
      ),
      'xl/worksheets/_rels/sheet3.xml.rels': relations(['pivotTable', '../pivotTables/pivotTable1.xml']),
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
      'xl/pivotTables/_rels/pivotTable1.xml.rels': relations(['pivotCacheDefinition', '../pivotCache/def1.xml']),
      'xl/pivotCache/def1.xml': `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="西局"/></cacheSource><s v="${SECRET}"/></pivotCacheDefinition>`,
    },
  });
  const kept = keepSheets(bytes, ['东局', '透视'], nodeCodec);
  expect(readToEnd(kept).sheets.map(({ name }) => name)).toEqual(['东局']);
  expect(everything(kept)).not.toContain(SECRET);
  expect(textOf(kept, 'xl/workbook.xml')).not.toContain('pivotCache');
});

test('what is no workbook is refused', () => {
  expect(() => keepSheets(new TextEncoder().encode('x'), ['东局'], nodeCodec)).toThrow(HostFailureError);
});
