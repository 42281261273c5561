import type { ScoreTable, TableUnit } from '../reading/model.ts';
import type { Decimal } from '../workbook/decimal.ts';
import type { ScoreReading } from './readScore.ts';

/** The first that applies, top to bottom. Only a complete unit has a grade and a rank. */
export type UnitStatus = 'invalid' | 'not-submitted' | 'not-reviewed' | 'incomplete' | 'complete';

/** What a unit's scores on one indicator say. */
export interface IndicatorReadings {
  readonly self: ScoreReading | null;
  readonly reviews: readonly ScoreReading[];
  /** The reading that counts: the last review score, or the self score where the table has no other. */
  readonly counting: ScoreReading;
}

/** The result of one unit in one table. Points are exact; they are rounded only where they are shown. */
export interface UnitResult {
  readonly table: ScoreTable;
  readonly unit: TableUnit;
  /** One for each indicator of the table; null for one without a maximum, which can't be scored. */
  readonly readings: readonly (IndicatorReadings | null)[];
  readonly status: UnitStatus;
  readonly base: Decimal;
  readonly bonus: Decimal;
  readonly total: Decimal;
  /** Null where the table has no self score beside a review score. */
  readonly selfTotal: Decimal | null;
  /** The table's full marks without the maxima that don't apply to this unit, in points. */
  readonly fullMarks: Decimal;
  /** Total ÷ full marks × 100, to 20 places; null where nothing applies. To compare, use `compareShares`. */
  readonly percent: Decimal | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly scored: number;
  readonly unscored: number;
  readonly evidenceMissing: number;
}
