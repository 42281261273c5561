import type { Severity } from '../catalogue.ts';
import type { Finding, FindingCode } from '../finding.ts';

/** All that one language says about findings. */
export interface Wording {
  /** What stands there, what is wrong and what to do. Without the place: whoever shows it puts that in front. */
  sentenceOf(finding: Finding): string;
  /** A few words that name the code in a list or a filter. */
  titleOf(code: FindingCode): string;
  severityName(severity: Severity): string;
}
