import type { Finding } from '../../findings/finding.ts';
import { remarkKey } from '../../findings/remark.ts';

/** Finds a finding again after the next assessment. Several of one kind may be said of one whole table. */
export function findingKey(finding: Finding): string {
  return finding.cell ? remarkKey(finding) : `${remarkKey(finding)}|${JSON.stringify(finding.args)}`;
}
