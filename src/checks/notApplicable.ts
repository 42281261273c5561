import { finding } from '../findings/collect.ts';
import type { Entry } from '../reading/model.ts';
import { decimalText } from '../workbook/decimal.ts';
import { isBlank } from '../workbook/grid.ts';
import type { Check } from './check.ts';

/** 不适用 takes a maximum out of a unit's full marks, so somebody should have written why. */
export const checkNotApplicable: Check = ({ table, results }) =>
  results.flatMap(({ unit, readings }) =>
    readings.flatMap((reading, i) => {
      const scores = unit.scores[i];
      const indicator = table.indicators[i];
      if (reading?.counting.kind !== 'not-applicable' || !scores || !indicator?.max) return [];
      if (says(scores.evidence) || says(scores.reason)) return [];
      const entry = scores.reviews.at(-1) ?? scores.self;
      const args = { indicator: indicator.name, max: decimalText(indicator.max) };
      return entry ? [finding('score-not-applicable', table.sheet, entry.at, unit.name, args)] : [];
    }),
  );

function says(entry: Entry | null): boolean {
  return entry !== null && !isBlank(entry.cell);
}
