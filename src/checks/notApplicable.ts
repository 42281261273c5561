import { scoredRows } from '../assessment/scoredRows.ts';
import { finding } from '../findings/collect.ts';
import type { Entry } from '../reading/model.ts';
import { countingEntry } from '../rules/readings.ts';
import { decimalText } from '../workbook/decimal.ts';
import { isBlank } from '../workbook/grid.ts';
import type { Check } from './check.ts';

/** 不适用 takes a maximum out of a unit's full marks, so somebody should have written why. */
export const checkNotApplicable: Check = ({ table, results }) =>
  results.flatMap(({ unit, rows }) =>
    scoredRows(rows).flatMap(({ indicator, scores, readings }) => {
      if (readings.counting.kind !== 'not-applicable' || !indicator.max) return [];
      if (says(scores.evidence) || says(scores.reason)) return [];
      const entry = countingEntry(scores);
      const args = { indicator: indicator.name, max: decimalText(indicator.max) };
      return entry ? [finding('score-not-applicable', table.sheet, entry.at, unit.name, args)] : [];
    }),
  );

function says(entry: Entry | null): boolean {
  return entry !== null && !isBlank(entry.cell);
}
