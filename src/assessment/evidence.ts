import type { Entry, UnitScores } from '../layout/model.ts';
import { fold } from '../workbook/fold.ts';
import { isBlank } from '../workbook/grid.ts';
import type { IndicatorReadings } from './model.ts';
import type { Decimal } from '../workbook/decimal.ts';

/** True for a blank cell and for one that holds only a placeholder such as 无 or /. Several dashes are as many as one. */
export function isWithoutEvidence(evidence: Entry, placeholders: readonly string[]): boolean {
  if (evidence.cell === null || isBlank(evidence.cell)) return true;
  if (evidence.cell.kind !== 'text') return false;
  const text = fold(evidence.cell.value).replace(/^([-—/])\1+$/u, '$1');
  return placeholders.includes(text);
}

/**
 * The score that asks for evidence which is missing: the review score, or the self score where that is blank, when it is
 * valid and above 0. Null where nothing is missing or the table has no evidence column.
 */
export function scoreWithoutEvidence(
  readings: IndicatorReadings,
  scores: UnitScores,
  placeholders: readonly string[],
): Decimal | null {
  if (!scores.evidence || !isWithoutEvidence(scores.evidence, placeholders)) return null;
  const reading = readings.counting.kind === 'blank' ? (readings.self ?? readings.counting) : readings.counting;
  return reading.kind === 'valid' && reading.points.gt(0) ? reading.points : null;
}
