import { readSheet } from './readToEnd.ts';

test.each([
  ['<t>甲</t>', '甲'],
  ['<t/>', ''],
  ['<t> 甲\n</t>', '甲'],
  ['<t>&#10;</t>', ''],
  ['<t xml:space="preserve"> 甲 </t>', ' 甲 '],
  ['<t>　甲\u00a0</t>', '　甲\u00a0'],
  ['<t> 　甲 </t>', '　甲'],
  ['<r><rPr><b/></rPr><t>甲</t></r><r><t> </t></r><r><t xml:space="preserve">乙 </t></r>', '甲 乙 '],
  ['<t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>', '課'],
  ['<t>a_x000D_&#10;b</t>', 'a\r\nb'],
  ['<t>a_x000a_b</t>', 'a\nb'],
  ['<t>_x005F_x000D_</t>', '_x000D_'],
  ['<t>a_x00G0_b_x1</t>', 'a_x00G0_b_x1'],
  ['<t>&lt;&amp;&#x4E00;</t>', '<&一'],
  ['<t>😀</t>', '😀'],
  ['<t>__proto__</t>', '__proto__'],
])('%s → %j', (string, text) => {
  const sheet = readSheet({ sheetData: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' }, ['<t>0</t>', string]);
  expect(sheet.rows[0]?.cells).toEqual([{ columnIndex: 0, kind: 'text', value: text }]);
});

test("a formula's stored text keeps its white space only where it says so", () => {
  const sheetData = '<row><c t="str"><f>A</f><v> 甲 </v></c><c t="str"><f>A</f><v xml:space="preserve"> _x0041_ </v></c></row>';
  expect(readSheet({ sheetData }).rows[0]?.cells.map(({ value }) => value)).toEqual(['甲', ' A ']);
});
