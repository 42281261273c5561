import { storedFeedback } from '../../ownSheets/feedback/storedFeedback.ts';
import { findOwnSheet, type OwnSheet } from '../../ownSheets/ownSheets.ts';
import type { Notice } from '../../session/sessionState.ts';
import type { Position } from '../../workbook/address.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** Where a person sees what came of it: a cell, or a sheet. */
export interface ResultPlace {
  readonly sheet: string;
  readonly cell: Position | null;
  /** How many more sheets or cells it left to see besides. */
  readonly more: number;
}

/** Where what a notice tells of can be seen; null where it left nothing to see. */
export function resultOf(notice: Notice, workbook: WorkbookSnapshot): ResultPlace | null {
  const sheet = (name: string | undefined): ResultPlace | null =>
    workbook.sheets.some((one) => one.name === name && one.visibility === 'visible') && name !== undefined
      ? { sheet: name, cell: null, more: 0 }
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
      return notice.sheets === 0 ? null : besides(sheet(storedFeedback(workbook)[0]?.sheet.name), notice.sheets);
    case 'prepared': {
      const [first] = notice.prepared;
      const sheets = new Set(notice.prepared.flatMap((one) => (one.sheets.length > 0 ? one.sheets : [one.sheet])));
      return besides(sheet(first?.sheets[0] ?? first?.sheet), sheets.size);
    }
    case 'corrected':
    case 'uncorrected': {
      const all = notice.kind === 'corrected' ? notice.made : notice.back;
      const [first] = all;
      const place = besides(sheet(first?.sheet), all.length);
      return place && { ...place, cell: first?.changes[0]?.cell ?? null };
    }
    default:
      return null;
  }
}

/** The first of so many. */
function besides(place: ResultPlace | null, all: number): ResultPlace | null {
  return place && { ...place, more: all - 1 };
}
