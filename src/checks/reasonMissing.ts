import { scoredRows } from '../assessment/scoredRows.ts';
import { finding } from '../findings/collect.ts';
import { isWithoutEvidence } from '../rules/evidence.ts';
import { decimalText } from '../workbook/decimal.ts';
import { textOf } from '../workbook/grid.ts';
import type { Check } from './check.ts';

/**
 * A review score below the self score, and no reason why: every cell for one is blank or holds a placeholder. Of a
 * deduction written as an amount the contract says nothing: more of it is no lower score.
 */
export const checkReasonMissing: Check = ({ table, results, settings }) =>
  results.flatMap(({ unit, rows }) =>
    scoredRows(rows).flatMap(({ indicator, scores, readings: { self, reviews, counting } }) => {
      const reasons = scores.allReasons ?? (scores.reason ? [scores.reason] : []);
      const [reason] = reasons;
      if (!reason || self?.kind !== 'valid' || reviews.length === 0 || counting.kind !== 'valid') return [];
      // What a deduction takes off is read as an amount, whether it is written below 0 or not.
      const lost = counting.points.minus(self.points).times(indicator.deduction ? 1 : -1);
      if (!lost.gt(0) || (indicator.deduction && !indicator.negative)) return [];
      if (!reasons.every((one) => isWithoutEvidence(one, settings.placeholders))) return [];
      const sign = indicator.deduction ? -1 : 1;
      const args = {
        indicator: indicator.name,
        self: decimalText(self.points.times(sign)),
        score: decimalText(counting.points.times(sign)),
        found: textOf(reason.cell).trim(),
      };
      return [finding('reason-missing', table.sheet, reason.at, unit.name, args)];
    }),
  );
