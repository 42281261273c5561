import { areaAddress, parseAddress } from '../../src/workbook/address.ts';
import { coalesce } from '../../src/workbook/coalesce.ts';

test.each([
  ['A1', 'A1'],
  ['A1 A2 A3', 'A1:A3'],
  ['A1 A2 B1 B2', 'A1:B2'],
  ['A1 A3', 'A1 A3'],
  ['A1 A2 B1', 'A1:A2 B1'],
  ['A1 C1', 'A1 C1'],
  ['A1 A1', 'A1'],
  ['E4 E5 E7 F4 F5 F7', 'E4:F5 E7:F7'],
])('%s → %s', (cells, areas) => {
  const positions = cells.split(' ').map((text) => parseAddress(text) ?? { rowIndex: -1, columnIndex: -1 });
  expect(coalesce(positions).map(areaAddress).sort()).toEqual(areas.split(' ').sort());
});
