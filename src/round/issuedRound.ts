import type { Assessment } from '../assessment/assessment.ts';
import type { UnitResult } from '../assessment/model.ts';
import { fold } from '../workbook/fold.ts';
import { gridOf, type Grid } from '../workbook/grid.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Earlier, IssuedRound, IssuedUnit } from './model.ts';

/** What went out: its units are those who should answer, a unit that stands in several tables once. */
export function issuedRound(
  workbook: WorkbookSnapshot,
  { asOf, settings, units }: Assessment,
  earlier: IssuedRound['earlier'] = NONE,
): IssuedRound {
  const byName = new Map<string, { first: UnitResult; results: UnitResult[] }>();
  for (const result of units) {
    const known = byName.get(fold(result.unit.name));
    if (known) known.results.push(result);
    else byName.set(fold(result.unit.name), { first: result, results: [result] });
  }
  return {
    workbook,
    asOf,
    units: [...byName].map(([name, { first, results }]): IssuedUnit => {
      const others = settings.units.filter((setting) => fold(setting.name) === name).flatMap(({ aliases }) => aliases.map(fold));
      return { name: first.unit.name, group: first.unit.group, names: [...new Set([name, ...others])], results };
    }),
    gridOf: gridsOf(workbook),
    earlier,
  };
}

const NONE: ReadonlyMap<string, Earlier> = new Map();

/** The grids of a workbook's sheets, each made when it is first asked for. */
export function gridsOf({ sheets }: WorkbookSnapshot): (name: string) => Grid {
  const grids = new Map<string, Grid>();
  return (name) => {
    const known = grids.get(name);
    if (known) return known;
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    const grid = gridOf(sheet);
    grids.set(name, grid);
    return grid;
  };
}
