import { areaAddress, type Area } from '../address.ts';
import { areaOf } from './areaOf.ts';
import { changeSheet, sheetNamed } from './changeSheet.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isText, isTruth } from './shape.ts';

/** Merges the cells of a range, of which only the first may hold anything, or parts them again. */
export interface MergeCells {
  readonly edit: 'merge-cells';
  readonly sheet: string;
  readonly range: string;
  readonly merged: boolean;
}

export const mergeCells = {
  shape: { sheet: isText, range: isText, merged: isTruth },
  check(edit: MergeCells) {
    const { top, left, bottom, right } = areaOf(edit, edit.range);
    if (top === bottom && left === right) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, edit.range);
  },
  apply(workbook, edit) {
    const area = areaOf(edit, edit.range);
    return changeSheet(workbook, edit.sheet, (sheet) => {
      if (isMerged(sheet.merges, area) === edit.merged) return sheet;
      return { ...sheet, merges: edit.merged ? [...sheet.merges, area] : sheet.merges.filter((other) => !isSame(other, area)) };
    });
  },
  invert(before, edit) {
    const sheet = sheetNamed(before, edit.sheet);
    if (!sheet) return null;
    const isNothingNew = isMerged(sheet.merges, areaOf(edit, edit.range)) === edit.merged;
    return { edits: isNothingNew ? [] : [{ ...edit, merged: !edit.merged }], isWhole: true };
  },
} satisfies EditKind<MergeCells>;

function isMerged(merges: readonly Area[], area: Area): boolean {
  return merges.some((other) => isSame(other, area));
}

function isSame(a: Area, b: Area): boolean {
  return areaAddress(a) === areaAddress(b);
}
