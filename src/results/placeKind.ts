import type { OwnTable } from '../ownSheets/hand/handIn.ts';
import { placeOwnSheet, type PlacedSheet } from '../ownSheets/hand/placeOwnSheet.ts';
import { OWN_SHEETS, ownSheetName, type OwnSheet } from '../ownSheets/ownSheets.ts';
import type { Edit } from '../workbook/edit.ts';
import { freeName } from '../workbook/freeName.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { takenNames } from '../workbook/takenNames.ts';

/** Draws the sheet of ours of a kind of which there is one, as `placeOwnSheet` does: the one that is there, or a new one. */
export function placeKind(
  workbook: WorkbookSnapshot,
  kind: OwnSheet,
  draw: (name: string) => readonly Edit[],
  table?: OwnTable,
): PlacedSheet {
  return placeOwnSheet(workbook, {
    name: ownSheetName(workbook, kind),
    otherName: () => freeName(OWN_SHEETS[kind], takenNames(workbook.sheets)),
    draw,
    table,
  });
}
