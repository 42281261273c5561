import { scoredRows } from '../assessment/scoredRows.ts';
import { finding } from '../findings/collect.ts';
import { lastDayOf } from '../rules/deadline.ts';
import { isWithoutEvidence } from '../rules/evidence.ts';
import { oneLine } from '../workbook/fold.ts';
import { textOf } from '../workbook/grid.ts';
import type { Cell } from '../workbook/snapshot.ts';
import type { Check } from './check.ts';

/** The deadline has passed, no score of either kind stands, and there is no evidence. */
export const checkEvidenceOverdue: Check = ({ table, results, settings, asOf, date1904 }) => {
  if (!results.some(({ rows }) => rows.some(({ scores }) => scores.evidence))) return [];
  const year = table.year ?? Number(asOf.slice(0, 4));
  // A table has few deadlines, each written in many rows.
  const known = new Map<string | number | boolean | null, string | null>();
  const dueOf = (deadline: Cell): string | null => {
    const due = known.has(deadline.value) ? known.get(deadline.value) : lastDayOf(deadline, year, date1904);
    known.set(deadline.value, due ?? null);
    return due ?? null;
  };
  return results.flatMap(({ unit, rows }) =>
    scoredRows(rows).flatMap(({ indicator, scores: { evidence }, readings: { self, reviews } }) => {
      const due = indicator.deadline && dueOf(indicator.deadline);
      if (!indicator.deadline || !due || due >= asOf) return [];
      if (!evidence || !isWithoutEvidence(evidence, settings.placeholders)) return [];
      if ([self, ...reviews].some((read) => read !== null && read.kind !== 'blank')) return [];
      const args = { indicator: indicator.name, words: oneLine(textOf(indicator.deadline)), due, found: textOf(evidence.cell).trim() };
      return [finding('evidence-overdue', table.sheet, evidence.at, unit.name, args)];
    }),
  );
};
