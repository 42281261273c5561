import { lastDayOf } from '../assessment/deadline.ts';
import { isWithoutEvidence } from '../assessment/evidence.ts';
import { finding } from '../findings/collect.ts';
import { oneLine } from '../workbook/fold.ts';
import { textOf } from '../workbook/grid.ts';
import type { Check } from './check.ts';

/** The deadline has passed, no score of either kind stands, and there is no evidence. */
export const checkEvidenceOverdue: Check = ({ table, results, settings, asOf, date1904 }) => {
  const year = table.year ?? Number(asOf.slice(0, 4));
  return table.indicators.flatMap((indicator, i) => {
    const due = indicator.deadline && lastDayOf(indicator.deadline, year, date1904);
    if (!indicator.deadline || !due || due >= asOf) return [];
    const words = oneLine(textOf(indicator.deadline));
    return results.flatMap(({ unit, readings }) => {
      const reading = readings[i];
      const evidence = unit.scores[i]?.evidence;
      if (!reading || !evidence || !isWithoutEvidence(evidence, settings.placeholders)) return [];
      if ([reading.self, ...reading.reviews].some((read) => read !== null && read.kind !== 'blank')) return [];
      const args = { indicator: indicator.name, words, due, found: textOf(evidence.cell).trim() };
      return [finding('evidence-overdue', table.sheet, evidence.at, unit.name, args)];
    });
  });
};
