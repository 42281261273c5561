import type { Edit } from './editKinds.ts';

/** An edit that says what stands in cells. */
export type SetsCells = Extract<Edit, { readonly edit: 'set-values' | 'set-formulas' | 'set-rows' }>;

export function setsCells(edit: Edit): edit is SetsCells {
  return edit.edit === 'set-values' || edit.edit === 'set-formulas' || edit.edit === 'set-rows';
}

/** What is to stand there, row by row; null for a cell that is left alone. */
export function rowsSet(edit: SetsCells): Iterable<readonly unknown[]> {
  return edit.edit === 'set-values' ? edit.values : edit.edit === 'set-formulas' ? edit.formulas : edit.rows;
}
