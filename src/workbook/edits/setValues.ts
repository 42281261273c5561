import { areaOf } from './areaOf.ts';
import type { PlainValue } from './cellValue.ts';
import { cellsBack } from './cellsBack.ts';
import { changeSheet, sheetNamed } from './changeSheet.ts';
import { checkCells, checkValue } from './checkCells.ts';
import type { EditKind } from './editKind.ts';
import { plainCell } from './plainCell.ts';
import { putCells } from './putCells.ts';
import { isPlain, isRowsOf, isText } from './shape.ts';

/** Values for the cells of a range, rows × columns of its shape: null leaves a cell alone, '' clears it. Styles stay. */
export interface SetValues {
  readonly edit: 'set-values';
  readonly sheet: string;
  readonly range: string;
  readonly values: readonly (readonly (PlainValue | null)[])[];
}

export const setValues = {
  shape: { sheet: isText, range: isText, values: isRowsOf(isPlain) },
  check(edit: SetValues) {
    checkCells(edit, edit.range, edit.values, (value, at) => checkValue(edit, value, at));
  },
  apply(workbook, edit) {
    return changeSheet(workbook, edit.sheet, (sheet) =>
      putCells(sheet, areaOf(edit, edit.range), edit.values, (value, columnIndex) => (value === '' ? null : plainCell(value, columnIndex))),
    );
  },
  invert(before, edit) {
    const sheet = sheetNamed(before, edit.sheet);
    return sheet ? cellsBack(sheet, areaOf(edit, edit.range), (down, right) => (edit.values[down]?.[right] ?? null) !== null) : null;
  },
} satisfies EditKind<SetValues>;
