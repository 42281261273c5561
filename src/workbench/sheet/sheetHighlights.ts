import type { Assessment } from '../../assessment/assessment.ts';
import { scoreWithoutEvidence } from '../../assessment/evidence.ts';
import { addressOf } from '../../workbook/address.ts';

export type Highlight = 'wrong' | 'missing';

/**
 * The cells of a sheet that Kaohe's conditional formats colour, by address: wrong scores, and evidence that is missing. Whether
 * marks show at all is a setting, and the caller's to ask.
 */
export function sheetHighlights({ units, settings }: Pick<Assessment, 'units' | 'settings'>, sheet: string): ReadonlyMap<string, Highlight> {
  const highlights = new Map<string, Highlight>();
  for (const { table, unit, readings } of units) {
    if (table.sheet !== sheet) continue;
    unit.scores.forEach((scores, i) => {
      const read = readings[i];
      if (!read) return;
      const { evidence } = scores;
      // Evidence that is merged over several rows can't be judged by one of them.
      const isBeside = evidence?.at.rowIndex === (scores.reviews.at(-1) ?? scores.self)?.at.rowIndex;
      if (evidence && isBeside && scoreWithoutEvidence(read, scores, settings.placeholders)) highlights.set(addressOf(evidence.at), 'missing');
      scores.reviews.forEach(({ at }, k) => {
        if (read.reviews[k]?.kind === 'wrong') highlights.set(addressOf(at), 'wrong');
      });
      if (scores.self && read.self?.kind === 'wrong') highlights.set(addressOf(scores.self.at), 'wrong');
    });
  }
  return highlights;
}
