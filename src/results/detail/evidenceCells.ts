import { scoreWithoutEvidence } from '../../assessment/evidence.ts';
import type { IndicatorReadings, UnitResult } from '../../assessment/model.ts';
import type { Settings } from '../../settings/settings.ts';
import { addressOf } from '../../workbook/address.ts';
import type { CellDraft } from '../cellEdits.ts';
import { asksFormula, missingFormula, missingOnceFormula } from './evidenceFormulas.ts';
import { sharedPlaces, type ExtraColumns } from './extraColumns.ts';

export interface EvidenceCells {
  /** 缺佐证 */
  readonly missing: CellDraft;
  /** What counts a shared evidence cell once; empty where no table has one. */
  readonly shared: readonly CellDraft[];
}

/**
 * What the rows of a unit say of its evidence.
 *
 * @param firstRow the row of the unit's first indicator, and `span` the first and last row of all units, one-based
 */
export function evidenceCells(
  { unit, readings, table }: UnitResult,
  { placeholders }: Settings,
  firstRow: number,
  span: readonly [number, number],
  { shared }: ExtraColumns,
): readonly EvidenceCells[] {
  const places = sharedPlaces(unit.scores);
  const missed = new Set<string>();
  return table.indicators.map((_, i) => {
    const [scores, reading, row] = [unit.scores[i], readings[i] ?? null, firstRow + i];
    if (!scores?.evidence) return { missing: 0, shared: shared ? [null, null, null] : [] };
    const hasSelf = scores.self !== null && scores.reviews.length > 0;
    const place = addressOf(scores.evidence.at);
    const isMissing = reading !== null && scoreWithoutEvidence(reading, scores, placeholders) !== null && !missed.has(place);
    if (isMissing) missed.add(place);
    const value = isMissing ? 1 : 0;
    if (!shared || !places.has(place)) {
      return { missing: { formula: missingFormula(row, hasSelf), value }, shared: shared ? [null, null, null] : [] };
    }
    return {
      missing: { formula: missingOnceFormula(row, shared, span), value },
      shared: [place, row, { formula: asksFormula(row, hasSelf), value: asks(reading) ? 1 : 0 }],
    };
  });
}

/** True where a score asks for evidence, whether it is there or not. */
function asks(readings: IndicatorReadings | null): boolean {
  const reading = readings?.counting.kind === 'blank' ? readings.self : readings?.counting;
  return reading?.kind === 'valid' && reading.points.gt(0);
}
