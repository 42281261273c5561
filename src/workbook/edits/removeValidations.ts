import { areaOf } from './areaOf.ts';
import { changeSheet, sheetNamed } from './changeSheet.ts';
import type { EditKind } from './editKind.ts';
import { liesWithin } from './liesWithin.ts';
import { isText } from './shape.ts';

/** Takes Kaohe's own validations off, those whose cells all lie in the range; the office's stay. */
export interface RemoveValidations {
  readonly edit: 'remove-validations';
  readonly sheet: string;
  readonly range: string;
}

export const removeValidations = {
  shape: { sheet: isText, range: isText },
  check(edit: RemoveValidations) {
    areaOf(edit, edit.range);
  },
  apply(workbook, edit) {
    const around = areaOf(edit, edit.range);
    return changeSheet(workbook, edit.sheet, (sheet) => ({
      ...sheet,
      validations: sheet.validations.filter(({ area, own }) => !own || !liesWithin(around, area)),
    }));
  },
  /** A snapshot doesn't show what a validation says. */
  invert(before, edit) {
    const around = areaOf(edit, edit.range);
    const takesNone = sheetNamed(before, edit.sheet)?.validations.every(({ area, own }) => !own || !liesWithin(around, area)) ?? false;
    return takesNone ? { edits: [], isWhole: true } : null;
  },
} satisfies EditKind<RemoveValidations>;
