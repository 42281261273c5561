import { noteBox } from '../../../../../src/hosts/xlsx/write/notes/noteBox.ts';
import { parseXml } from '../../../../../src/hosts/xlsx/write/xml/parseXml.ts';
import { scanRows } from '../../../../../src/hosts/xlsx/write/cells/scanRows.ts';
import { sheetSizes } from '../../../../../src/hosts/xlsx/write/sheet/sheetSizes.ts';
import { parseAddress, type Position } from '../../../../../src/workbook/address.ts';

/** The corners as VML's anchor has them: left, into it, top, into it, right, into it, bottom, into it. */
function anchor(cell: string, text: string, sheet: string): string {
  const xml = `<worksheet>${sheet.includes('<sheetData') ? sheet : `${sheet}<sheetData/>`}</worksheet>`;
  const root = parseXml('x', xml, 'sheetData');
  const data = root.children.find(({ name }) => name === 'sheetData');
  const rows = data ? scanRows('x', xml, data, () => false).rows : [];
  const { left, top, right, bottom } = noteBox(parseAddress(cell) as Position, text, sheetSizes(root, rows));
  return [left, top, right, bottom].map(({ index, offset }) => `${index} ${offset}`).join(', ');
}

test.each([
  ['usual cells', 'A1', '短', '', '1 15, 0 2, 4 23, 3 2'],
  ['narrow columns', 'B2', '短', '<cols><col min="1" max="9" width="5"/></cols>', '2 15, 1 2, 8 5, 4 2'],
  ['a wide one', 'A1', '短', '<cols><col min="2" max="2" width="60"/></cols>', '1 15, 0 2, 1 215, 3 2'],
  ['a hidden one between', 'A1', '短', '<cols><col min="3" max="3" width="9" hidden="1"/></cols>', '1 15, 0 2, 5 23, 3 2'],
  [
    'a width that the sheet has for all',
    'A1',
    '短',
    '<sheetFormatPr defaultColWidth="20" defaultRowHeight="60"/>',
    '1 15, 0 2, 2 75, 0 62',
  ],
  [
    'low and high rows',
    'A1',
    '短',
    '<sheetData><row r="1" ht="30"/><row r="2" hidden="1"/><row r="3" ht="7.5"/></sheetData>',
    '1 15, 0 2, 4 23, 3 12',
  ],
  [
    'rows hidden unless they say otherwise',
    'A1',
    '短',
    '<sheetFormatPr zeroHeight="1"/><sheetData><row r="1" ht="30"/><row r="9" ht="30"/></sheetData>',
    '1 15, 0 2, 4 23, 8 22',
  ],
  ['a long text', 'A1', '字'.repeat(90), '', '1 15, 0 2, 4 23, 5 10'],
  ['letters, half as wide', 'A1', 'x'.repeat(90), '', '1 15, 0 2, 4 23, 3 2'],
  ['lines', 'A1', '一\n\n三\n四\n五', '', '1 15, 0 2, 4 23, 4 14'],
  ['a text without end', 'A1', '字'.repeat(9000), '', '1 15, 0 2, 4 23, 20 2'],
  ['the last cell of a sheet', 'XFD1048576', '短', '', '16383 15, 1048575 2, 16383 215, 1048575 62'],
])('%s', (_, cell, text, sheet, expected) => {
  expect(anchor(cell, text, sheet)).toBe(expected);
});
