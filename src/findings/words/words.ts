import type { Sentences } from '../../words/sentences.ts';
import type { Severity } from '../catalogue.ts';
import type { Finding, FindingCode } from '../finding.ts';

/** All that one language says about findings. */
export interface FindingWords {
  /** What stands there, what is wrong and what to do. Without the place: whoever shows it puts that in front. */
  readonly sentences: Sentences<'code', Finding>;
  /** A few words that name the code in a list or a filter. */
  readonly titles: Readonly<Record<FindingCode, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
}
