import type { PartKind } from '../reading.ts';
import type { Why } from '../turns/turn.ts';

/** What is said of scoring standards wherever they are shown. */
export interface StandardWords {
  readonly kinds: Readonly<Record<PartKind, string>>;
  /** Why a person must judge; the end of a sentence. */
  readonly why: Readonly<Record<Why, string>>;
}
