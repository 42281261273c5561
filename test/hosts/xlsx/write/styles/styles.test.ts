import type { CellFormat, Edit } from '../../../../../src/workbook/edit.ts';
import { MAIN, makeXlsx } from '../../../../support/xlsx.ts';
import { changedParts, inside, oneSheet, refusal, SHEET1, textOf, values, write } from '../written.ts';

const STYLES = 'xl/styles.xml';
const OFFICE =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts>' +
  '<fonts count="2"><font><sz val="12"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="12"/><color theme="1"/><name val="等线"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="9" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="left" indent="1"/><protection hidden="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles><dxfs count="0"/>';

function styled(styles = OFFICE, sheetData = '<row r="1"><c r="A1"/><c r="B1" s="1"><v>1</v></c></row>'): Uint8Array {
  const rels = 'xl/_rels/workbook.xml.rels';
  const plain = makeXlsx({ sheets: [{ name: 'Sheet1', sheetData }] });
  return makeXlsx({
    sheets: [{ name: 'Sheet1', sheetData }],
    parts: {
      [rels]: textOf(plain, rels).replace('</Rel', '<Relationship Id="rIdS" Type="http://x/styles" Target="styles.xml"/></Rel'),
      [STYLES]: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    },
  });
}

function format(range: string, wanted: CellFormat): Edit {
  return { edit: 'set-format', sheet: 'Sheet1', range, format: wanted };
}

test.each<[string, CellFormat, string, string]>([
  ['a font keeps what it had', { bold: true }, 'fonts', '<font><b/><sz val="12"/><name val="宋体"/><charset val="134"/></font></fonts>'],
  [
    'another name leaves the script behind',
    { fontName: 'Arial', fontSize: 9.5 },
    'fonts',
    '<font><sz val="9.5"/><name val="Arial"/></font></fonts>',
  ],
  [
    'underlined and slanted in colour',
    { italic: true, underline: true, fontColor: 'ff0000' },
    'fonts',
    '<font><i/><u/><sz val="12"/><color rgb="FFFF0000"/><name val="宋体"/>',
  ],
  [
    'a fill',
    { fillColor: 'eeeeee' },
    'fills',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/><bgColor indexed="64"/></patternFill></fill></fills>',
  ],
  [
    'a border keeps the line across',
    { borderColor: '999999' },
    'borders',
    '<border diagonalUp="1"><left style="thin"><color rgb="FF999999"/></left><right',
  ],
  ['nothing of the line across is lost', { borderColor: '999999' }, 'borders', '</bottom><diagonal style="thin"/></border></borders>'],
  ['a number format', { numberFormat: '0.000' }, 'numFmts', '<numFmt numFmtId="177" formatCode="0.000"/></numFmts>'],
  [
    'a number format that is there',
    { numberFormat: '0.0_ ' },
    'cellXfs',
    'numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  ],
  ['a number format that everybody knows', { numberFormat: '@' }, 'cellXfs', 'numFmtId="49"'],
  [
    'alignment and protection',
    { horizontal: 'center', wrap: true, locked: false },
    'cellXfs',
    'applyAlignment="1" applyProtection="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf>',
  ],
])('%s', (_, wanted, list, expected) => {
  const written = write(styled(), [format('A1', wanted)]);
  expect(textOf(written, STYLES)).toContain(expected);
  expect(textOf(written, STYLES).indexOf(expected)).toBeGreaterThan(textOf(written, STYLES).indexOf(`<${list}`));
  expect(inside(written, 'sheetData')).toContain('<c r="A1" s="2"/>');
});

test('what the format does not name stays', () => {
  const written = write(styled(), [format('B1', { bold: false, vertical: 'top' })]);
  expect(textOf(written, STYLES)).toContain('<font><sz val="12"/><color theme="1"/><name val="等线"/><scheme val="minor"/></font></fonts>');
  expect(textOf(written, STYLES)).toContain(
    '<xf numFmtId="9" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="left" indent="1" vertical="top"/><protection hidden="1"/></xf></cellXfs>',
  );
  expect(inside(written, 'sheetData')).toContain('<c r="B1" s="2"><v>1</v></c>');
});

test('lists grow at the end, with their counts, and nothing before changes', () => {
  const text = textOf(write(styled(), [format('A1:B1', { bold: true, fontColor: '123456' }), format('B1', { numberFormat: '0' })]), STYLES);
  expect(text).toContain('<fonts count="4">');
  expect(text).toContain('<cellXfs count="4">');
  const former = text.replaceAll(/<(fonts|cellXfs) count="\d"/g, '<$1 count="2"');
  for (const element of OFFICE.match(/<(font|xf|fill|border|numFmt)[ >].*?<\/\1>|<xf [^>]*\/>/g) ?? []) expect(former).toContain(element);
});

test('formats add up before they are looked up, so that no style is left over', () => {
  const written = write(styled(), [format('A1:A9', { bold: true }), format('A2:A9', { wrap: true }), values('A3', [[1]])]);
  expect(textOf(written, STYLES)).toContain('<cellXfs count="4">');
  expect(inside(written, 'sheetData')).toContain('<row r="3"><c r="A3" s="3"><v>1</v></c></row><row r="4"><c r="A4" s="3"/></row>');
});

test('a second run finds the same numbers', () => {
  const edits = [
    format('A1:C3', { bold: true, borderColor: 'BFBFBF', fillColor: 'EEEEEE', numberFormat: '0.0', wrap: false, locked: true }),
    format('A1', { fontName: '黑体', fontSize: 16 }),
  ];
  const written = write(styled(), edits);
  expect(changedParts(written, write(written, edits))).toEqual([]);
});

test('a format that a cell has already changes nothing', () => {
  const bytes = styled();
  expect(changedParts(bytes, write(bytes, [format('B1', { bold: true, fontName: '等线' })])).filter((part) => part === SHEET1)).toEqual([]);
});

test('of equal styles a cell keeps its own', () => {
  const equal = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
  const bytes = styled(`<cellXfs count="2">${equal}${equal}</cellXfs>`, '<row r="1"><c r="A1" s="1"/></row>');
  expect(changedParts(bytes, write(bytes, [format('A1', { numberFormat: 'General' })]))).not.toContain(SHEET1);
});

test('a style part that holds nothing is begun anew', () => {
  const bytes = styled();
  const rels = textOf(bytes, 'xl/_rels/workbook.xml.rels');
  const empty = makeXlsx({
    sheets: [{ name: 'Sheet1', rows: [[1]] }],
    parts: { 'xl/_rels/workbook.xml.rels': rels, [STYLES]: `<styleSheet xmlns="${MAIN}"/>` },
  });
  expect(textOf(write(empty, [format('A1', { bold: true, numberFormat: '0.00000' })]), STYLES)).toContain('<cellXfs count="2">');
});

test('a workbook without styles gets them, known to all who need to know', () => {
  const bytes = oneSheet({ rows: [[1]] });
  const written = write(bytes, [format('A1', { bold: true })]);
  expect(changedParts(bytes, written)).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', SHEET1, `+${STYLES}`]);
  expect(textOf(written, '[Content_Types].xml')).toContain(
    `<Override PartName="/${STYLES}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  );
  expect(textOf(written, 'xl/_rels/workbook.xml.rels')).toContain(
    'Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>',
  );
  expect(textOf(written, STYLES)).toContain('<font><b/><sz val="11"/><name val="宋体"/></font></fonts>');
});

test('lists that are missing come in their order, with what they begin with', () => {
  const text = textOf(write(styled('<dxfs count="0"/>'), [format('A1', { fillColor: 'EEEEEE', numberFormat: '0.00000' })]), STYLES);
  expect(text.match(/<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|dxfs) count="\d"/g)).toEqual([
    '<numFmts count="1"',
    '<fonts count="1"',
    '<fills count="3"',
    '<borders count="1"',
    '<cellStyleXfs count="1"',
    '<cellXfs count="2"',
    '<dxfs count="0"',
  ]);
});

test.each<[string, CellFormat, string]>([
  ['a colour that is none', { fillColor: 'red' }, 'value-not-allowed'],
  ['a size that is none', { fontSize: 0 }, 'value-not-allowed'],
  ['a number format that is too long', { numberFormat: '0'.repeat(256) }, 'too-long'],
])('refuses %s', (_, wanted, expected) => {
  expect(refusal(styled(), [format('A1', wanted)])).toBe(`${expected} Sheet1!A1`);
});
