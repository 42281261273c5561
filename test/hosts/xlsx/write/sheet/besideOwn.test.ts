import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nodeCodec } from '../../../../../src/hosts/xlsx/nodeCodec.ts';
import { editBytes } from '../../../../../src/hosts/xlsx/write/writeWorkbook.ts';
import type { Edit } from '../../../../../src/workbook/edit.ts';
import { makeXlsx } from '../../../../support/xlsx.ts';
import { readToEnd } from '../../readToEnd.ts';

const MAIN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OURS: readonly Edit[] = [
  { edit: 'add-sheet', sheet: '考核汇总', columnWidths: [10, 10], merges: ['A1:B1'] },
  {
    edit: 'set-values',
    sheet: '考核汇总',
    range: 'A1:B2',
    values: [
      ['考核汇总', null],
      ['甲局', 90],
    ],
  },
];
const AGAIN: readonly Edit[] = OURS.map((edit) => (edit.edit === 'add-sheet' ? { ...edit, clears: 'A1:B2' } : edit));
const START = editBytes(makeXlsx({ sheets: [{ name: '甲' }] }), OURS, nodeCodec);
const write = (bytes: Uint8Array): Uint8Array => editBytes(bytes, AGAIN, nodeCodec);
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The workbook with parts changed or added; a change is told the part as it was. */
function changed(bytes: Uint8Array, changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = { ...partsOf(bytes) };
  for (const [name, change] of Object.entries(changes)) parts[name] = change(parts[name] ?? '');
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const SHEET = 'xl/worksheets/sheet2.xml';

test('a sheet with nothing beside what is ours is made as one from nothing', () => {
  expect(partsOf(write(START))).toEqual(partsOf(START));
});

test('cells, formulas and their looks, widths, heights and merged cells beside and below stay, and ours are emptied', () => {
  const typed = changed(START, {
    [SHEET]: (text) =>
      text
        .replace('</cols>', '<col min="3" max="5" width="33" customWidth="1"/></cols>')
        .replace(
          '</row></sheetData>',
          '<c r="D2" t="inlineStr"><is><t>旁注</t></is></c></row><row r="9" ht="44" customHeight="1"><c r="A9" s="1"/><c r="B9"><f>B2*2</f><v>180</v></c></row></sheetData>',
        )
        .replace('<mergeCell ref="A1:B1"/>', '<mergeCell ref="A1:B1"/><mergeCell ref="A11:B11"/>')
        .replace('甲局', '乙局'),
  });
  const text = partsOf(write(typed))[SHEET] ?? '';
  expect(text).toContain(
    '<c r="D2" t="inlineStr"><is><t>旁注</t></is></c></row><row r="9" ht="44" customHeight="1"><c r="A9" s="1"/><c r="B9"><f>B2*2</f><v>180</v></c></row>',
  );
  expect(text).toContain('<col min="3" max="5" width="33" customWidth="1"/>');
  expect(text).toContain('<mergeCell ref="A11:B11"/>');
  expect(readToEnd(write(typed)).sheets[1]?.rows[1]?.cells.map(({ value }) => value)).toEqual(['甲局', 90, '旁注']);
  expect(partsOf(write(write(typed)))).toEqual(partsOf(write(typed)));
});

test('a formula that shared one of ours gets it in its own words', () => {
  const typed = changed(START, {
    [SHEET]: (text) =>
      text.replace(
        '<c r="B2"><v>90</v></c></row>',
        '<c r="B2"><f t="shared" ref="B2:C2" si="0">A9*2</f><v>90</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c></row>',
      ),
  });
  expect(partsOf(typed)[SHEET]).toContain('si="0"');
  expect(partsOf(write(typed))[SHEET]).toContain('<c r="C2"><f>B9*2</f><v>1</v></c>');
});

test('a shape and a comment that somebody put upon it stay', () => {
  const drawn = changed(START, {
    [SHEET]: (text) => text.replace('</worksheet>', '<drawing r:id="rId7"/><legacyDrawing r:id="rId8"/></worksheet>'),
    'xl/worksheets/_rels/sheet2.xml.rels': () =>
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId7" Type="${MAIN}/drawing" Target="../drawings/drawing7.xml"/>` +
      `<Relationship Id="rId8" Type="${MAIN}/vmlDrawing" Target="../drawings/vmlDrawing7.vml"/>` +
      `<Relationship Id="rId9" Type="${MAIN}/comments" Target="../comments7.xml"/>` +
      `<Relationship Id="rId6" Type="${MAIN}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
    'xl/printerSettings/printerSettings1.bin': () => 'x',
    'xl/drawings/drawing7.xml': () =>
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>',
    'xl/drawings/vmlDrawing7.vml': () => '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
    'xl/comments7.xml': () =>
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张三</author></authors>' +
      '<commentList><comment ref="B2" authorId="0"><text><t>核过</t></text></comment></commentList></comments>',
  });
  const parts = partsOf(write(drawn));
  expect(parts[SHEET]).toContain('<drawing r:id="rId7"/><legacyDrawing r:id="rId8"/></worksheet>');
  expect(parts['xl/comments7.xml']).toContain('核过');
  expect(parts['xl/drawings/drawing7.xml']).toContain('<xdr:sp/>');
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('comments7.xml');
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).not.toContain('printerSettings');
  expect(parts).not.toHaveProperty('xl/printerSettings/printerSettings1.bin');
});
