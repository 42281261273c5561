import type { Entry, UnitScores } from '../reading/model.ts';
import { fold } from '../workbook/fold.ts';
import { isBlank } from '../workbook/grid.ts';
import type { IndicatorReadings } from './model.ts';
import type { Decimal } from '../workbook/decimal.ts';

/** True for a blank cell and for one that holds nothing but a placeholder such as 无 or /, once or several times (——). */
export function isWithoutEvidence(evidence: Entry, placeholders: readonly string[]): boolean {
  if (evidence.cell === null || isBlank(evidence.cell)) return true;
  if (evidence.cell.kind !== 'text') return false;
  const text = fold(evidence.cell.value);
  return placeholders.some((word) => word !== '' && text.replaceAll(word, '') === '');
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
