import type { Indicator, ScoreTable, TableUnit, UnitScores } from '../reading/model.ts';
import type { IndicatorReadings } from '../rules/readings.ts';
import type { Standing } from '../rules/standing.ts';
import type { UnitStatus } from '../rules/status.ts';
import type { Decimal } from '../workbook/decimal.ts';

/** An indicator of the table with a unit's cells and what its scores say. */
export interface UnitRow {
  readonly indicator: Indicator;
  readonly scores: UnitScores;
  /** Null for an indicator without a maximum, which can't be scored. */
  readonly readings: IndicatorReadings | null;
}

/** The result of one unit in one table. Points are exact; they are rounded only where they are shown. */
export interface UnitResult {
  readonly table: ScoreTable;
  readonly unit: TableUnit;
  /** One for each indicator of the table, in its order. */
  readonly rows: readonly UnitRow[];
  readonly status: UnitStatus;
  readonly base: Decimal;
  readonly bonus: Decimal;
  /** What deduction rows take off, never below 0. */
  readonly deduction: Decimal;
  readonly total: Decimal;
  /** Null where the table has no self score beside a review score. */
  readonly selfTotal: Decimal | null;
  /** The table's full marks without the maxima that don't apply to this unit, in points. */
  readonly fullMarks: Decimal;
  /** Total ÷ full marks × 100, to 20 places; null where nothing applies. To compare, use `compareShares`. */
  readonly percent: Decimal | null;
  readonly standing: Standing;
  readonly scored: number;
  readonly unscored: number;
  readonly evidenceMissing: number;
}
