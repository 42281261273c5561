import type { AddSheet, Edit } from '../../../../../src/workbook/edit.ts';
import { makeXlsx } from '../../../../support/xlsx.ts';
import { readToEnd } from '../../readToEnd.ts';
import { changedParts, oneSheet, refusal, SHEET1, textOf, write } from '../written.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const ADD: AddSheet = { edit: 'add-sheet', sheet: '考核汇总', columnWidths: [12.5, 8] };
const REMOVE: Edit = { edit: 'remove-own', marks: true, sheets: ['考核汇总'], names: true };
const office = (): Uint8Array =>
  makeXlsx({
    sheets: [
      { name: '甲', rows: [[1]] },
      { name: '乙', rows: [[2]] },
    ],
    before: '<bookViews><workbookView activeTab="1"/></bookViews>',
  });

function named(bytes: Uint8Array): readonly string[] {
  return readToEnd(bytes).names.map(({ name, refersTo, sheet }) => `${sheet ?? ''}!${name}=${refersTo}`);
}

test('a new sheet stands behind the others, marked as ours', () => {
  const bytes = office();
  const written = write(bytes, [ADD, { edit: 'set-values', sheet: '考核汇总', range: 'A1', values: [['x']] }]);
  expect(changedParts(bytes, written)).toEqual([TYPES, WORKBOOK, RELS, '+xl/worksheets/sheet3.xml']);
  expect(textOf(written, WORKBOOK)).toContain(
    '<sheet name="考核汇总" sheetId="3" r:id="rId3"/></sheets><definedNames><definedName name="考核_本表" localSheetId="2">考核汇总!$A$1</definedName></definedNames>',
  );
  expect(textOf(written, RELS)).toContain(
    '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet3.xml"/>',
  );
  expect(textOf(written, TYPES)).toContain(
    '<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
  );
  expect(readToEnd(written).sheets.map(({ name }) => name)).toEqual(['甲', '乙', '考核汇总']);
});

test('the whole set-up', () => {
  const edit: AddSheet = {
    ...ADD,
    rowHeights: { 10: 30, 2: 22.5 },
    merges: ['A1:B1'],
    freeze: { rows: 2, columns: 1 },
    filter: 'A2:B9',
    tabColor: '4472c4',
    showGridLines: false,
    print: { orientation: 'landscape', titleRows: '1:2', area: 'A1:B40', pagesAt: [10, 25] },
  };
  const written = write(office(), [edit]);
  expect(textOf(written, 'xl/worksheets/sheet3.xml')).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<sheetPr><tabColor rgb="FF4472C4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/>' +
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="2" width="8" customWidth="1"/></cols>' +
      '<sheetData><row r="2" ht="22.5" customHeight="1"/><row r="10" ht="30" customHeight="1"/></sheetData><autoFilter ref="A2:B9"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
      '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>' +
      '<headerFooter><oddFooter>&amp;C第 &amp;P 页 / 共 &amp;N 页</oddFooter></headerFooter>' +
      '<rowBreaks count="2" manualBreakCount="2"><brk id="9" max="16383" man="1"/><brk id="24" max="16383" man="1"/></rowBreaks></worksheet>',
  );
  expect(named(written)).toEqual([
    '考核汇总!考核_本表=考核汇总!$A$1',
    '考核汇总!_xlnm.Print_Titles=考核汇总!$1:$2',
    '考核汇总!_xlnm.Print_Area=考核汇总!$A$1:$B$40',
    '考核汇总!_xlnm._FilterDatabase=考核汇总!$A$2:$B$9',
  ]);
  expect(textOf(written, WORKBOOK)).toContain('name="_xlnm._FilterDatabase" localSheetId="2" hidden="1"');
});

test('cells, formats and links of later edits go into the new sheet, which asks for no calculation', () => {
  const written = write(office(), [
    { ...ADD, rowHeights: { 1: 30 } },
    { edit: 'set-values', sheet: '考核汇总', range: 'A1:B1', values: [['题', null]] },
    { edit: 'set-formulas', sheet: '考核汇总', range: 'B2', formulas: [[{ formula: 'SUM(甲!A1)', value: 1 }]] },
    { edit: 'set-hyperlinks', sheet: '考核汇总', links: [{ cell: 'A1', target: "#'甲'!A1", tip: '去"甲"' }] },
    { edit: 'protect-sheet', sheet: '考核汇总' },
  ]);
  expect(textOf(written, 'xl/worksheets/sheet3.xml')).toContain(
    '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" t="inlineStr"><is><t>题</t></is></c></row><row r="2"><c r="B2"><f>SUM(甲!A1)</f><v>1</v></c></row></sheetData>' +
      '<sheetProtection sheet="1" objects="1" scenarios="1"/><hyperlinks><hyperlink ref="A1" location="\'甲\'!A1" tooltip="去&quot;甲&quot;"/></hyperlinks><pageMargins',
  );
});

test('made again, a sheet is emptied in its place, and what only it led to goes', () => {
  const first = write(office(), [ADD, { edit: 'set-values', sheet: '考核汇总', range: 'A1:A2', values: [['old'], ['old']] }]);
  const rels = (target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/drawing" Target="${target}"/></Relationships>`;
  const parts = Object.fromEntries(
    [...['_rels/.rels', TYPES, WORKBOOK, RELS, SHEET1, 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']].map((part) => [
      part,
      textOf(first, part),
    ]),
  );
  const used = makeXlsx({
    sheets: [],
    parts: {
      ...parts,
      'xl/worksheets/_rels/sheet3.xml.rels': rels('../drawings/drawing1.xml'),
      'xl/drawings/drawing1.xml': '<a/>',
      'xl/drawings/_rels/drawing1.xml.rels': rels('../media/shared.png').replace(
        '</Rel',
        '<Relationship Id="rId2" Type="http://x/chart" Target="../charts/chart1.xml"/></Rel',
      ),
      'xl/media/shared.png': '',
      'xl/charts/chart1.xml': '<a/>',
      'xl/worksheets/_rels/sheet1.xml.rels': rels('../media/shared.png'),
    },
  });
  const again = write(used, [{ ...ADD, sheet: '考核汇总' }]);
  expect(changedParts(used, again)).toEqual([
    'xl/worksheets/sheet3.xml',
    '-xl/worksheets/_rels/sheet3.xml.rels',
    '-xl/drawings/drawing1.xml',
    '-xl/drawings/_rels/drawing1.xml.rels',
    '-xl/charts/chart1.xml',
  ]);
  expect(textOf(again, 'xl/worksheets/sheet3.xml')).toContain('<sheetData/>');
});

test('names that the set-up no longer asks for go', () => {
  const first = write(office(), [{ ...ADD, filter: 'A1:B2', print: { orientation: 'portrait', titleRows: '1:1' } }]);
  expect(named(write(first, [{ ...ADD, print: { orientation: 'portrait', titleRows: '1:3' } }]))).toEqual([
    '考核汇总!考核_本表=考核汇总!$A$1',
    '考核汇总!_xlnm.Print_Titles=考核汇总!$1:$3',
  ]);
});

test('taken off, the workbook is as it was, part for part', () => {
  const bytes = office();
  const written = write(bytes, [
    { ...ADD, filter: 'A1:B2' },
    { edit: 'define-name', name: '考核_标记', refersTo: '考核汇总!$A$1' },
  ]);
  const cleared = write(written, [REMOVE]);
  for (const part of [TYPES, WORKBOOK, RELS, SHEET1]) expect(textOf(cleared, part)).toBe(textOf(bytes, part));
  expect(changedParts(bytes, cleared).filter((part) => /^[+-]/.test(part))).toEqual([]);
});

test('names of sheets behind a removed one move up, and windows show what they showed', () => {
  const bytes = makeXlsx({
    sheets: [
      { name: '考核汇总', rows: [] },
      { name: 'h', rows: [], state: 'hidden' },
      { name: 'a', rows: [] },
      { name: 'b', rows: [] },
    ],
    before: '<bookViews><workbookView firstSheet="2" activeTab="3"/><workbookView activeTab="0"/></bookViews>',
    after:
      '<definedNames><definedName name="office" localSheetId="3" comment="c">b!$A$1</definedName><definedName name="考核_本表" localSheetId="0">考核汇总!$A$1</definedName><definedName name="all">1</definedName></definedNames>' +
      '<customWorkbookViews><customWorkbookView name="v" activeSheetId="1"/></customWorkbookViews>',
  });
  const text = textOf(write(bytes, [{ ...REMOVE, names: false }]), WORKBOOK);
  expect(text).toContain(
    '<definedNames><definedName name="office" localSheetId="2" comment="c">b!$A$1</definedName><definedName name="all">1</definedName></definedNames>',
  );
  expect(text).toContain('<workbookView firstSheet="1" activeTab="2"/><workbookView activeTab="1" firstSheet="1"/>');
  expect(text).toContain('activeSheetId="3"');
});

test('a sheet taken off and made again is a new one', () => {
  const written = write(write(office(), [ADD]), [REMOVE, ADD]);
  expect(readToEnd(written).sheets.map(({ name }) => name)).toEqual(['甲', '乙', '考核汇总']);
  expect(textOf(written, WORKBOOK)).toContain('<sheet name="考核汇总" sheetId="4" r:id="rId4"/></sheets>');
});

test('ids and part names that are taken are not used', () => {
  const bytes = makeXlsx({
    sheets: [{ name: 'a', target: 'worksheets/sheet2.xml' }],
    parts: { 'xl/worksheets/sheet2.xml': textOf(oneSheet({})), 'xl/worksheets/sheet1.xml': null, 'xl/worksheets/Sheet3.xml': '<x/>' },
  });
  const written = write(bytes, [ADD, { ...ADD, sheet: '问题清单' }]);
  expect(changedParts(bytes, written).filter((part) => part.startsWith('+'))).toEqual([
    '+xl/worksheets/sheet1.xml',
    '+xl/worksheets/sheet4.xml',
  ]);
});

test.each(['a'.repeat(32), '', ' ', 'a:b', 'a/b', 'a\\b', 'a?', 'a*', '[a]', "'a", "a'", 'History', 'a\nb'])(
  'refuses to call a sheet %j',
  (sheet) => {
    expect(refusal(office(), [{ ...ADD, sheet }])).toBe(`sheet-name-not-allowed ${sheet}`);
  },
);

test.each<[string, Uint8Array, Edit, string]>([
  ['a name that the office uses', office(), { ...ADD, sheet: '甲' }, 'sheet-not-ours 甲'],
  ['that name in another case', makeXlsx({ sheets: [{ name: 'Summary' }] }), { ...ADD, sheet: 'SUMMARY' }, 'sheet-not-ours SUMMARY'],
  ['to take off a sheet of the office’s', office(), { ...REMOVE, sheets: ['乙'] }, 'sheet-not-ours 乙'],
  ['to take off what is not there', office(), REMOVE, 'sheet-missing 考核汇总'],
  ['a merge that is none', office(), { ...ADD, merges: ['A1:'] }, 'range-not-allowed 考核汇总!A1:'],
  ['a width of 256', office(), { ...ADD, columnWidths: [256] }, 'value-not-allowed 考核汇总'],
])('refuses %s', (_, bytes, edit, expected) => {
  expect(refusal(bytes, [edit])).toBe(expected);
});

test('refuses to take off the last sheet that shows', () => {
  const written = write(makeXlsx({ sheets: [{ name: 'a', state: 'hidden', rows: [] }] }), [ADD]);
  expect(refusal(written, [REMOVE])).toBe('not-supported 考核汇总');
});

test('the order of calculation forgets a sheet that goes', () => {
  const chain = '<calcChain><c r="A1" i="3"/><c r="A2"/><c r="A1" i="1"/></calcChain>';
  const written = write(office(), [ADD]);
  const parts = Object.fromEntries(
    ['_rels/.rels', TYPES, WORKBOOK, SHEET1, 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'].map((part) => [
      part,
      textOf(written, part),
    ]),
  );
  const rels = textOf(written, RELS).replace('</Rel', '<Relationship Id="c" Type="http://x/calcChain" Target="calcChain.xml"/></Rel');
  const bytes = makeXlsx({ sheets: [], parts: { ...parts, [RELS]: rels, 'xl/calcChain.xml': chain } });
  expect(textOf(write(bytes, [REMOVE]), 'xl/calcChain.xml')).toBe('<calcChain><c r="A1" i="1"/></calcChain>');
});
