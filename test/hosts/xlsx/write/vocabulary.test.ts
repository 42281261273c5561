import type { Edit } from '../../../../src/workbook/edit.ts';
import { parseXml } from '../../../../src/hosts/xlsx/write/xml/parseXml.ts';
import type { XmlNode } from '../../../../src/hosts/xlsx/write/xml/xmlNode.ts';
import { makeXlsx } from '../../../support/xlsx.ts';
import { textOf, write } from './written.ts';

/**
 * The elements that are written, by ECMA-376 part 1 (transitional, part 4): the attributes that each may have, and its
 * children in the order of the schema; the children of `choice` elements in any.
 */
const SCHEMA: Readonly<Record<string, readonly [attributes: string, children: string]>> = {
  worksheet: [
    'xmlns xmlns:r',
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks',
  ],
  sheetPr: ['', 'tabColor outlinePr pageSetUpPr'],
  tabColor: ['rgb', ''],
  pageSetUpPr: ['fitToPage', ''],
  dimension: ['ref', ''],
  sheetViews: ['', 'sheetView'],
  sheetView: ['showGridLines workbookViewId', 'pane selection'],
  pane: ['xSplit ySplit topLeftCell activePane state', ''],
  selection: ['pane', ''],
  sheetFormatPr: ['defaultRowHeight', ''],
  cols: ['', 'col'],
  col: ['min max width customWidth', ''],
  sheetData: ['', 'row'],
  row: ['r spans ht customHeight', 'c'],
  c: ['r s t', 'f v is'],
  f: ['', ''],
  v: ['xml:space', ''],
  is: ['', 't'],
  t: ['xml:space', ''],
  sheetCalcPr: ['fullCalcOnLoad', ''],
  sheetProtection: ['sheet objects scenarios', ''],
  autoFilter: ['ref', ''],
  mergeCells: ['count', 'mergeCell'],
  mergeCell: ['ref', ''],
  conditionalFormatting: ['sqref', 'cfRule'],
  cfRule: ['type dxfId priority', 'formula'],
  formula: ['', ''],
  dataValidations: ['count', 'dataValidation'],
  dataValidation: [
    'type errorStyle allowBlank showInputMessage showErrorMessage errorTitle error promptTitle prompt sqref',
    'formula1 formula2',
  ],
  formula1: ['', ''],
  formula2: ['', ''],
  hyperlinks: ['', 'hyperlink'],
  hyperlink: ['ref location tooltip', ''],
  printOptions: ['horizontalCentered', ''],
  pageMargins: ['left right top bottom header footer', ''],
  pageSetup: ['paperSize fitToHeight orientation', ''],
  headerFooter: ['', 'oddFooter'],
  oddFooter: ['', ''],
  rowBreaks: ['count manualBreakCount', 'brk'],
  brk: ['id max man', ''],
  workbook: ['xmlns xmlns:r', 'sheets definedNames'],
  sheets: ['', 'sheet'],
  sheet: ['name sheetId r:id', ''],
  definedNames: ['', 'definedName'],
  definedName: ['name localSheetId hidden', ''],
  styleSheet: ['xmlns', 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs'],
  numFmts: ['count', 'numFmt'],
  numFmt: ['numFmtId formatCode', ''],
  fonts: ['count', 'font'],
  font: ['', 'b i u sz color name'],
  b: ['', ''],
  i: ['', ''],
  u: ['', ''],
  sz: ['val', ''],
  color: ['rgb', ''],
  name: ['val', ''],
  fills: ['count', 'fill'],
  fill: ['', 'patternFill'],
  patternFill: ['patternType', 'fgColor bgColor'],
  fgColor: ['rgb', ''],
  bgColor: ['rgb indexed', ''],
  borders: ['count', 'border'],
  border: ['', 'left right top bottom diagonal'],
  left: ['style', 'color'],
  right: ['style', 'color'],
  top: ['style', 'color'],
  bottom: ['style', 'color'],
  diagonal: ['', ''],
  cellStyleXfs: ['count', 'xf'],
  cellXfs: ['count', 'xf'],
  xf: [
    'numFmtId fontId fillId borderId xfId applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection',
    'alignment protection',
  ],
  alignment: ['horizontal vertical wrapText', ''],
  protection: ['locked', ''],
  dxfs: ['count', 'dxf'],
  dxf: ['', 'font fill'],
  Types: ['xmlns', 'Default Override'],
  Default: ['Extension ContentType', ''],
  Override: ['PartName ContentType', ''],
  Relationships: ['xmlns', 'Relationship'],
  Relationship: ['Id Type Target', ''],
};

const EVERYTHING: readonly Edit[] = ['Sheet1', '考核汇总'].flatMap((sheet): readonly Edit[] => [
  ...(sheet === 'Sheet1'
    ? []
    : [
        {
          edit: 'add-sheet',
          sheet,
          columnWidths: [9],
          rowHeights: { 2: 30 },
          merges: ['A1:B1'],
          freeze: { rows: 1, columns: 1 },
          filter: 'A1:B2',
          tabColor: '123456',
          showGridLines: false,
          print: { orientation: 'portrait', titleRows: '1:1' },
        } as const,
      ]),
  { edit: 'protect-sheet', sheet },
  { edit: 'set-hyperlinks', sheet, links: [{ cell: 'A1', target: 'x!A1', tip: 't' }] },
  {
    edit: 'add-validation',
    sheet,
    ranges: ['A1'],
    rule: { type: 'decimal', minimum: '0', maximum: '1' },
    style: 'warning',
    errorTitle: '考核',
    error: 'x',
    prompt: { title: 'p', text: 'q' },
  },
  { edit: 'add-conditional-format', sheet, ranges: ['A1'], formula: '考核_标记', bold: true, fillColor: '123456', fontColor: '123456' },
  { edit: 'set-values', sheet, range: 'A1:C1', values: [[' a', null, true]] },
  { edit: 'set-formulas', sheet, range: 'D1', formulas: [[{ formula: '1', value: ' x' }]] },
  {
    edit: 'set-format',
    sheet,
    range: 'A1:A2',
    format: {
      fontName: 'a',
      fontSize: 9,
      bold: true,
      italic: true,
      underline: true,
      fontColor: '123456',
      fillColor: '123456',
      borderColor: '123456',
      horizontal: 'left',
      vertical: 'top',
      wrap: true,
      numberFormat: '0.0',
      locked: false,
    },
  },
  { edit: 'define-name', name: '考核_标记', refersTo: '1', sheet },
]);

function* faults(node: XmlNode): Generator<string> {
  const known = SCHEMA[node.name];
  if (!known) {
    yield `<${node.name}> is not known`;
    return;
  }
  const [attributes, children] = known.map((list) => list.split(' ')) as [string[], string[]];
  for (const name of Object.keys(node.attributes)) if (!attributes.includes(name)) yield `${node.name} ${name}`;
  const places = node.children.map(({ name }) => children.indexOf(name));
  if (places.includes(-1)) yield `${node.name} holds ${node.children.map(({ name }) => name).join(' ')}`;
  if (places.some((place, index) => place < (places[index - 1] ?? 0)))
    yield `${node.name}: ${node.children.map(({ name }) => name).join(' ')}`;
  for (const child of node.children) yield* faults(child);
}

const SPANS = '<row r="1" spans="1:1"/>';
const WRITTEN = write(makeXlsx({ sheets: [{ name: 'Sheet1', sheetData: SPANS, after: '<pageMargins left="1"/>' }] }), EVERYTHING);

test.each([
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/workbook.xml',
  'xl/styles.xml',
  'xl/_rels/workbook.xml.rels',
  '[Content_Types].xml',
])('%s holds to the order and the vocabulary of the schema', (part) => {
  expect([...faults(parseXml(part, textOf(WRITTEN, part)))]).toEqual([]);
});

test('the test knows disorder when it sees it', () => {
  expect([...faults(parseXml('x', '<worksheet><mergeCells count="1" x="2"/><sheetData/><nonsense/></worksheet>'))]).toEqual([
    'worksheet holds mergeCells sheetData nonsense',
    'worksheet: mergeCells sheetData nonsense',
    'mergeCells x',
    '<nonsense> is not known',
  ]);
});
