import { assessSheet, readSheetUnits, type SheetAssessment, type Standard } from './assessSheet.ts';
import type { SheetSnapshot } from './workbook/snapshot.ts';

/** Keeps what sheets said, so that after an edit only the sheet that changed is assessed again. */
export interface SheetMemory {
  /** The same as `assessSheet`, from memory where the very sheet was assessed by the same standard. */
  assess(sheet: SheetSnapshot, standard: Standard): SheetAssessment;
}

/** Says of a sheet what stands there and nothing of what there is to find; keeps nothing. */
export const UNITS_ALONE: SheetMemory = { assess: readSheetUnits };

export function sheetMemory(): SheetMemory {
  const known = new WeakMap<SheetSnapshot, { readonly by: string; readonly said: SheetAssessment }>();
  let last: { readonly standard: Standard; readonly by: string } | undefined;
  return {
    assess(sheet, standard) {
      if (last?.standard !== standard) last = { standard, by: JSON.stringify(standard) };
      const { by } = last;
      const before = known.get(sheet);
      if (before?.by === by) return before.said;
      const said = assessSheet(sheet, standard);
      known.set(sheet, { by, said });
      return said;
    },
  };
}
