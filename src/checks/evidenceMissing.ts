import { scoredRows } from '../assessment/scoredRows.ts';
import { finding } from '../findings/collect.ts';
import { scoreWithoutEvidence } from '../rules/evidence.ts';
import { decimalText } from '../workbook/decimal.ts';
import { textOf } from '../workbook/grid.ts';
import type { Check } from './check.ts';

/** A score above 0 with nothing, or only a placeholder, in its evidence cell. */
export const checkEvidenceMissing: Check = ({ table, results, settings }) =>
  results.flatMap(({ unit, rows }) =>
    scoredRows(rows).flatMap(({ indicator, scores, readings }) => {
      const { evidence } = scores;
      const score = scoreWithoutEvidence(readings, scores, settings.placeholders);
      if (!evidence || !score) return [];
      const args = { indicator: indicator.name, score: decimalText(score), found: textOf(evidence.cell).trim() };
      return [finding('evidence-missing', table.sheet, evidence.at, unit.name, args)];
    }),
  );
