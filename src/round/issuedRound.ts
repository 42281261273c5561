import type { Assessment } from '../assessment/assessment.ts';
import { fold } from '../workbook/fold.ts';
import { gridOf, type Grid } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Earlier, IssuedRound, IssuedUnit } from './model.ts';

/** What went out: its units are those who should answer, a unit that stands in several tables once. */
export function issuedRound(
  workbook: WorkbookSnapshot,
  { asOf, settings, units }: Assessment,
  earlier: IssuedRound['earlier'] = NONE,
): IssuedRound {
  const settingsOf = groupBy(settings.units, ({ name }) => fold(name));
  const issued = [...groupBy(units, ({ unit }) => fold(unit.name))].flatMap(([name, results]): readonly IssuedUnit[] => {
    const [first] = results;
    if (!first) return [];
    const others = (settingsOf.get(name) ?? []).flatMap(({ aliases }) => aliases.map(fold));
    return [{ name: first.unit.name, group: first.unit.group, names: [...new Set([name, ...others])], results }];
  });
  return {
    workbook,
    asOf,
    units: issued,
    // Of two units with one name the first has it.
    byName: new Map(issued.flatMap(({ names }, unit) => names.map((name) => [name, unit] as const)).reverse()),
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
