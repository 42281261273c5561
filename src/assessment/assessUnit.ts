import type { Indicator, ScoreTable, TableUnit } from '../reading/model.ts';
import type { Settings } from '../settings/settings.ts';
import { sum, ZERO, type Decimal } from '../workbook/decimal.ts';
import { scoreWithoutEvidence } from './evidence.ts';
import { gradeOf } from './grade.ts';
import type { IndicatorReadings, UnitResult, UnitStatus } from './model.ts';
import { readScore, type ScoreReading } from './readScore.ts';

/** Adds up one unit's scores on one table. The rank is null until all units are known. */
export function assessUnit(table: ScoreTable, unit: TableUnit, settings: Settings): UnitResult {
  const readings = table.indicators.map((indicator, i) => readIndicator(indicator, unit, i));
  const counting = (bonus: boolean): readonly ScoreReading[] =>
    pick(table, readings, bonus).map((reading) => reading.counting);
  const base = points(counting(false));
  const bonus = capped(points(counting(true)), table.bonusCap);
  const total = base.plus(bonus);
  const fullMarks = sum(
    table.indicators.flatMap(({ max, bonus: extra }, i) =>
      max && !extra && readings[i]?.counting.kind !== 'not-applicable' ? [max] : [],
    ),
  );
  const status = statusOf(table, readings, unit.hasSelfBesideReview);
  const graded = status === 'complete' && fullMarks.gt(0);
  const known = readings.filter((reading) => reading !== null);
  return {
    table,
    unit,
    readings,
    status,
    base,
    bonus,
    total,
    selfTotal: unit.hasSelfBesideReview ? selfTotal(table, readings) : null,
    fullMarks,
    percent: fullMarks.gt(0) ? total.times(100).div(fullMarks) : null,
    grade: graded ? gradeOf({ base, total, fullMarks }, settings) : null,
    rank: null,
    scored: known.filter((reading) => reading.counting.kind !== 'blank').length,
    unscored: counting(false).filter((reading) => reading.kind === 'blank').length,
    evidenceMissing: cellsWithoutEvidence(unit, readings, settings),
  };
}

function readIndicator({ max }: Indicator, unit: TableUnit, i: number): IndicatorReadings | null {
  const scores = unit.scores[i];
  if (!max || !scores) return null;
  const self = scores.self ? readScore(scores.self.cell, max) : null;
  const reviews = scores.reviews.map((entry) => readScore(entry.cell, max));
  return { self, reviews, counting: reviews.at(-1) ?? self ?? { kind: 'blank' } };
}

function pick(table: ScoreTable, readings: UnitResult['readings'], bonus: boolean): readonly IndicatorReadings[] {
  return readings.filter((reading, i) => reading !== null && table.indicators[i]?.bonus === bonus) as IndicatorReadings[];
}

function points(readings: readonly ScoreReading[]): Decimal {
  return sum(readings.flatMap((reading) => (reading.kind === 'valid' ? [reading.points] : [])));
}

function capped(bonus: Decimal, cap: Decimal): Decimal {
  return bonus.gt(cap) ? cap : bonus;
}

function selfTotal(table: ScoreTable, readings: UnitResult['readings']): Decimal {
  const self = (bonus: boolean) => points(pick(table, readings, bonus).flatMap(({ self }) => (self ? [self] : [])));
  return table.indicators.length === 0 ? ZERO : self(false).plus(capped(self(true), table.bonusCap));
}

function statusOf(table: ScoreTable, readings: UnitResult['readings'], hasSelfBesideReview: boolean): UnitStatus {
  const known = readings.filter((reading) => reading !== null);
  const reviews = known.flatMap((reading) => (reading.reviews.length > 0 ? reading.reviews : [reading.counting]));
  if (reviews.some((reading) => reading.kind === 'wrong')) return 'invalid';
  const reviewed = reviews.some((reading) => reading.kind !== 'blank');
  const selfScored = known.some((reading) => reading.self !== null && reading.self.kind !== 'blank');
  if (!reviewed && !selfScored) return 'not-submitted';
  if (!reviewed && hasSelfBesideReview) return 'not-reviewed';
  return pick(table, readings, false).some((reading) => reading.counting.kind === 'blank') ? 'incomplete' : 'complete';
}

/** Indicators that share one merged evidence cell miss it once. */
function cellsWithoutEvidence(unit: TableUnit, readings: UnitResult['readings'], settings: Settings): number {
  const cells = new Set<string>();
  readings.forEach((reading, i) => {
    const scores = unit.scores[i];
    if (!reading || !scores?.evidence || !scoreWithoutEvidence(reading, scores, settings.placeholders)) return;
    cells.add(`${scores.evidence.at.rowIndex}:${scores.evidence.at.columnIndex}`);
  });
  return cells.size;
}
