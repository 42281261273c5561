import { correctionOf, type Correction } from '../../corrections/correctionOf.ts';
import type { Finding, FindingCode } from '../../findings/finding.ts';
import { addressOf } from '../../workbook/address.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** Corrections by the finding that they put right. */
interface Corrections {
  readonly own: ReadonlyMap<Finding, Correction>;
  /** Of findings whose cell is put right by another one's: that one. */
  readonly along: ReadonlyMap<Finding, Correction>;
}

/**
 * The corrections of those findings that leave no doubt about one, one a cell at most: of a total that is both wrong and typed over the
 * formula, after which the number is right and stays so.
 */
export function correctionsOf(findings: readonly Finding[], workbook: WorkbookSnapshot): Corrections {
  const all = findings.flatMap((finding) => correctionOf(finding, workbook) ?? []);
  const best = new Map<string, Correction>();
  for (const correction of [...all].sort((a, b) => Number(writesFormula(b)) - Number(writesFormula(a)))) {
    const keys = keysOf(correction);
    if (!keys.some((key) => best.has(key))) keys.forEach((key) => best.set(key, correction));
  }
  const kept = new Set(best.values());
  const own = all.flatMap((correction) => (kept.has(correction) ? [[correction.finding, correction] as const] : []));
  const along = all.flatMap((correction) => {
    const other = kept.has(correction) ? undefined : keysOf(correction).map((key) => best.get(key))[0];
    return other ? [[correction.finding, other] as const] : [];
  });
  return { own: new Map(own), along: new Map(along) };
}

function keysOf({ sheet, changes }: Correction): readonly string[] {
  return changes.map(({ cell }) => `${sheet}!${addressOf(cell)}`);
}

function writesFormula({ changes }: Correction): boolean {
  return changes.some(({ after }) => typeof after === 'object');
}

/** All corrections of one code together, where there are several. */
export function correctionsByCode(corrections: Iterable<Correction>): readonly (readonly [FindingCode, readonly Correction[]])[] {
  return [...groupBy([...corrections], ({ finding }) => finding.code)].filter(([, same]) => same.length > 1);
}
