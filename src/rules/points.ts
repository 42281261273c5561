import type { Indicator } from '../reading/model.ts';
import { decimalText, sum, ZERO, type Decimal } from '../workbook/decimal.ts';
import { asCalculated, asCalculatedFormula } from './places.ts';
import type { IndicatorReadings } from './readings.ts';
import { SCORE_WORDS, type ScoreReading } from './score.ts';

/** An indicator with what a unit's scores on it say; null where it has no maximum, and so can't be scored. */
export interface PointsRow {
  readonly indicator: Pick<Indicator, 'max' | 'bonus' | 'deduction' | 'weight'>;
  readonly readings: IndicatorReadings | null;
}

/** The figures of one unit, in points. */
export interface UnitPoints {
  readonly base: Decimal;
  /** Of all bonus scores together, up to the cap. */
  readonly bonus: Decimal;
  /** What deduction rows take off, never below 0. */
  readonly deduction: Decimal;
  /** base + bonus − deduction */
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

/** @param counted what of a score counts: exactly, unless another is given */
export function pointsOf(rows: readonly PointsRow[], bonusCap: Decimal, counted = exactPoints): UnitPoints {
  const total = (of: (readings: IndicatorReadings) => ScoreReading | null, kind: RowKind): Decimal =>
    sum(
      rows.flatMap(({ indicator, readings }) => (kindOf(indicator) === kind && readings ? [counted(of(readings), indicator.weight)] : [])),
    );
  const capped = (points: Decimal): Decimal => (points.gt(bonusCap) ? bonusCap : points);
  const counting = (readings: IndicatorReadings): ScoreReading => readings.counting;
  const self = (readings: IndicatorReadings): ScoreReading | null => readings.self;
  const [base, bonus, deduction] = [total(counting, 'ordinary'), capped(total(counting, 'bonus')), total(counting, 'deduction')];
  const all = base.plus(bonus).minus(deduction);
  const fullMarks = sum(rows.map(countedMarks));
  return {
    base,
    bonus,
    deduction,
    total: all,
    selfTotal: total(self, 'ordinary')
      .plus(capped(total(self, 'bonus')))
      .minus(total(self, 'deduction')),
    fullMarks,
    percent: fullMarks.gt(0) ? all.times(100).div(fullMarks) : null,
    unscored: rows.filter(({ indicator, readings }) => kindOf(indicator) === 'ordinary' && readings?.counting.kind === 'blank').length,
  };
}

/** An indicator is scored towards full marks, above them, or takes something off. */
export type RowKind = 'ordinary' | 'bonus' | 'deduction';

/** How 考核明细 tells the rows apart, under 附加. */
export const ROW_WORDS = { bonus: '是', deduction: '扣分' } as const;

export function kindOf({ bonus, deduction }: Pick<Indicator, 'bonus' | 'deduction'>): RowKind {
  return deduction ? 'deduction' : bonus ? 'bonus' : 'ordinary';
}

/** True where any of these tables takes something off: then its sums and lists say how much. */
export function haveDeductions(tables: readonly { readonly indicators: readonly Pick<Indicator, 'deduction'>[] }[]): boolean {
  return tables.some(({ indicators }) => indicators.some(({ deduction }) => deduction));
}

/** What of a score counts, with its weight where it is weighed. */
function exactPoints(reading: ScoreReading | null, weight: Decimal | null = null): Decimal {
  if (reading?.kind !== 'valid') return ZERO;
  return weight ? reading.points.times(weight) : reading.points;
}

/** The same as formulas see it. */
export function countedPoints(reading: ScoreReading | null, weight: Decimal | null = null): Decimal {
  const points = asCalculated(exactPoints(reading));
  return weight ? points.times(weight) : points;
}

/** The same as a formula, of the cell with the score and the one with what is said of it. */
export function countedPointsFormula(score: string, verdict: string, weight: Decimal | null = null): string {
  return `IF(${verdict}="${SCORE_WORDS.valid}",${weighed(asCalculatedFormula(score), weight)},0)`;
}

/** The same of a deduction: the amount that is taken off. */
export function deductedPointsFormula(score: string, verdict: string): string {
  return `IF(${verdict}="${SCORE_WORDS.valid}",ABS(${asCalculatedFormula(score)}),0)`;
}

function weighed(points: string, weight: Decimal | null): string {
  return weight ? `${points}*${decimalText(weight)}` : points;
}

/** What of a maximum counts as full marks. */
export function countedMarks({ indicator, readings }: PointsRow): Decimal {
  const { max, weight } = indicator;
  if (max === null || kindOf(indicator) !== 'ordinary' || readings?.counting.kind === 'not-applicable') return ZERO;
  return weight ? max.times(weight) : max;
}

/** The same as a formula for an ordinary indicator, of the cell with its maximum and the one with what is said of the score. */
export function countedMarksFormula(max: string, verdict: string, weight: Decimal | null = null): string {
  return `IF(OR(${max}="",${verdict}="${SCORE_WORDS['not-applicable']}"),0,${weighed(max, weight)})`;
}

/** Where a unit's figures stand, and the columns of 考核明细 that they are summed from. */
export interface PointsCells {
  /** The column of the units' numbers, and the cell with the number of this unit. */
  readonly numbers: string;
  readonly number: string;
  /** What kind of row each is; null where all are ordinary. */
  readonly bonuses: string | null;
  readonly verdicts: string;
  readonly counted: string;
  readonly countedMarks: string;
  readonly missing: string;
  readonly base: string;
  readonly bonus: string;
  readonly bonusCap: string;
  readonly deduction: string;
  readonly total: string;
  readonly fullMarks: string;
}

export interface PointsFormulas {
  readonly base: string;
  /** Null where there is none to sum. */
  readonly bonus: string | null;
  /** Null where there is none to sum. */
  readonly deduction: string | null;
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
 * @param has whether the workbook has any bonus rows, and any deduction rows
 */
export function pointsFormulas(cells: PointsCells, has: { readonly bonus: boolean; readonly deduction: boolean }): PointsFormulas {
  const unit = `${cells.numbers},${cells.number}`;
  const isBonus = `${cells.bonuses ?? ''},"${ROW_WORDS.bonus}"`;
  const isDeduction = `${cells.bonuses ?? ''},"${ROW_WORDS.deduction}"`;
  const counted = `SUMIFS(${cells.counted},${unit})`;
  const bonus = `SUMIFS(${cells.counted},${unit},${isBonus})`;
  const blank = `COUNTIFS(${unit},${cells.verdicts},"${SCORE_WORDS.blank}")`;
  const deduction = `SUMIFS(${cells.counted},${unit},${isDeduction})`;
  const blankDeduction = `COUNTIFS(${unit},${cells.verdicts},"${SCORE_WORDS.blank}",${isDeduction})`;
  const blankBonus = `COUNTIFS(${unit},${cells.verdicts},"${SCORE_WORDS.blank}",${isBonus})`;
  return {
    base: asCalculatedFormula(`${counted}${has.bonus ? `-${bonus}` : ''}${has.deduction ? `-${deduction}` : ''}`),
    bonus: has.bonus ? `MIN(${asCalculatedFormula(bonus)},${cells.bonusCap})` : null,
    deduction: has.deduction ? asCalculatedFormula(deduction) : null,
    total: asCalculatedFormula(`${cells.base}+${cells.bonus}${has.deduction ? `-${cells.deduction}` : ''}`),
    percent: `IF(${cells.fullMarks}>0,${asCalculatedFormula(`${cells.total}/${cells.fullMarks}*100`)},"")`,
    fullMarks: asCalculatedFormula(`SUMIFS(${cells.countedMarks},${unit})`),
    unscored: blank + (has.bonus ? `-${blankBonus}` : '') + (has.deduction ? `-${blankDeduction}` : ''),
    missing: `SUMIFS(${cells.missing},${unit})`,
  };
}
