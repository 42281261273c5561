import { parseAddress } from '../address.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isArrayOf, isLike, isText, orLeftOut } from './shape.ts';

/** Links to places in the same workbook; the text of the cells is set by `set-values`. */
export interface SetHyperlinks {
  readonly edit: 'set-hyperlinks';
  readonly sheet: string;
  readonly links: readonly { readonly cell: string; readonly target: string; readonly tip?: string }[];
}

const LONGEST_TIP = 255;

/** A snapshot shows no links. */
export const setHyperlinks = {
  shape: { sheet: isText, links: isArrayOf(isLike({ cell: isText, target: isText, tip: orLeftOut(isText) })) },
  check(edit: SetHyperlinks) {
    for (const { cell, target, tip } of edit.links) {
      if (!parseAddress(cell)) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, cell);
      if (target === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, cell);
      if ((tip ?? '').length > LONGEST_TIP) throw refuse(edit.edit, 'too-long', edit.sheet, cell);
    }
  },
  apply: (workbook) => workbook,
  invert: null,
} satisfies EditKind<SetHyperlinks>;
