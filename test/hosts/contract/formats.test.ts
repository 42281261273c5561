import { MAIN, makeXlsx } from '../../support/xlsx.ts';
import { test } from '../excel/testUnderProfiles.ts';
import { excelByRequests, excelHost, xlsxHost } from './hosts.ts';

/** A number format, and what a number so formatted is to a score cell. */
const FORMATS: readonly (readonly [format: number | string, kind: 'percent' | 'date' | 'plain'])[] = [
  [0, 'plain'],
  [1, 'plain'],
  [2, 'plain'],
  [4, 'plain'],
  [9, 'percent'],
  [10, 'percent'],
  [11, 'plain'],
  [14, 'date'],
  [20, 'date'],
  [22, 'date'],
  [31, 'date'],
  [49, 'plain'],
  ['0.0%', 'percent'],
  ['0.00_ ', 'plain'],
  ['0"分"', 'plain'],
  ['0"%"', 'plain'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['[$-804]yyyy\\-mm\\-dd;@', 'date'],
  ['h:mm', 'date'],
  ['[红色]0.00;[Red]-0.00', 'plain'],
];

const OWN = 164;
const own = FORMATS.flatMap(([format]) => (typeof format === 'string' ? [format] : []));
const idOf = (format: number | string): number => (typeof format === 'number' ? format : OWN + own.indexOf(format));
const escaped = (code: string): string => code.replaceAll('"', '&quot;');
const counted = (name: string, items: readonly string[]): string => `<${name} count="${items.length}">${items.join('')}</${name}>`;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A number in each format down the column A, a formula's result in B, and a text in C. */
const WORKBOOK = makeXlsx({
  sheets: [
    {
      name: '甲',
      sheetData: FORMATS.map(
        (_, i) =>
          `<row r="${i + 1}"><c r="A${i + 1}" s="${i}"><v>0.95</v></c><c r="B${i + 1}" s="${i}"><f>A${i + 1}</f><v>0.95</v></c>` +
          `<c r="C${i + 1}" s="${i}" t="inlineStr"><is><t>95%</t></is></c></row>`,
      ).join(''),
    },
  ],
  parts: {
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}">` +
      counted(
        'numFmts',
        own.map((code) => `<numFmt numFmtId="${idOf(code)}" formatCode="${escaped(code)}"/>`),
      ) +
      '<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      counted(
        'cellXfs',
        FORMATS.map(([format]) => `<xf numFmtId="${idOf(format)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`),
      ) +
      '</styleSheet>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rIdStyles" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
  },
});

test.each([xlsxHost, excelHost, excelByRequests])(
  '$name: numbers shown as percentages and dates are told from plain ones',
  async (host) => {
    const { sheets } = await host.open(WORKBOOK).read();
    const kinds = (column: number): readonly (readonly [number | string, string])[] =>
      FORMATS.map(([format], i) => {
        const cell = sheets[0]?.rows[i]?.cells.find(({ columnIndex }) => columnIndex === column);
        return [format, cell?.kind === 'number' ? (cell.format ?? 'plain') : (cell?.kind ?? 'nothing')];
      });
    expect(kinds(0)).toEqual(FORMATS);
    expect(kinds(1)).toEqual(FORMATS);
    // What a text looks like says nothing of its format.
    expect(kinds(2)).toEqual(FORMATS.map(([format]) => [format, 'text']));
  },
);

test.each([xlsxHost, excelHost, excelByRequests])('$name: a format that is set is told when it is read again', async (host) => {
  const opened = host.open(WORKBOOK);
  await opened.apply([
    { edit: 'set-format', sheet: '甲', range: 'A1', format: { numberFormat: '0%' } },
    { edit: 'set-format', sheet: '甲', range: 'A5', format: { numberFormat: '0.00' } },
  ]);
  const { sheets } = await opened.read();
  const [first, fifth] = [0, 4].map((row) => sheets[0]?.rows[row]?.cells[0]);
  expect([first, fifth]).toMatchObject([
    { kind: 'number', value: 0.95, format: 'percent' },
    { kind: 'number', value: 0.95 },
  ]);
  expect(fifth).not.toHaveProperty('format');
});
