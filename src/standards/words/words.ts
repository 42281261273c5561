import type { PartKind } from '../reading.ts';
import type { WorkingWords } from '../working/workOut.ts';
import type { Why } from '../turns/turn.ts';

/** What is said of scoring standards wherever they are shown. */
export interface StandardWords {
  readonly kinds: Readonly<Record<PartKind, string>>;
  /** Why a person must judge; the end of a sentence. */
  readonly why: Readonly<Record<Why, string>>;
  /** What a part gives or takes. */
  readonly points: (points: string) => string;
  readonly each: (points: string) => string;
  readonly taken: (points: string) => string;
  readonly oneOf: (points: string) => string;
  readonly always: (points: string) => string;
  readonly share: string;
  readonly most: (points: string) => string;
  readonly manual: string;
  readonly scores: (list: string, count: number) => string;
  readonly steps: (from: string, to: string, step: string, count: number) => string;
  readonly anyScore: string;
  readonly tooMany: string;
  readonly reaches: (most: string) => string;
  readonly lacks: (most: string, max: string, lack: string) => string;
  readonly full: (max: string) => string;
  readonly comma: string;
  readonly working: WorkingWords;
  readonly found: (words: string, why: string) => string;
}
