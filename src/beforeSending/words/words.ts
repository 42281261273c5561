import type { Sentences } from '../../words/sentences.ts';
import type { Caution, CautionCode } from '../caution.ts';

/** All that one language says of cautions. */
export interface CautionWords {
  /** A few words: what kind of thing it is. */
  readonly titles: Readonly<Record<CautionCode, string>>;
  /** What stands there, and what to think of. */
  readonly sentences: Sentences<'code', Caution>;
}
