import type { Sentences } from '../../words/sentences.ts';
import type { ChangeKind, FileReason, FileState, ScoreDoubt, Tone, UnitState } from '../model.ts';

/** Units of a round, to be counted and named. */
export interface RoundCount {
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly units: number;
  readonly returned: number;
  readonly missing: readonly string[];
  readonly conflicts: readonly string[];
}

/** Who is to be pressed for an answer. */
export interface ChaseCount {
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** YYYY-MM-DD; null where no day is set. */
  readonly due: string | null;
  readonly units: number;
  /** At least one. */
  readonly missing: readonly string[];
}

/** All that one language says of a round. */
export interface RoundWords {
  /** The sentence to chase with. */
  readonly message: (count: RoundCount) => string;
  /** Said behind it. */
  readonly doubts: Sentences<'why', ScoreDoubt>;
  readonly tones: Readonly<Record<Tone, string>>;
  /** Messages to the units that have not answered. */
  readonly chase: Readonly<Record<Tone, (count: ChaseCount) => string>>;
  readonly units: Readonly<Record<UnitState, string>>;
  readonly files: Readonly<Record<FileState, string>>;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  /** Why a file is what it is, each a sentence of its own. */
  readonly reasons: Sentences<'why', FileReason>;
}
