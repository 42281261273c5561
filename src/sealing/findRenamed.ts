import { parseAddress } from '../workbook/address.ts';
import { gridOf } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { canonicalValue } from './canonicalValue.ts';
import type { SealedLine } from './seal.ts';

/** The share of what a sheet held that has to stand in the same places under its new name. */
const ENOUGH = 0.9;

type LinesBySheet = ReadonlyMap<string, readonly SealedLine[]>;

/** Sheets that are in the list under one name and in the workbook under another, where there is no doubt which is which. */
export function findRenamed(
  listed: LinesBySheet,
  found: LinesBySheet,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): ReadonlyMap<string, string> {
  const lost = [...listed].filter(([name]) => !sheets.has(name));
  const strange = [...found.keys()].filter((name) => !listed.has(name)).flatMap((name) => sheets.get(name) ?? []);
  const renamed = new Map<string, string>();
  if (lost.length === 0 || strange.length === 0) return renamed;
  const grids = strange.map(gridOf);
  for (const [name, lines] of lost) {
    const filled = lines.filter(({ kind }) => kind !== '空白');
    const alike = grids.filter((grid) => {
      const same = filled.filter(({ cell, kind, value }) => {
        const at = parseAddress(cell);
        const is = canonicalValue(at ? grid.own(at.rowIndex, at.columnIndex) : null);
        return is.kind === kind && is.value === value;
      });
      return filled.length > 0 && same.length >= filled.length * ENOUGH;
    });
    const to = alike[0]?.sheet.name;
    if (alike.length === 1 && to !== undefined && ![...renamed.values()].includes(to)) renamed.set(name, to);
  }
  return renamed;
}
