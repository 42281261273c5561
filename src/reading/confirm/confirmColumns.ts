import { parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import type { Doubt, Indicator } from '../model.ts';
import { sum } from '../../workbook/decimal.ts';
import type { RosterIndicator } from '../units/rosterColumns.ts';
import { figureAt } from './figureAt.ts';
import { understandSums } from './sums.ts';

/** A proposed indicator of a roster with what was read of it. */
export interface AskedIndicator {
  readonly asked: RosterIndicator;
  readonly indicator: Indicator;
}

export interface ConfirmedColumns {
  readonly parts: readonly AskedIndicator[];
  /** The columns that hold the total of all, by their figures; zero-based. */
  readonly totals: readonly number[];
  /** The columns of levels' totals. */
  readonly subtotals: readonly number[];
  readonly doubts: readonly Doubt[];
}

const USUAL = parseDecimal('100');

/**
 * Says which columns of a roster are totals of others by their figures, where the maxima add up only without them.
 *
 * @param targets full marks that the sheet states: in a line above the table, or with a total's header
 * @param rows the rows of the units, zero-based
 */
export function confirmColumns(
  grid: Grid,
  proposed: readonly AskedIndicator[],
  targets: readonly Decimal[],
  rows: readonly number[],
): ConfirmedColumns {
  const figure = (rowIndex: number, { reviews, self }: RosterIndicator): Decimal | null => {
    const column = (reviews.at(-1) ?? self)?.columnIndex;
    return column === undefined ? null : (figureAt(grid, rowIndex, column) ?? null);
  };
  const items = proposed.map(({ asked, indicator: { max, bonus, deduction } }) => ({
    max,
    open: asked.evidence.length === 0,
    extra: bonus || deduction,
    figures: rows.map((rowIndex) => figure(rowIndex, asked)),
  }));
  const { kinds, doubt } = understandSums(items, targets.length > 0 ? targets : [USUAL], targets.length > 0);
  const parts = proposed.filter((_, i) => kinds[i]?.kind === 'part');
  const all = sum(parts.flatMap(({ indicator: { max, bonus, deduction } }) => (max && !bonus && !deduction ? [max] : [])));
  const sums = proposed.filter((_, i) => kinds[i]?.kind !== 'part');
  const columnsOf = (some: readonly AskedIndicator[]): readonly number[] =>
    some.flatMap(({ asked }) => asked.reviews.slice(-1).map(({ columnIndex }) => columnIndex));
  const doubtful = doubt === null ? undefined : proposed[doubt];
  return {
    parts,
    totals: columnsOf(sums.filter(({ indicator: { max } }) => max?.eq(all))),
    subtotals: columnsOf(sums.filter(({ indicator: { max } }) => !max?.eq(all))),
    doubts: doubtful
      ? [
          {
            of: 'total',
            at: doubtful.indicator.nameAt,
            label: doubtful.indicator.name,
            max: doubtful.indicator.max ?? USUAL,
            sum: all.minus(doubtful.indicator.max ?? 0),
          },
        ]
      : [],
  };
}
