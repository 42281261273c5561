import { type CellLayer, cellPlan } from '../../../../../src/hosts/xlsx/write/cells/cellPlan.ts';
import { areaAddress, parseArea } from '../../../../../src/workbook/address.ts';
import type { CellFormat } from '../../../../../src/workbook/edit.ts';

const area = (range: string) => parseArea(range) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const content = (range: string, ...rows: readonly (readonly (string | null)[])[]): CellLayer => ({
  area: area(range),
  contentAt(down, right) {
    const value = rows[down]?.[right] ?? null;
    return value === null ? undefined : { value };
  },
});
const format = (range: string, look: CellFormat): CellLayer => ({ area: area(range), format: look });
const look = (range: string, from: string): CellLayer => ({
  area: area(range),
  look: { rowIndex: area(from).top, columnIndex: area(from).left },
});

/** `3: B=x bold` a line a row. */
function lines(...layers: readonly CellLayer[]): readonly string[] {
  const plan = cellPlan();
  layers.forEach((layer) => plan.add(layer));
  const rows = [...plan.rows()].map(([rowIndex, changes]) => {
    const cells = changes.map(([column, change]) =>
      ['ABCDEFG'[column], change.content?.value, change.look && `like ${change.look.rowIndex + 1}`, ...Object.keys(change.format ?? {})]
        .filter((word) => word !== undefined)
        .join(' '),
    );
    return `${rowIndex + 1}: ${cells.join(', ')}`;
  });
  const whole = plan.area();
  return [...rows, `${whole ? areaAddress(whole) : 'none'}${plan.changesContent ? ' content' : ''}`];
}

test.each<[string, readonly CellLayer[], readonly string[]]>([
  ['nothing', [], ['none']],
  [
    'rows from the top, cells from the left',
    [content('C4:D4', ['c', 'd']), content('B2', ['b'])],
    ['2: B b', '4: C c, D d', 'B2:D4 content'],
  ],
  ['the last edit of a cell holds', [content('B2:C2', ['1', '2']), content('B2', ['3'])], ['2: B 3, C 2', 'B2:C2 content']],
  ['cells left alone', [content('B2:D3', [null, 'x', null], [null, null, null])], ['2: C x', 'C2 content']],
  ['nothing but cells left alone', [content('B2:D3', [null, null, null], [null, null, null])], ['none']],
  [
    'formats one over the other',
    [format('B2:C2', { bold: true }), format('C2:D2', { italic: true })],
    ['2: B bold, C bold italic, D italic', 'B2:D2'],
  ],
  [
    'a look takes the place of formats before it, and formats come on top',
    [format('B2', { bold: true }), look('B2', 'A9'), format('B2', { wrap: true })],
    ['2: B like 9 wrap', 'B2'],
  ],
  ['a look and a value', [content('B2', ['x']), look('B2:B3', 'A9')], ['2: B x like 9', '3: B like 9', 'B2:B3 content']],
])('%s', (_, layers, expected) => {
  expect(lines(...layers)).toEqual(expected);
});

test('equal formats are one object, and a cell can be asked for at any time', () => {
  const plan = cellPlan();
  plan.add(format('A1:A9', { bold: true }));
  expect(plan.at(3, 0)).toEqual({ format: { bold: true } });
  plan.add(format('A1:A9', { italic: true }));
  plan.add(look('C1', 'A9'));
  expect(plan.at(3, 0)).toEqual({ format: { bold: true, italic: true } });
  expect(plan.at(3, 0)?.format).toBe(plan.at(4, 0)?.format);
  expect([plan.at(3, 1), plan.at(30, 0), plan.has(8), plan.has(9), plan.looksAt(8), plan.looksAt(0)]).toEqual([
    undefined,
    undefined,
    true,
    false,
    true,
    false,
  ]);
});
