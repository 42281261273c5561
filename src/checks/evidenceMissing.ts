import { scoreWithoutEvidence } from '../assessment/evidence.ts';
import { finding } from '../findings/collect.ts';
import { decimalText } from '../workbook/decimal.ts';
import { textOf } from '../workbook/grid.ts';
import type { Check } from './check.ts';

/** A score above 0 with nothing, or only a placeholder, in its evidence cell. */
export const checkEvidenceMissing: Check = ({ table, results, settings }) =>
  results.flatMap(({ unit, readings }) =>
    readings.flatMap((reading, i) => {
      const scores = unit.scores[i];
      const indicator = table.indicators[i];
      if (!reading || !scores?.evidence || !indicator) return [];
      const score = scoreWithoutEvidence(reading, scores, settings.placeholders);
      if (!score) return [];
      const found = textOf(scores.evidence.cell).trim();
      const args = { indicator: indicator.name, score: decimalText(score), found };
      return [finding('evidence-missing', table.sheet, scores.evidence.at, unit.name, args)];
    }),
  );
