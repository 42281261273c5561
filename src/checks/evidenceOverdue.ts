import { lastDayOf } from '../assessment/deadline.ts';
import { isWithoutEvidence } from '../assessment/evidence.ts';
import { finding } from '../findings/collect.ts';
import { oneLine } from '../workbook/fold.ts';
import { textOf } from '../workbook/grid.ts';
import type { Cell } from '../workbook/snapshot.ts';
import type { Check } from './check.ts';

/** The deadline has passed, no score of either kind stands, and there is no evidence. */
export const checkEvidenceOverdue: Check = ({ table, results, settings, asOf, date1904 }) => {
  if (!results.some(({ unit }) => unit.scores.some(({ evidence }) => evidence))) return [];
  const year = table.year ?? Number(asOf.slice(0, 4));
  // A table has few deadlines, each written in many rows.
  const known = new Map<string | number | boolean | null, string | null>();
  const dueOf = (deadline: Cell): string | null => {
    const due = known.has(deadline.value) ? known.get(deadline.value) : lastDayOf(deadline, year, date1904);
    known.set(deadline.value, due ?? null);
    return due ?? null;
  };
  return table.indicators.flatMap((indicator, i) => {
    const due = indicator.deadline && dueOf(indicator.deadline);
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
