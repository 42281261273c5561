import type { OfficeSum, OfficeTotal, ScoreEntry, ScoreTable } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import type { Grid } from '../workbook/grid.ts';
import { addAll } from '../workbook/addAll.ts';

/** The cells that a total should add: ordinary ones all, those of bonus and of deduction rows all or none. */
export interface ShouldAdd {
  readonly ordinary: readonly Position[];
  readonly bonus: readonly Position[];
  readonly deductions: readonly Position[];
}

/**
 * The cells of the indicators that have a maximum, scored or blank. A deduction needs none to be scored. A cell that a merged area
 * covers is none: nothing can stand there.
 */
export function shouldAdd(grid: Grid, table: ScoreTable, { unit }: OfficeTotal, sum: OfficeSum): ShouldAdd {
  const found: { readonly [kind in keyof ShouldAdd]: Position[] } = { ordinary: [], bonus: [], deductions: [] };
  for (const i of sum.indicators) {
    const indicator = table.indicators[i];
    if (!indicator || (indicator.max === null && !(indicator.deduction && sum.scores !== 'maxima'))) continue;
    const cells = sum.scores === 'maxima' ? (indicator.maxSource === 'column' ? [indicator.maxAt] : []) : scoreCells(table, unit, i, sum);
    const kind = indicator.deduction ? 'deductions' : indicator.bonus ? 'bonus' : 'ordinary';
    addAll(
      found[kind],
      cells.filter(({ rowIndex, columnIndex }) => !grid.isCovered(rowIndex, columnIndex)),
    );
  }
  return found;
}

/** All cells of a table that hold maxima and scores, or may. */
export function indicatorCells({ indicators, units }: ScoreTable): readonly Position[] {
  return [
    ...indicators.filter(({ maxSource }) => maxSource === 'column').map(({ maxAt }) => maxAt),
    ...units.flatMap(({ scores }) =>
      scores.flatMap(({ self, otherSelf, reviews }) => [...(self ? [self] : []), ...otherSelf, ...reviews].flatMap(cellsOf)),
    ),
  ];
}

function scoreCells(table: ScoreTable, unit: number | null, i: number, { scores, nth, only }: OfficeSum): readonly Position[] {
  const own = unit === null ? undefined : table.units[unit]?.scores[i];
  if (!own || scores === 'maxima') return [];
  const entry = scores === 'self' ? own.self : own[scores][nth];
  return entry ? cellsOf(entry).filter(({ columnIndex }) => only === null || columnIndex === only) : [];
}

function cellsOf({ at, parts }: ScoreEntry): readonly Position[] {
  return parts ? parts.map((part) => part.at) : [at];
}
