import { formulasOfRule } from './addValidation.ts';
import { isFormula } from './cellValue.ts';
import type { Edit } from './editKinds.ts';

/**
 * The formulas and references of an edit that would be wrong where what they name is not there. Links lead nowhere then, and are none
 * of them.
 */
export function formulasIn(edit: Edit): readonly string[] {
  switch (edit.edit) {
    case 'set-formulas':
      return edit.formulas.flatMap((row) => row.flatMap((cell) => (cell ? [cell.formula] : [])));
    case 'set-rows':
      return Array.from(edit.rows, (row) => row.flatMap((cell) => (isFormula(cell) ? [cell.formula] : []))).flat();
    case 'add-bar-chart':
      return [edit.categories, ...edit.series.map(({ values }) => values)];
    case 'add-conditional-format':
      return [edit.formula];
    case 'add-validation':
      return formulasOfRule(edit.rule);
    case 'define-name':
      return [edit.refersTo];
    default:
      return [];
  }
}
