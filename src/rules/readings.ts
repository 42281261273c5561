import type { Entry, Indicator, ScoreEntry, UnitScores } from '../reading/model.ts';
import { sum, ZERO, type Decimal } from '../workbook/decimal.ts';
import type { Cell } from '../workbook/snapshot.ts';
import { readScoreWithin, type ScoreRange, type ScoreReading } from './score.ts';

/** What a unit's scores on one indicator say. A valid score of a deduction is the amount that is taken off, never below 0. */
export interface IndicatorReadings {
  readonly self: ScoreReading | null;
  readonly reviews: readonly ScoreReading[];
  /** The reading that counts: the last review score, or the self score where the table has no other. Blank where none counts. */
  readonly counting: ScoreReading;
}

/** An indicator as far as its scores ask. */
export type Scorable = Pick<Indicator, 'max' | 'deduction' | 'negative'>;

/**
 * Reads a unit's scores on an indicator that can be scored.
 *
 * @param counts false where no review score of the unit counts
 */
export function readScores(scores: UnitScores, indicator: Scorable, counts = true): IndicatorReadings {
  const self = scores.self ? readEntry(scores.self, indicator) : null;
  const reviews = scores.reviews.map((entry) => readEntry(entry, indicator));
  return { self, reviews, counting: (counts ? (reviews.at(-1) ?? self) : null) ?? { kind: 'blank' } };
}

/** The cell whose score counts: the last review score, or the self score where the table has no other. */
export function countingEntry({ self, reviews }: UnitScores): ScoreEntry | null {
  return reviews.at(-1) ?? self;
}

/** The self score's cell where a review score stands beside it; it never counts. */
export function selfBesideReview({ self, reviews }: UnitScores): ScoreEntry | null {
  return reviews.length > 0 ? self : null;
}

/** Between what a score of an indicator may stand: 0 and the maximum, which is below 0 where deductions are written so. */
export function rangeOf({ max, deduction, negative }: Scorable): ScoreRange {
  if (deduction && !max) return { lowest: null, highest: null };
  return negative && max ? { lowest: max.times(-1), highest: ZERO } : { lowest: ZERO, highest: max };
}

/** A score cell of a unit and what it says. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly reading: ScoreReading;
}

/** Every score cell of a row with what it says: self scores, then the review scores, left to right. */
export function readEntries(scores: UnitScores, readings: IndicatorReadings, indicator: Scorable): readonly ReadEntry[] {
  const self = scores.self && readings.self ? [{ entry: scores.self, reading: readings.self }] : [];
  const others = scores.otherSelf.map((entry) => ({ entry, reading: readEntry(entry, indicator) }));
  return [...others, ...self, ...reviewEntries(scores, readings)].flatMap((one) => cellsOf(one, indicator));
}

/** The score cells by which a row is invalid: all review scores, or the self score where the table has no other. */
export function judgedEntries(scores: UnitScores, readings: IndicatorReadings, indicator: Scorable): readonly ReadEntry[] {
  const judged =
    scores.reviews.length > 0
      ? reviewEntries(scores, readings)
      : scores.self && readings.self
        ? [{ entry: scores.self, reading: readings.self }]
        : [];
  return judged.flatMap((one) => cellsOf(one, indicator));
}

/** The review scores alone, left to right. */
export function reviewEntries(
  { reviews }: UnitScores,
  readings: IndicatorReadings,
): readonly { readonly entry: ScoreEntry; readonly reading: ScoreReading }[] {
  return readings.reviews.flatMap((reading, i) => (reviews[i] ? [{ entry: reviews[i], reading }] : []));
}

/** What a score says: of several cells their sum, held against the maximum. */
function readEntry(entry: ScoreEntry, indicator: Scorable): ScoreReading {
  const own = entry.max === undefined ? indicator : { ...indicator, max: entry.max };
  if (!entry.parts) return taken(readCell(entry.cell, rangeOf(own), own), entry, own);
  const readings = entry.parts.map((part) => readPart(part, indicator));
  const wrong = readings.find(({ kind }) => kind === 'wrong');
  if (wrong) return wrong;
  const valid = readings.flatMap((reading) => (reading.kind === 'valid' ? [reading.points] : []));
  if (valid.length === 0) return readings.find(({ kind }) => kind === 'not-applicable') ?? { kind: 'blank' };
  const points = sum(valid);
  const { lowest, highest } = rangeOf(own);
  if ((highest && points.gt(highest)) || (lowest && points.lt(lowest)))
    return { kind: 'wrong', fault: { code: 'score-above-max', points } };
  return taken({ kind: 'valid', points }, entry, own);
}

/** A cell of several is held against a maximum of its own; against one that it shares only the sum is. */
function readPart(part: ScoreEntry, indicator: Scorable): ScoreReading {
  const range = rangeOf(part.max === undefined ? indicator : { ...indicator, max: part.max });
  const shares = part.max === undefined;
  return readCell(part.cell, shares ? { lowest: range.lowest, highest: indicator.negative ? range.highest : null } : range, indicator);
}

/** What a deduction may not be is said alike on both sides: only a score that is earned can be negative by mistake. */
function readCell(cell: Cell | null, range: ScoreRange, { deduction }: Scorable): ScoreReading {
  const reading = readScoreWithin(cell, range);
  return deduction && reading.kind === 'wrong' && reading.fault.code === 'score-negative'
    ? { kind: 'wrong', fault: { code: 'score-above-max', points: reading.fault.points } }
    : reading;
}

/** What is taken off, as an amount, and what is left where a cell says what was taken off the maximum. */
function taken(reading: ScoreReading, { deducts }: ScoreEntry, { max, deduction }: Scorable): ScoreReading {
  if (reading.kind !== 'valid') return reading;
  if (deduction) return { kind: 'valid', points: reading.points.abs() };
  return deducts && max ? { kind: 'valid', points: left(max, reading.points) } : reading;
}

function left(max: Decimal, points: Decimal): Decimal {
  return max.minus(points);
}

/** The cells of a score that are to be looked at: of several those that are wrong, or the last one where only their sum is. */
function cellsOf(
  { entry, reading }: { readonly entry: ScoreEntry; readonly reading: ScoreReading },
  indicator: Scorable,
): readonly ReadEntry[] {
  if (!entry.parts) return [{ entry, reading }];
  const parts = entry.parts.map((part) => ({ entry: part, reading: readPart(part, indicator) }));
  if (reading.kind !== 'wrong' || parts.some((part) => part.reading.kind === 'wrong')) return parts;
  return parts.map((part) =>
    part.entry.at.rowIndex === entry.at.rowIndex && part.entry.at.columnIndex === entry.at.columnIndex ? { ...part, reading } : part,
  );
}
