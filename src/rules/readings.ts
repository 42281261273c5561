import type { Entry, UnitScores } from '../reading/model.ts';
import type { Decimal } from '../workbook/decimal.ts';
import { readScore, type ScoreReading } from './score.ts';

/** What a unit's scores on one indicator say. */
export interface IndicatorReadings {
  readonly self: ScoreReading | null;
  readonly reviews: readonly ScoreReading[];
  /** The reading that counts: the last review score, or the self score where the table has no other. */
  readonly counting: ScoreReading;
}

/** Reads a unit's scores on an indicator with this maximum, in points. */
export function readScores(scores: UnitScores, max: Decimal): IndicatorReadings {
  const self = scores.self ? readScore(scores.self.cell, max) : null;
  const reviews = scores.reviews.map((entry) => readScore(entry.cell, max));
  return { self, reviews, counting: reviews.at(-1) ?? self ?? { kind: 'blank' } };
}

/** The cell whose score counts: the last review score, or the self score where the table has no other. */
export function countingEntry({ self, reviews }: UnitScores): Entry | null {
  return reviews.at(-1) ?? self;
}

/** The self score's cell where a review score stands beside it; it never counts. */
export function selfBesideReview({ self, reviews }: UnitScores): Entry | null {
  return reviews.length > 0 ? self : null;
}

/** A score cell of a unit and what it says. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly reading: ScoreReading;
}

/** Every score cell of a row with what it says: the self score, then the review scores, left to right. */
export function readEntries(scores: UnitScores, readings: IndicatorReadings): readonly ReadEntry[] {
  const self = scores.self && readings.self ? [{ entry: scores.self, reading: readings.self }] : [];
  return [...self, ...reviewEntries(scores, readings)];
}

/** The score cells by which a row is invalid: all review scores, or the self score where the table has no other. */
export function judgedEntries(scores: UnitScores, readings: IndicatorReadings): readonly ReadEntry[] {
  return scores.reviews.length > 0 ? reviewEntries(scores, readings) : readEntries(scores, readings);
}

/** The review scores alone, left to right. */
export function reviewEntries({ reviews }: UnitScores, readings: IndicatorReadings): readonly ReadEntry[] {
  return readings.reviews.flatMap((reading, i) => (reviews[i] ? [{ entry: reviews[i], reading }] : []));
}
