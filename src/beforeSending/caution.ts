import type { OpenStatus } from '../rules/openUnits.ts';
import type { Position } from '../workbook/address.ts';
import type { Property, Unknown } from '../workbook/particulars.ts';

/** What each caution says besides its place. */
export interface CautionArgs {
  /** `filled`: how many of the cells hold something; `areas` such as `3:5`. */
  readonly 'rows-hidden': { readonly areas: readonly string[]; readonly filled: number };
  readonly 'columns-hidden': { readonly areas: readonly string[]; readonly filled: number };
  /** `very`: Excel's own Unhide command doesn't offer it. */
  readonly 'sheet-hidden': { readonly very: boolean; readonly filled: number };
  readonly property: { readonly property: Property['property']; readonly name: string; readonly value: string };
  /** Of one sheet; `cells` such as B4. */
  readonly comments: { readonly cells: readonly string[]; readonly authors: readonly string[] };
  readonly 'workbook-link': { readonly target: string };
  /** Formulas that take values from another workbook. */
  readonly 'outside-formulas': { readonly cells: number };
  readonly 'outside-names': { readonly names: readonly string[] };
  readonly 'file-link': { readonly target: string };
  readonly connection: { readonly name: string };
  readonly 'outside-image': { readonly target: string };
  /** Masked: 138****8000. */
  readonly phone: { readonly masked: readonly string[]; readonly where: Where };
  readonly 'id-card': { readonly masked: readonly string[]; readonly where: Where };
  readonly 'not-sealed': object;
  readonly 'seal-broken': { readonly changes: number };
  readonly 'seal-altered': object;
  /** Nothing of the results stands in the workbook. */
  readonly 'results-none': object;
  /** 考核汇总 or 问题清单 say what the sheets no longer say. */
  readonly 'results-old': object;
  readonly 'errors-open': { readonly errors: number };
  /** Units without a grade and a rank yet. */
  readonly 'units-open': { readonly units: readonly { readonly unit: string; readonly status: OpenStatus }[] };
  /** Totals that the office prints and that are not those of the assessment; `by` is how much more, below 0 how much less. */
  readonly 'totals-differ': {
    readonly totals: readonly { readonly unit: string; readonly by: string; readonly sheet: string; readonly cell: string }[];
  };
  /** Evidence that is asked for and isn't there. */
  readonly 'evidence-open': { readonly units: readonly { readonly unit: string; readonly missing: number }[] };
  /** What the program doesn't tell of this workbook. */
  readonly 'not-known': { readonly what: readonly Unknown[] };
}

/** Where in a cell's neighbourhood something stands. */
export type Where = 'cell' | 'comment' | 'header';

export type CautionCode = keyof CautionArgs;

/** Something to look at before the file goes out. Nothing is taken off: what may stay is for a person to say. */
export type Caution = {
  readonly [C in CautionCode]: {
    readonly code: C;
    /** Null for what is about the whole workbook. */
    readonly sheet: string | null;
    /** The cell to go to. */
    readonly cell: Position | null;
    readonly args: CautionArgs[C];
  };
}[CautionCode];

export function caution<C extends CautionCode>(code: C, sheet: string | null, cell: Position | null, args: CautionArgs[C]): Caution {
  return { code, sheet, cell, args } as Caution;
}
