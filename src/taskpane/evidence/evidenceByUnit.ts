import type { FindingOf, Finding } from '../../findings/finding.ts';
import { groupBy } from '../../workbook/groupBy.ts';

export type EvidenceFinding = FindingOf<'evidence-missing' | 'evidence-overdue'>;

/** What is missing, unit by unit in the workbook's order; null where the sheet names no unit. */
export function evidenceByUnit(findings: readonly Finding[]): ReadonlyMap<string | null, readonly EvidenceFinding[]> {
  return groupBy(findings.filter(isEvidence), ({ unit }) => unit);
}

function isEvidence(finding: Finding): finding is EvidenceFinding {
  return finding.code === 'evidence-missing' || finding.code === 'evidence-overdue';
}
