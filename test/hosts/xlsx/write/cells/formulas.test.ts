import type { Edit } from '../../../../../src/workbook/edit.ts';
import type { SheetSnapshot } from '../../../../../src/workbook/snapshot.ts';
import { makeXlsx } from '../../../../support/xlsx.ts';
import { listCells, readToEnd } from '../../readToEnd.ts';
import { changedParts, inside, oneSheet, refusal, textOf, values, write } from '../written.ts';

function formulas(range: string, rows: Extract<Edit, { edit: 'set-formulas' }>['formulas']): Edit {
  return { edit: 'set-formulas', sheet: 'Sheet1', range, formulas: rows };
}

function cells(bytes: Uint8Array): readonly string[] {
  return listCells(readToEnd(bytes).sheets[0] as SheetSnapshot);
}

test('a formula stands with its result', () => {
  const written = write(oneSheet({ rows: [[1]] }), [
    formulas('B1:B3', [[{ formula: 'A1<2', value: true }], [{ formula: '=A1&""', value: ' 1' }], [{ formula: 'A1*2', value: 2 }]]),
  ]);
  expect(cells(written)).toEqual(['A1 number 1', 'B1 boolean true =A1<2', 'B2 text  1 =A1&""', 'B3 number 2 =A1*2']);
  expect(inside(written, 'sheetData')).toContain('<c r="B1" t="b"><f>A1&lt;2</f><v>1</v></c>');
  expect(inside(written, 'sheetData')).toContain('<c r="B2" t="str"><f>A1&amp;""</f><v xml:space="preserve"> 1</v></c>');
});

test('refuses a formula that is none or too long', () => {
  expect(refusal(oneSheet({}), [formulas('A1', [[{ formula: '=', value: 1 }]])])).toBe('value-not-allowed Sheet1!A1');
  expect(refusal(oneSheet({}), [formulas('A1', [[{ formula: '1+'.repeat(4097), value: 1 }]])])).toBe('formula-too-long Sheet1!A1');
});

const SHARED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+名称</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
  '<row r="2"><c r="B2"><f t="shared" ca="1" si="0"/><v>1</v></c><c r="C2" s="4"><f t="shared" si="0"/><v>1</v></c></row>';

test('where the first cell of a shared formula goes, the others keep their formulas', () => {
  const bytes = oneSheet({ sheetData: SHARED });
  const before = cells(bytes);
  const written = write(bytes, [values('B1:B2', [[9], [null]])]);
  expect(cells(written)).toEqual(before.map((cell) => (cell.startsWith('B1') ? 'B1 number 9' : cell)));
  expect(inside(written, 'sheetData')).toContain(
    '<c r="B2"><f ca="1">A2*$A$1+名称</f><v>1</v></c><c r="C2" s="4"><f>B2*$A$1+名称</f><v>1</v></c>',
  );
});

test('another cell of a shared formula goes alone', () => {
  const bytes = oneSheet({ sheetData: SHARED });
  const written = write(bytes, [values('C1', [[9]])]);
  expect(inside(written, 'sheetData')).toBe(SHARED.replace('<c r="C1"><f t="shared" si="0"/><v>1</v></c>', '<c r="C1"><v>9</v></c>'));
});

test('a formula that cannot be read is not moved', () => {
  const sheetData =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*"</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>';
  expect(refusal(oneSheet({ sheetData }), [values('B1', [[1]])])).toBe('not-supported Sheet1!B1');
  expect(cells(write(oneSheet({ sheetData }), [values('B1:B2', [[1], [2]])]))).toEqual(['B1 number 1', 'B2 number 2']);
});

const CHAIN_PART = 'xl/calcChain.xml';

function withChain(chain: string): Uint8Array {
  const [rels, types] = ['xl/_rels/workbook.xml.rels', '[Content_Types].xml'];
  const sheets = ['Sheet1', 'Sheet2'].map((name) => ({
    name,
    rows: [
      [
        { f: '1+1', v: 2 },
        { f: '2+2', v: 4 },
      ],
    ],
  }));
  const plain = makeXlsx({ sheets });
  return makeXlsx({
    sheets,
    parts: {
      [rels]: textOf(plain, rels).replace('</Rel', '<Relationship Id="rIdC" Type="http://x/calcChain" Target="calcChain.xml"/></Rel'),
      [types]: textOf(plain, types).replace(
        '</Types>',
        `<Override PartName="/${CHAIN_PART}" ContentType="application/calcChain+xml"/></Types>`,
      ),
      [CHAIN_PART]: `<calcChain xmlns="x">${chain}</calcChain>`,
    },
  });
}

test.each([
  ['the sheet is said again', '<c r="A1" i="1"/><c r="B1"/><c r="A1" i="2"/>', [values('A1', [[1]])], '<c r="B1" i="1"/><c r="A1" i="2"/>'],
  ['the last of a sheet', '<c r="A1" i="1" l="1"/><c r="B1" i="1"/>', [values('B1', [[1]])], '<c r="A1" i="1" l="1"/>'],
  ['another formula keeps its place', '<c r="A1" i="1"/>', [formulas('A1', [[{ formula: '3', value: 3 }]])], '<c r="A1" i="1"/>'],
  ['a cell of another sheet of that address stays', '<c r="A1" i="2"/><c r="A1" i="1"/>', [values('A1', [[1]])], '<c r="A1" i="2"/>'],
])('order of calculation: %s', (_, chain, edits, expected) => {
  expect(inside(write(withChain(chain), edits), 'calcChain', CHAIN_PART)).toBe(expected);
});

test('order of calculation: the part goes when it is empty, and nothing speaks of it', () => {
  const bytes = withChain('<c r="A1" i="1"/>');
  const written = write(bytes, [values('A1', [[1]])]);
  expect(changedParts(bytes, written)).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    `-${CHAIN_PART}`,
  ]);
  expect(textOf(written, '[Content_Types].xml') + textOf(written, 'xl/_rels/workbook.xml.rels')).not.toMatch(/calcChain/);
});

test('order of calculation: untouched where no formula goes', () => {
  const bytes = withChain('<c r="A1" i="1"/>');
  expect(changedParts(bytes, write(bytes, [values('C1', [[1]])]))).toEqual(['xl/worksheets/sheet1.xml']);
});
