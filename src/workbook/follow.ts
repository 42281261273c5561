import type { Position } from './address.ts';
import type { Edit } from './edit.ts';
import { setsCells } from './edits/setsCells.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** What a formula comes to. */
export type Result =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

/** The result that is to be stored beside the formula of a cell. */
export interface NewResult {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly result: Result;
}

/**
 * Why a formula is left to the program that calculates: `not-known` a function, an operator or a way of writing that is not followed ·
 * `volatile` it changes by itself, or where it looks is known only when it is calculated · `other-file` it looks into another workbook ·
 * `array` an array formula, a data table or cells that one of them fills · `circle` it comes back to itself · `unclear` what Excel makes
 * of these very cells isn't certain, such as the order of two Chinese texts · `setting` the workbook calculates otherwise: by iteration,
 * or with the numbers as they are displayed · `too-large` more cells than are gone through · `depends` it looks at one of these.
 */
export type KeptReason = 'not-known' | 'volatile' | 'other-file' | 'array' | 'circle' | 'unclear' | 'setting' | 'too-large' | 'depends';

/** A formula that depends on what was changed and keeps its old result. */
export interface KeptResult {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly reason: KeptReason;
}

/** What follows from edits. */
export interface Followed {
  /** The workbook with the edits carried out and the new results in it. */
  readonly workbook: WorkbookSnapshot;
  /** By the names of the sheets: the results that are other ones than before. */
  readonly results: ReadonlyMap<string, readonly NewResult[]>;
  readonly kept: readonly KeptResult[];
  /** All formulas that were looked at, whether they come to something else or not. */
  readonly looked: readonly (Position & { readonly sheet: string })[];
}

/** Works out what follows from edits that a host carries out. */
export type Follow = (before: WorkbookSnapshot, edits: readonly Edit[]) => Followed;

/** True where edits change cells of sheets that were there before, so that formulas may come to something else. */
export function changesCells(edits: readonly Edit[]): boolean {
  const made = new Set<string>();
  return edits.some((edit) => {
    if (edit.edit === 'add-sheet') made.add(edit.sheet.toLowerCase());
    return setsCells(edit) && !made.has(edit.sheet.toLowerCase());
  });
}
