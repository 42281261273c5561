import { storedFeedback } from '../../ownSheets/feedback/storedFeedback.ts';
import { findOwnSheet, type OwnSheet } from '../../ownSheets/ownSheets.ts';
import type { Notice } from '../../session/sessionState.ts';
import type { Position } from '../../workbook/address.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** Where a person sees what came of it: a cell, or a sheet. */
export interface ResultPlace {
  readonly sheet: string;
  readonly cell: Position | null;
}

/** Where what a notice tells of can be seen; null where it left nothing to see. */
export function resultOf(notice: Notice, workbook: WorkbookSnapshot): ResultPlace | null {
  const sheet = (name: string | undefined): ResultPlace | null =>
    workbook.sheets.some((one) => one.name === name && one.visibility === 'visible') && name !== undefined
      ? { sheet: name, cell: null }
      : null;
  const own = (kind: OwnSheet): ResultPlace | null => sheet(findOwnSheet(workbook, kind)?.name);
  switch (notice.kind) {
    case 'recalculated':
    case 'clearing-undone':
      return own('summary');
    case 'ledger-written':
      return notice.tasks === 0 ? null : own('ledger');
    case 'sealed':
      return own('seal');
    case 'feedback-written':
      return notice.sheets === 0 ? null : sheet(storedFeedback(workbook)[0]?.sheet.name);
    case 'prepared': {
      const [first] = notice.prepared;
      return sheet(first?.sheets[0] ?? first?.sheet);
    }
    case 'corrected':
    case 'uncorrected': {
      const [first] = notice.kind === 'corrected' ? notice.made : notice.back;
      const place = sheet(first?.sheet);
      return place && { ...place, cell: first?.changes[0]?.cell ?? null };
    }
    default:
      return null;
  }
}
