import { HostFailureError, type RefusalReason } from '../failure.ts';

/** The failure of an edit that can't be carried out without a loss. `at` names the sheet, and the cell or range in it. */
export function refuse(edit: string, reason: RefusalReason, ...at: readonly string[]): HostFailureError {
  return new HostFailureError({ kind: 'edit-refused', edit, reason, at: at.join('!') });
}
