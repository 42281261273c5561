import { SaxesParser } from 'saxes';
import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../../workbook/address.ts';
import { brokenXml } from '../../brokenXml.ts';
import { columnReader } from '../../columnReader.ts';
import { decodeEscapes } from '../../decodeEscapes.ts';
import type { Attributes } from '../../scanXml.ts';
import type { CellPlace, RowPlace, RowPlaces, SharedMember } from './rowPlaces.ts';
import type { XmlNode } from '../xml/xmlNode.ts';

/**
 * Runs once through the inside of `sheetData`. Cells are noted down in the rows that are asked about only, and of those only the cells
 * that are; of formulas that are shared the first always is, and the others if their cells are. Throws xml-broken for rows and cells
 * that no sheet has, and for a row that stands twice: which one to write into?
 */
export function scanRows(
  part: string,
  text: string,
  sheetData: XmlNode,
  wanted: (rowIndex: number) => boolean,
  wantedCell: (rowIndex: number, columnIndex: number) => boolean = () => true,
): RowPlaces {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const columnOf = columnReader();
  const rows: RowPlace[] = [];
  const arrays: Area[] = [];
  const dataTables: Area[] = [];
  const shared = new Map<string, SharedMember[]>();
  const groups: SharedMember[][] = [];
  const seen = new Set<number>();
  let row: RowPlace | undefined;
  let rowNumber = '0';
  let rowIndex = -1;
  let isWanted = false;
  let columnIndex = -1;
  let cell: CellPlace | undefined;
  let formula: { attributes: Attributes; prefix: string; start: number; openEnd: number; text: string } | undefined;

  const endOf = (): number => sheetData.start + parser.position;
  const startOf = (): number => text.lastIndexOf('<', endOf() - 1);

  function openRow(prefix: string, attributes: Attributes): void {
    rowNumber = attributes['r'] ?? String(rowIndex + 2);
    if (!/^[1-9]\d{0,6}$/.test(rowNumber) || Number(rowNumber) > MAX_ROWS) throw brokenXml(part, `no row: ${rowNumber}`);
    rowIndex = Number(rowNumber) - 1;
    if (seen.has(rowIndex)) throw brokenXml(part, `row ${rowNumber} stands twice`);
    seen.add(rowIndex);
    columnIndex = -1;
    isWanted = wanted(rowIndex);
    row = { rowIndex, prefix, attributes, start: startOf(), openEnd: endOf(), closeStart: endOf(), end: endOf(), cells: [] };
    rows.push(row);
  }

  function openCell(prefix: string, attributes: Attributes): void {
    const next = attributes['r'] === undefined ? columnIndex + 1 : columnOf(attributes['r'], rowNumber);
    if (next === undefined || next >= MAX_COLUMNS || !row) throw brokenXml(part, `no cell of row ${rowNumber}: ${attributes['r'] ?? ''}`);
    columnIndex = next;
    if (!isWanted || !wantedCell(rowIndex, columnIndex)) return;
    cell = { columnIndex, prefix, attributes, start: startOf(), openEnd: endOf(), end: endOf(), hasFormula: false };
    row.cells.push(cell);
  }

  function closeFormula(): void {
    if (!formula) return;
    const { attributes } = formula;
    const area = parseArea(attributes['ref'] ?? '');
    if (attributes['t'] === 'array' && area) arrays.push(area);
    else if (attributes['t'] === 'dataTable' && area) dataTables.push(area);
    else if (attributes['t'] === 'shared' && attributes['si'] !== undefined) addShared(attributes['si'], formula);
    formula = undefined;
  }

  function addShared(group: string, { attributes, prefix, start, text: written }: NonNullable<typeof formula>): void {
    const member = { rowIndex, columnIndex, prefix, attributes, start, end: endOf(), text: decodeEscapes(written) };
    const members = member.text === '' ? shared.get(group) : undefined;
    if (members) {
      if (wantedCell(rowIndex, columnIndex)) members.push(member);
    } else {
      // A text of its own starts the group anew.
      shared.set(group, [member]);
      groups.push(shared.get(group) ?? []);
    }
  }

  parser.on('error', ({ message }) => {
    throw brokenXml(part, message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const colon = name.indexOf(':') + 1;
    const local = name.slice(colon);
    if (local === 'c') openCell(name.slice(0, colon), attributes);
    else if (local === 'row') openRow(name.slice(0, colon), attributes);
    else if (local === 'f') {
      if (cell) cell.hasFormula = true;
      formula = { attributes, prefix: name.slice(0, colon), start: startOf(), openEnd: endOf(), text: '' };
    }
  });
  parser.on('closetag', ({ name }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'c') {
      if (cell) cell.end = endOf();
      cell = undefined;
    } else if (local === 'f') closeFormula();
    else if (local === 'row' && row) {
      row.end = endOf();
      if (row.end > row.openEnd) row.closeStart = startOf();
    }
  });
  const takeText = (run: string): void => {
    if (formula) formula.text += run;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.write(text.slice(sheetData.start, sheetData.end)).close();
  return { rows, arrays, dataTables, shared: groups };
}
