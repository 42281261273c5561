import { addBarChart } from './addBarChart.ts';
import { addConditionalFormat } from './addConditionalFormat.ts';
import { addSheet } from './addSheet.ts';
import { addValidation } from './addValidation.ts';
import { changeColumnWidth } from './changeColumnWidth.ts';
import { copyFormat } from './copyFormat.ts';
import { copySheet } from './copySheet.ts';
import { defineName } from './defineName.ts';
import type { EditKind } from './editKind.ts';
import { mergeCells } from './mergeCells.ts';
import { protectSheet } from './protectSheet.ts';
import { removeName } from './removeName.ts';
import { removeOwn } from './removeOwn.ts';
import { removeValidations } from './removeValidations.ts';
import { setFormat } from './setFormat.ts';
import { setFormulas } from './setFormulas.ts';
import { setHyperlinks } from './setHyperlinks.ts';
import { setNotes } from './setNotes.ts';
import { setPage } from './setPage.ts';
import { setRows } from './setRows.ts';
import { setValues } from './setValues.ts';

/** Every kind of edit, by its word. A new one is a line here and a file; the compiler then names the hosts that can't carry it out yet. */
const KINDS = {
  'set-values': setValues,
  'set-formulas': setFormulas,
  'set-rows': setRows,
  'set-format': setFormat,
  'copy-format': copyFormat,
  'merge-cells': mergeCells,
  'change-column-width': changeColumnWidth,
  'add-conditional-format': addConditionalFormat,
  'add-validation': addValidation,
  'remove-validations': removeValidations,
  'define-name': defineName,
  'remove-name': removeName,
  'set-hyperlinks': setHyperlinks,
  'set-notes': setNotes,
  'add-sheet': addSheet,
  'add-bar-chart': addBarChart,
  'copy-sheet': copySheet,
  'protect-sheet': protectSheet,
  'set-page': setPage,
  'remove-own': removeOwn,
};

/**
 * What can be done to a workbook, as data. Both hosts carry out the same list, in its order; nothing else in the
 * workbook changes. Addresses are A1 text; a range may be one cell. No edit inserts or deletes a row or a column.
 */
export type Edit = { [Word in keyof typeof KINDS]: Parameters<(typeof KINDS)[Word]['check']>[0] }[keyof typeof KINDS];

export const EDIT_KINDS: { readonly [Word in Edit['edit']]: EditKind<Extract<Edit, { readonly edit: Word }>, Edit> } = KINDS;

/** What is known of an edit by its kind. */
export function kindOf(edit: Edit): EditKind<Edit, Edit> {
  return EDIT_KINDS[edit.edit] as EditKind<Edit, Edit>;
}
