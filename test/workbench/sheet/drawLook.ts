import { parseArea } from '../../../src/workbook/address.ts';
import type { CellLook, SheetLook } from '../../../src/workbook/sheetLook.ts';
import type { SheetSnapshot } from '../../../src/workbook/snapshot.ts';

export interface LookOptions extends Partial<Omit<SheetLook, 'name' | 'merges' | 'cells'>> {
  /** What areas look like, later ones over earlier ones: `[['A1:E1', { bold: true }]]`. */
  readonly areas?: readonly (readonly [string, CellLook])[];
}

/** How a drawn sheet looks. The first look is that of a new workbook. */
export function drawLook(
  sheet: SheetSnapshot,
  { areas = [], ...rest }: LookOptions = {},
): { readonly look: SheetLook; readonly looks: readonly CellLook[] } {
  const looks: CellLook[] = [{}, ...areas.map(([, look]) => look)];
  const rows = new Map<number, Map<number, number>>();
  areas.forEach(([address], i) => {
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no area`);
    for (let rowIndex = area.top; rowIndex <= area.bottom; rowIndex++) {
      const row = rows.get(rowIndex) ?? new Map<number, number>();
      rows.set(rowIndex, row);
      for (let columnIndex = area.left; columnIndex <= area.right; columnIndex++) row.set(columnIndex, i + 1);
    }
  });
  const cells = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([rowIndex, row]) => {
      const inOrder = [...row].sort(([a], [b]) => a - b);
      return { rowIndex, columnIndexes: inOrder.map(([columnIndex]) => columnIndex), looks: inOrder.map(([, look]) => look) };
    });
  const look: SheetLook = {
    name: sheet.name,
    showGridLines: true,
    frozen: { rows: 0, columns: 0 },
    usualWidth: 72,
    usualHeight: 20,
    columns: [],
    rows: [],
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges,
    cells,
    ...rest,
  };
  return { look, looks };
}
