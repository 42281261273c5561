import type { Correction } from '../../corrections/correctionOf.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { Planned, Written } from '../tool.ts';

/** A correction, and the edits that take it back. */
export interface MadeCorrection {
  readonly correction: Correction;
  readonly back: readonly Edit[];
}

export interface PlannedCorrections extends Planned {
  readonly standing: readonly MadeCorrection[];
  /** Left alone because somebody has changed the cells since. */
  readonly changed: readonly Correction[];
}

export interface NotDone extends Written {
  /** Left alone because somebody has changed the cells since. */
  readonly changed: readonly Correction[];
}

export type CorrectTold =
  /** `resisted`: written, and yet the cells don't hold what was written. */
  | ({ readonly kind: 'corrected'; readonly made: readonly Correction[]; readonly resisted: readonly Correction[] } & NotDone)
  | ({ readonly kind: 'uncorrected'; readonly back: readonly Correction[] } & NotDone);

export interface LeftCorrections {
  readonly shown: { readonly made: readonly { readonly correction: Correction }[] };
  readonly way: readonly MadeCorrection[];
}

/** What there is to take back; null where there is nothing. */
export function leftOf(made: readonly MadeCorrection[]): LeftCorrections | null {
  return made.length === 0 ? null : { shown: { made: made.map(({ correction }) => ({ correction })) }, way: made };
}
