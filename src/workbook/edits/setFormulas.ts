import { areaOf } from './areaOf.ts';
import type { FormulaValue } from './cellValue.ts';
import { cellsBack } from './cellsBack.ts';
import { changeSheet, sheetNamed } from './changeSheet.ts';
import { checkCells, checkValue } from './checkCells.ts';
import { checkFormula } from './checkFormula.ts';
import type { EditKind } from './editKind.ts';
import { formulaCell } from './plainCell.ts';
import { putCells } from './putCells.ts';
import { isLike, isPlain, isRowsOf, isText } from './shape.ts';

/** Formulas with the results that we know, so that a program which doesn't recalculate shows them: null leaves a cell alone. */
export interface SetFormulas {
  readonly edit: 'set-formulas';
  readonly sheet: string;
  readonly range: string;
  readonly formulas: readonly (readonly (FormulaValue | null)[])[];
}

export const setFormulas = {
  shape: { sheet: isText, range: isText, formulas: isRowsOf(isLike({ formula: isText, value: isPlain })) },
  check(edit: SetFormulas) {
    checkCells(edit, edit.range, edit.formulas, ({ formula, value }, at) => {
      checkFormula(edit, formula, at);
      checkValue(edit, value, at);
    });
  },
  apply(workbook, edit) {
    return changeSheet(workbook, edit.sheet, (sheet) => putCells(sheet, areaOf(edit, edit.range), edit.formulas, formulaCell));
  },
  invert(before, edit) {
    const sheet = sheetNamed(before, edit.sheet);
    return sheet ? cellsBack(sheet, areaOf(edit, edit.range), (down, right) => (edit.formulas[down]?.[right] ?? null) !== null) : null;
  },
} satisfies EditKind<SetFormulas>;
