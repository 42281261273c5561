import { parseAddress } from '../address.ts';
import { areaOf } from './areaOf.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isText } from './shape.ts';

/**
 * Gives every cell of `to` the look that the cell `from` of the same sheet has before any of the edits: font, fill, lines, alignment,
 * number format and lock. Merged areas, conditional formats and validations don't come along. From a cell that nobody
 * formatted, the cells look again as if nobody had formatted them.
 */
export interface CopyFormat {
  readonly edit: 'copy-format';
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
}

/** A snapshot shows no formats. */
export const copyFormat = {
  shape: { sheet: isText, from: isText, to: isText },
  check(edit: CopyFormat) {
    if (!parseAddress(edit.from)) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, edit.from);
    areaOf(edit, edit.to);
  },
  apply: (workbook) => workbook,
  invert: null,
} satisfies EditKind<CopyFormat>;
