import { addressOf, areaAddress, MAX_COLUMNS, parseArea } from '../../../../workbook/address.ts';
import type { AddSheet } from '../../../../workbook/edit.ts';
import { PAGE_FOOTER } from '../../../../workbook/edits/addSheet.ts';
import { escapeText } from '../xml/escapeXml.ts';
import type { Namespaces } from '../xml/namespaces.ts';
import type { BesideOwn } from './besideOwn.ts';

/** A4 in the list of paper sizes (18.3.1.63). */
const A4 = 9;
/** Excel's own "normal" margins, in inches. */
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/**
 * The part of a sheet that holds nothing yet, or no more than what a person has put `beside` what stood in it; its cells and all the rest
 * come as changes to this text.
 */
export function freshSheet(edit: AddSheet, { main, relationships }: Namespaces, beside?: BesideOwn): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    sheetProperties(edit),
    '<dimension ref="A1"/>',
    `<sheetViews><sheetView${edit.showGridLines === false ? ' showGridLines="0"' : ''} workbookViewId="0">${pane(edit)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(edit, beside),
    rows(edit, beside),
    edit.filter ? `<autoFilter ref="${areaText(edit.filter)}"/>` : '',
    merges([...(edit.merges ?? []), ...(beside?.merges ?? [])]),
    beside?.links ? `<hyperlinks>${beside.links}</hyperlinks>` : '',
    edit.print ? '<printOptions horizontalCentered="1"/>' : '',
    MARGINS,
    edit.print ? `<pageSetup paperSize="${A4}" fitToHeight="0" orientation="${edit.print.orientation}"/>` : '',
    edit.print ? `<headerFooter><oddFooter>&amp;C${escapeText(PAGE_FOOTER)}</oddFooter></headerFooter>` : '',
    pageBreaks(edit),
    beside?.pointers ?? '',
    '</worksheet>',
  ].join('');
}

/** As wide as a page, and as many pages as it takes. */
function sheetProperties({ tabColor, print }: AddSheet): string {
  const color = tabColor ? `<tabColor rgb="FF${tabColor.toUpperCase()}"/>` : '';
  const fit = print ? '<pageSetUpPr fitToPage="1"/>' : '';
  return color || fit ? `<sheetPr>${color}${fit}</sheetPr>` : '';
}

function pane({ freeze }: AddSheet): string {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return '';
  const { rows, columns } = freeze;
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const xSplit = columns > 0 ? ` xSplit="${columns}"` : '';
  const ySplit = rows > 0 ? ` ySplit="${rows}"` : '';
  const first = addressOf({ rowIndex: rows, columnIndex: columns });
  return `<pane${xSplit}${ySplit} topLeftCell="${first}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

function columns({ columnWidths }: AddSheet, beside?: BesideOwn): string {
  const cols = columnWidths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const all = `${cols.join('')}${beside?.columns ?? ''}`;
  return all === '' ? '' : `<cols>${all}</cols>`;
}

function rows({ rowHeights = {} }: AddSheet, beside?: BesideOwn): string {
  const numbers = [...Object.keys(rowHeights).map(Number), ...[...(beside?.rows.keys() ?? [])].map((rowIndex) => rowIndex + 1)];
  if (numbers.length === 0) return '<sheetData/>';
  const ordered = [...new Set(numbers)].sort((a, b) => a - b);
  return `<sheetData>${ordered.map((row) => rowXml(row, rowHeights[row], beside?.rows.get(row - 1))).join('')}</sheetData>`;
}

/** A row below all of ours keeps its height. */
function rowXml(row: number, height: number | undefined, { attributes = '', cells = '' } = {}): string {
  const size = height === undefined || attributes !== '' ? attributes : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${size}${cells === '' ? '/>' : `>${cells}</row>`}`;
}

function merges(areas: readonly string[]): string {
  if (areas.length === 0) return '';
  return `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${areaText(area)}"/>`).join('')}</mergeCells>`;
}

function areaText(range: string): string {
  const area = parseArea(range);
  return area ? areaAddress(area) : range;
}

/** A break stands below the row with its number (18.3.1.3 brk); `max` is the last column. */
function pageBreaks({ print }: AddSheet): string {
  const rows = print?.pagesAt ?? [];
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row - 1}" max="${MAX_COLUMNS - 1}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}
