import { scoredRows } from '../assessment/scoredRows.ts';
import { finding } from '../findings/collect.ts';
import { documentsIn } from '../rules/documentYear.ts';
import { textOf } from '../workbook/grid.ts';
import type { Check } from './check.ts';

/** Evidence that names a document of another year than the assessed one and the year after it, in which reports of it are written. */
export const checkEvidenceOtherYear: Check = ({ table, results, asOf }) => {
  const year = table.year ?? Number(asOf.slice(0, 4));
  return results.flatMap(({ unit, rows }) =>
    scoredRows(rows).flatMap(({ indicator, scores: { evidence, allEvidence } }) =>
      (allEvidence ?? (evidence ? [evidence] : [])).flatMap(({ at, cell }) => {
        const other = documentsIn(textOf(cell)).find((document) => document.year !== year && document.year !== year + 1);
        if (!other) return [];
        const args = { indicator: indicator.name, document: other.words, year: String(year), next: String(year + 1) };
        return [finding('evidence-other-year', table.sheet, at, unit.name, args)];
      }),
    ),
  );
};
