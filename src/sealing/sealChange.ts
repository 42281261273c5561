import type { Area } from '../workbook/address.ts';
import type { CanonicalValue } from './canonicalValue.ts';
import type { SealedLine } from './seal.ts';

/** What differs between 封存清单 and the workbook. `sheet` is the name that the sheet has now, else the one it had. */
export type SealChange =
  /** A cell that counts holds something else. */
  | (At & { readonly code: 'value-changed'; readonly line: SealedLine; readonly is: CanonicalValue })
  /** A cell that counts now, holds something, and is not in the list. */
  | (At & { readonly code: 'cell-added'; readonly line: SealedLine })
  /** Cells that hold what they held but are read as no score, evidence or maximum any more. */
  | (At & { readonly code: 'counts-no-more'; readonly cells: number })
  /** Cells that stand elsewhere, `rows` further down and `columns` further right; null where they went different ways. */
  | (At & { readonly code: 'cells-moved'; readonly cells: number; readonly rows: number | null; readonly columns: number | null })
  | (At & { readonly code: 'sheet-gone'; readonly cells: number })
  | (At & { readonly code: 'sheet-renamed'; readonly was: string })
  | (At & { readonly code: 'sheet-hidden'; readonly cells: number })
  | (At & { readonly code: 'sheet-added'; readonly cells: number })
  /** What stands in no cell of its own: a setting, a gate, a unit's name, a result. `was` or `is` is null where it was or is not there. */
  | (At & {
      readonly code: 'entry-changed';
      readonly line: SealedLine;
      readonly was: CanonicalValue | null;
      readonly is: CanonicalValue | null;
    });

interface At {
  /** Empty for the settings. */
  readonly sheet: string;
  /** Where to look, zero-based; null for a whole sheet. */
  readonly area: Area | null;
}
