import type { ScoreTable } from '../reading/model.ts';
import { linesOfUnit } from './tablePair.ts';

const UNITS = new WeakMap<ScoreTable, ReadonlyMap<number, readonly number[]>>();

/** By column (in a roster by row) the places of the units whose cells stand in it, ascending; looked for once a table. */
export function unitsByLine(table: ScoreTable): ReadonlyMap<number, readonly number[]> {
  const known = UNITS.get(table);
  if (known) return known;
  const units = new Map<number, number[]>();
  table.units.forEach((unit, u) => {
    for (const line of linesOfUnit(table, unit)) {
      const others = units.get(line);
      if (others) others.push(u);
      else units.set(line, [u]);
    }
  });
  UNITS.set(table, units);
  return units;
}
