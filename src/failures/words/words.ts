import type { FileFailure, ProgramFailure, RefusalReason } from '../../workbook/failure.ts';
import type { Difference, PassedOver } from '../../workbook/host.ts';
import type { Sentences } from '../../words/sentences.ts';

/** The file that was read, and the one that was to be written where that is another one. */
export interface Files {
  readonly file: string;
  readonly target: string | null;
}

/** All that one language says of what a host could not do. */
export interface FailureWords {
  readonly about: (file: string, sentence: string) => string;
  /** Without the file's name in front. A file that is too large is refused before anything in it is known: it stands for the part. */
  readonly files: Sentences<'kind', FileFailure, [files: Files]>;
  /** What happened, that nothing of the office's is lost, and what to do. */
  readonly programs: Sentences<'kind', ProgramFailure>;
  /** Why an edit was not carried out, and what to do; the middle of a sentence. */
  readonly refusals: Readonly<Record<RefusalReason, string>>;
  readonly sheetProtected: string;
  /** What the system's code for a fault means: EACCES → 没有权限，EACCES. A code that isn't listed stands for itself. */
  readonly reason: (code: string) => string;
  readonly passedOver: {
    readonly sentence: (sheets: string) => string;
    readonly group: (sheets: readonly string[], reason: string) => string;
    readonly and: string;
    readonly reasons: Readonly<Record<PassedOver['reason'], string>>;
  };
  /** Where, what was to stand there, and what stands there; empty for a blank. */
  readonly differences: Sentences<'what', Difference>;
}
