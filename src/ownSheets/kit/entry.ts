import type { Position } from '../../workbook/address.ts';
import type { AddValidation } from '../../workbook/edit.ts';
import { VALIDATION_TITLE } from '../../workbook/marks.ts';

/** A cell of a sheet of ours that is a person's to write in. */
export interface Entry {
  readonly at: Position;
  /** The words that it takes; null where it takes any. */
  readonly list: WordList | null;
}

/** The words that a cell takes. A `warning` lets a person keep another one, a `stop` doesn't. */
export interface WordList {
  readonly words: readonly string[];
  readonly style: 'stop' | 'warning';
  /** What Excel says to another one. */
  readonly error: string;
}

/** The validation of the cells that take these words. */
export function listValidation(sheet: string, range: string, { words, style, error }: WordList): AddValidation {
  return { edit: 'add-validation', sheet, ranges: [range], rule: { type: 'list', words }, style, errorTitle: VALIDATION_TITLE, error };
}
