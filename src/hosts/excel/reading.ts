import type { Area } from '../../workbook/address.ts';
import type { DefinedName, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { ListedSheet } from './listSheets.ts';

/** A workbook as it was read, with what finds its sheets in Excel again. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  /** In the order of the snapshot's sheets. */
  readonly outlines: readonly KnownSheet[];
}

export interface KnownSheet extends ListedSheet {
  /** What its cells with content span; null for a sheet without any. */
  readonly used: Area | null;
  /** The names that belong to it. */
  readonly names: readonly DefinedName[];
}
