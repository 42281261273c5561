import { HostFailureError } from './failure.ts';
import { MOST_SHEETS } from './limits.ts';
import { OWN_SHEET_NAME } from './marks.ts';
import type { DefinedName } from './snapshot.ts';

/** Throws too-many where more than MOST_SHEETS sheets are the office's. */
export function refuseManySheets(sheets: readonly { readonly name: string }[], names: readonly DefinedName[]): void {
  if (sheets.length <= MOST_SHEETS) return;
  const own = new Set(names.filter(({ name }) => name === OWN_SHEET_NAME).map(({ sheet }) => sheet));
  if (sheets.filter(({ name }) => !own.has(name)).length > MOST_SHEETS) {
    throw new HostFailureError({ kind: 'too-many', what: 'sheets', limit: MOST_SHEETS });
  }
}
