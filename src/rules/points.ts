import type { Indicator } from '../reading/model.ts';
import { sum, ZERO, type Decimal } from '../workbook/decimal.ts';
import { asMeantFormula } from './places.ts';
import type { IndicatorReadings } from './readings.ts';
import { SCORE_WORDS, type ScoreReading } from './score.ts';

/** An indicator with what a unit's scores on it say; null where it has no maximum, and so can't be scored. */
export interface PointsRow {
  readonly indicator: Pick<Indicator, 'max' | 'bonus'>;
  readonly readings: IndicatorReadings | null;
}

/** The figures of one unit, exact, in points. */
export interface UnitPoints {
  readonly base: Decimal;
  /** Of all bonus scores together, up to the cap. */
  readonly bonus: Decimal;
  readonly total: Decimal;
  /** The same total of the self scores. */
  readonly selfTotal: Decimal;
  /** The ordinary maxima without those that don't apply to this unit. */
  readonly fullMarks: Decimal;
  /** Total ÷ full marks × 100, to 20 places; null where nothing applies. */
  readonly percent: Decimal | null;
  /** Ordinary indicators that are blank. */
  readonly unscored: number;
}

export function pointsOf(rows: readonly PointsRow[], bonusCap: Decimal): UnitPoints {
  const total = (of: (readings: IndicatorReadings) => ScoreReading | null, isBonus: boolean): Decimal =>
    sum(rows.flatMap(({ indicator, readings }) => (indicator.bonus === isBonus && readings ? [countedPoints(of(readings))] : [])));
  const capped = (points: Decimal): Decimal => (points.gt(bonusCap) ? bonusCap : points);
  const counting = (readings: IndicatorReadings): ScoreReading => readings.counting;
  const self = (readings: IndicatorReadings): ScoreReading | null => readings.self;
  const [base, bonus] = [total(counting, false), capped(total(counting, true))];
  const all = base.plus(bonus);
  const fullMarks = sum(rows.map(countedMarks));
  return {
    base,
    bonus,
    total: all,
    selfTotal: total(self, false).plus(capped(total(self, true))),
    fullMarks,
    percent: fullMarks.gt(0) ? all.times(100).div(fullMarks) : null,
    unscored: rows.filter(({ indicator, readings }) => !indicator.bonus && readings?.counting.kind === 'blank').length,
  };
}

/** What of a score counts. */
export function countedPoints(reading: ScoreReading | null): Decimal {
  return reading?.kind === 'valid' ? reading.points : ZERO;
}

/** The same as a formula, of the cell with the score and the one with what is said of it. */
export function countedPointsFormula(score: string, verdict: string): string {
  return `IF(${verdict}="${SCORE_WORDS.valid}",${asMeantFormula(score)},0)`;
}

/** What of a maximum counts as full marks. */
export function countedMarks({ indicator: { max, bonus }, readings }: PointsRow): Decimal {
  return max === null || bonus || readings?.counting.kind === 'not-applicable' ? ZERO : max;
}

/** The same as a formula for an ordinary indicator, of the cell with its maximum and the one with what is said of the score. */
export function countedMarksFormula(max: string, verdict: string): string {
  return `IF(OR(${max}="",${verdict}="${SCORE_WORDS['not-applicable']}"),0,${max})`;
}

/** Where a unit's figures stand, and the columns of 考核明细 that they are summed from. */
export interface PointsCells {
  /** The column of the units' numbers, and the cell with the number of this unit. */
  readonly numbers: string;
  readonly number: string;
  readonly bonuses: string;
  readonly verdicts: string;
  readonly counted: string;
  readonly countedMarks: string;
  readonly missing: string;
  readonly base: string;
  readonly bonus: string;
  readonly bonusCap: string;
  readonly total: string;
  readonly fullMarks: string;
}

export interface PointsFormulas {
  readonly base: string;
  /** Null where there is none to sum. */
  readonly bonus: string | null;
  readonly total: string;
  readonly percent: string;
  readonly fullMarks: string;
  readonly unscored: string;
  readonly missing: string;
}

/**
 * The figures of one unit as formulas, each the sum of what counts in its rows of 考核明细, rounded so far that no figure of an office's
 * is changed: what a sum of binary fractions is off by goes. Rows are found by the unit's number, as COUNTIFS would take a
 * name such as *局 or >5 for a pattern.
 *
 * @param hasBonus whether the workbook has any bonus rows
 */
export function pointsFormulas(cells: PointsCells, hasBonus: boolean): PointsFormulas {
  const unit = `${cells.numbers},${cells.number}`;
  const isBonus = `${cells.bonuses},"是"`;
  const counted = `SUMIFS(${cells.counted},${unit})`;
  const bonus = `SUMIFS(${cells.counted},${unit},${isBonus})`;
  const blank = `COUNTIFS(${unit},${cells.verdicts},"${SCORE_WORDS.blank}")`;
  const blankBonus = `COUNTIFS(${unit},${cells.verdicts},"${SCORE_WORDS.blank}",${isBonus})`;
  return {
    base: asMeantFormula(`${counted}${hasBonus ? `-${bonus}` : ''}`),
    bonus: hasBonus ? `MIN(${asMeantFormula(bonus)},${cells.bonusCap})` : null,
    total: asMeantFormula(`${cells.base}+${cells.bonus}`),
    percent: `IF(${cells.fullMarks}>0,${asMeantFormula(`${cells.total}/${cells.fullMarks}*100`)},"")`,
    fullMarks: asMeantFormula(`SUMIFS(${cells.countedMarks},${unit})`),
    unscored: blank + (hasBonus ? `-${blankBonus}` : ''),
    missing: `SUMIFS(${cells.missing},${unit})`,
  };
}
