import { addressOf, areaAddress, columnName } from '../../../src/workbook/address.ts';
import type { Hyperlink } from '../workbook/cell.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { cellsXml, mergesXml } from './cellsXml.ts';
import { extXml, rulesXml } from './rulesXml.ts';
import type { SharedTexts } from './sharedTexts.ts';
import type { StyleTable } from './styleTable.ts';
import { element, textElement } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };
/** A protected sheet allows what its options name; a file says what it forbids (18.3.1.85). */
const FORBIDDEN: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowAutoFilter: 'autoFilter',
};

/** A worksheet part, its elements in the order of the schema (18.3.1.99). `relate` gives the id of what it leads to outside. */
export function sheetXml(sheet: Sheet, styles: StyleTable, texts: SharedTexts, relate: (target: string) => string): string {
  const fits = isFitted(sheet);
  const tab = sheet.tabColor === '' ? '' : element('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` });
  const properties = tab + (fits ? element('pageSetUpPr', { fitToPage: 1 }) : '');
  const used = sheet.usedRange(false);
  return element(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
    [
      properties === '' ? '' : element('sheetPr', {}, properties),
      element('dimension', { ref: used ? areaAddress(used) : 'A1' }),
      viewXml(sheet),
      cellsXml(sheet, styles, texts),
      protectionXml(sheet),
      sheet.autoFilter ? element('autoFilter', { ref: areaAddress(sheet.autoFilter) }) : '',
      mergesXml(sheet),
      rulesXml(sheet, styles),
      linksXml(sheet, relate),
      pageXml(sheet),
      extXml(sheet),
    ].join(''),
  );
}

function viewXml({ frozen: { rows, columns }, showGridlines }: Sheet): string {
  const pane = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: addressOf({ rowIndex: rows, columnIndex: columns }),
    state: 'frozen',
  };
  const inner = rows + columns > 0 ? element('pane', pane) : '';
  return element('sheetViews', {}, element('sheetView', { showGridLines: showGridlines ? undefined : '0', workbookViewId: 0 }, inner));
}

function protectionXml({ protection }: Sheet): string {
  if (!protection) return '';
  const open = Object.entries(FORBIDDEN)
    .filter(([option]) => protection.options[option] === true)
    .map(([, name]) => [name, 0] as const);
  return element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, ...Object.fromEntries(open) });
}

/** Cells beside each other with the same link are one entry in Excel's files too. */
function linksXml(sheet: Sheet, relate: (target: string) => string): string {
  const links: string[] = [];
  for (const [rowIndex, row] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [columnIndex, { hyperlink }] of [...row].sort(([a], [b]) => a - b)) {
      if (hyperlink) links.push(linkXml(`${columnName(columnIndex)}${rowIndex + 1}`, hyperlink, relate));
    }
  }
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
}

function linkXml(ref: string, { address, documentReference, screenTip }: Hyperlink, relate: (target: string) => string): string {
  return element('hyperlink', {
    ref,
    'r:id': address === undefined ? undefined : relate(address),
    location: documentReference,
    tooltip: screenTip,
  });
}

function isFitted({ pageLayout: { zoom } }: Sheet): boolean {
  return (zoom.horizontalFitToPages ?? null) !== null || (zoom.verticalFitToPages ?? null) !== null;
}

function pageXml(sheet: Sheet): string {
  const { pageLayout } = sheet;
  const fits = isFitted(sheet);
  const { margins, orientation, paperSize, zoom, headers } = pageLayout;
  const inches = Object.fromEntries(
    ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) => [side, margins[side as keyof typeof margins] / 72]),
  );
  const setup = {
    paperSize: PAPERS[paperSize] ?? 9,
    scale: zoom.scale !== undefined && zoom.scale !== null && zoom.scale !== 100 ? zoom.scale : undefined,
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
  };
  const head = sidesOf(headers, 'Header');
  const foot = sidesOf(headers, 'Footer');
  const texts = (head === '' ? '' : textElement('oddHeader', head)) + (foot === '' ? '' : textElement('oddFooter', foot));
  return element('pageMargins', inches) + element('pageSetup', setup) + (texts === '' ? '' : element('headerFooter', {}, texts));
}

/** `&L左&C中&R右` */
function sidesOf(headers: Readonly<Record<string, string>>, band: 'Header' | 'Footer'): string {
  return (['left', 'center', 'right'] as const)
    .map((side) => (headers[`${side}${band}`] ? `&${{ left: 'L', center: 'C', right: 'R' }[side]}${headers[`${side}${band}`] ?? ''}` : ''))
    .join('');
}
