import { correctionOf, type Correction } from '../../corrections/correctionOf.ts';
import type { Finding, FindingCode } from '../../findings/finding.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** The corrections of those findings that leave no doubt about one. */
export function correctionsOf(findings: readonly Finding[], workbook: WorkbookSnapshot): ReadonlyMap<Finding, Correction> {
  return new Map(
    findings.flatMap((finding) => {
      const correction = correctionOf(finding, workbook);
      return correction ? [[finding, correction] as const] : [];
    }),
  );
}

/** All corrections of one code together, where there are several. */
export function correctionsByCode(corrections: Iterable<Correction>): readonly (readonly [FindingCode, readonly Correction[]])[] {
  return [...groupBy([...corrections], ({ finding }) => finding.code)].filter(([, same]) => same.length > 1);
}
