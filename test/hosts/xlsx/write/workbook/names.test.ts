import type { Edit } from '../../../../../src/workbook/edit.ts';
import { makeXlsx } from '../../../../support/xlsx.ts';
import { changedParts, inside, oneSheet, refusal, SHEET1, textOf, write } from '../written.ts';

const WORKBOOK = 'xl/workbook.xml';
const NAMES =
  '<definedNames><definedName name="Office" hidden="1">甲!$A$1</definedName><definedName name="考核_a" localSheetId="1">1</definedName></definedNames>';
const office = (after = NAMES): Uint8Array =>
  makeXlsx({
    sheets: [
      { name: '甲', rows: [] },
      { name: '乙', rows: [] },
    ],
    after,
  });
const name = (text: string, refersTo: string, sheet?: string): Edit => ({
  edit: 'define-name',
  name: text,
  refersTo,
  ...(sheet === undefined ? {} : { sheet }),
});

test.each<[string, Edit, string]>([
  ['a new name', name('考核_标记', '=甲!$B$4'), '<definedName name="考核_标记">甲!$B$4</definedName></definedNames>'],
  ['a local name', name('x', '"a<b"', '乙'), '<definedName name="x" localSheetId="1">"a&lt;b"</definedName></definedNames>'],
  ['replaced in any case, all else kept', name('OFFICE', '2'), '<definedNames><definedName name="Office" hidden="1">2</definedName>'],
  ['a local name replaced', name('考核_a', '2', '乙'), '<definedName name="考核_a" localSheetId="1">2</definedName></definedNames>'],
  [
    'beside the local one of the same name',
    name('考核_a', '2'),
    '<definedName name="考核_a" localSheetId="1">1</definedName><definedName name="考核_a">2</definedName></definedNames>',
  ],
])('%s', (_, edit, expected) => {
  expect(textOf(write(office(), [edit]), WORKBOOK)).toContain(expected);
});

test('a sheet in front of others moves their local names and the tab that is shown', () => {
  const bytes = makeXlsx({
    sheets: [
      { name: '甲', rows: [] },
      { name: '乙', rows: [] },
    ],
    before: '<bookViews><workbookView activeTab="1"/></bookViews>',
    after: NAMES,
  });
  const made: Edit = { edit: 'add-sheet', sheet: '汇总', columnWidths: [9], before: '乙' };
  const written = textOf(write(bytes, [made]), WORKBOOK);
  expect([...written.matchAll(/<sheet name="([^"]+)"/gu)].map(([, found]) => found)).toEqual(['甲', '汇总', '乙']);
  expect(written).toContain('<definedName name="考核_a" localSheetId="2">1</definedName>');
  expect(written).toContain('<workbookView activeTab="2"/>');
});

test('the list stands where the schema wants it', () => {
  const written = write(office('<externalReferences/><calcPr calcId="1"/>'), [name('a_b', '1')]);
  expect(textOf(written, WORKBOOK)).toContain(
    '<externalReferences/><definedNames><definedName name="a_b">1</definedName></definedNames><calcPr',
  );
});

test('only the workbook part changes, and nothing where the name says so already', () => {
  const bytes = office();
  expect(changedParts(bytes, write(bytes, [name('n_1', '1')]))).toEqual([WORKBOOK]);
  expect(changedParts(bytes, write(bytes, [name('Office', '甲!$A$1')]))).toEqual([]);
});

test('all names of ours go, local ones too, and an empty list with them', () => {
  const remove: Edit = { edit: 'remove-own', marks: false, sheets: [], names: true };
  expect(inside(write(office(), [remove]), 'definedNames', WORKBOOK)).toBe('<definedName name="Office" hidden="1">甲!$A$1</definedName>');
  expect(textOf(write(office(''), [name('考核_标记', '1'), remove]), WORKBOOK)).toBe(textOf(office(''), WORKBOOK));
});

test.each(['A1', 'r1c1', 'R', 'a b', '1a', 'a-b', ''])('refuses the name %j', (text) => {
  expect(refusal(office(), [name(text, '1')])).toBe(`value-not-allowed ${text}`);
});

test('refuses a name for a sheet that is not there, and one that refers to nothing', () => {
  expect(refusal(office(), [name('a_b', '1', '丙')])).toBe('sheet-missing 丙');
  expect(refusal(office(), [name('a_b', '')])).toBe('value-not-allowed a_b');
});

const LINKS = '<hyperlinks><hyperlink ref="B2:B3" location="乙!A1"/></hyperlinks>';
const link = (cell: string, target: string, tip?: string): Edit => ({
  edit: 'set-hyperlinks',
  sheet: 'Sheet1',
  links: [{ cell, target, ...(tip === undefined ? {} : { tip }) }],
});

test('links stand behind the office’s, each once', () => {
  const bytes = oneSheet({ after: `<pageMargins/>`.replace('<', `${LINKS}<`) });
  const written = write(bytes, [link('A1', '甲!A1', 'a\nb'), link('A1', '甲!A2')]);
  expect(textOf(written)).toContain('location="乙!A1"/><hyperlink ref="A1" location="甲!A2"/></hyperlinks><pageMargins/>');
  expect(changedParts(bytes, written)).toEqual([SHEET1]);
  expect(changedParts(written, write(written, [link('A1', '甲!A2')]))).toEqual([]);
});

test.each<[string, Edit, string]>([
  ['a link on one of the office’s', link('B3', '甲!A1'), 'not-supported Sheet1!B3'],
  ['a link on no cell', link('B', '甲!A1'), 'range-not-allowed Sheet1!B'],
  ['a link to nowhere', link('A1', ''), 'value-not-allowed Sheet1!A1'],
  ['a tip that is too long', link('A1', '甲!A1', 'a'.repeat(256)), 'too-long Sheet1!A1'],
])('refuses %s', (_, edit, expected) => {
  expect(refusal(oneSheet({ after: LINKS }), [edit])).toBe(expected);
});

test('protection: without a password, and never another one', () => {
  const protect: Edit = { edit: 'protect-sheet', sheet: 'Sheet1' };
  expect(textOf(write(oneSheet({ after: '<autoFilter ref="A1"/>' }), [protect]))).toContain(
    '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><autoFilter',
  );
  const locked = oneSheet({ after: '<sheetProtection password="CC1A" sheet="true"/>' });
  expect(changedParts(locked, write(locked, [protect]))).toEqual([]);
  expect(textOf(write(oneSheet({ after: '<sheetProtection formatCells="0"/>' }), [protect]))).toContain(
    '<sheetProtection formatCells="0" sheet="1"/>',
  );
});
