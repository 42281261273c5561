import { areaAddress, contains, type Area } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { UNFINISHED_NAME } from '../../workbook/marks.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { handIn, type OwnTable } from './handIn.ts';
import { areaDrawn, nameOwnArea, ownArea } from './ownArea.ts';
import { setAside } from './setAside.ts';

/** A sheet of ours, drawn where it may stand. */
export interface PlacedSheet {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The sheet that was left to a person, as what stood in it had no other place, and the edits that leave it. */
  readonly aside: { readonly sheet: SheetSnapshot; readonly edits: readonly Edit[] } | null;
}

/** What is to be drawn. */
export interface WantedSheet {
  /** Its name: that of the one that is there, or one that no sheet has. */
  readonly name: string;
  /** A name that no sheet has, for where the one that is there is left to a person. */
  readonly otherName: () => string;
  readonly draw: (name: string) => readonly Edit[];
  readonly table?: OwnTable | undefined;
}

/**
 * Draws a sheet of ours, and keeps what a person has put into the one that is there: where they put it, or, where it is in the way of what
 * is drawn, in the sheet as it stands, which is theirs from then on; the new one gets another name.
 */
export function placeOwnSheet(workbook: WorkbookSnapshot, { name, otherName, draw, table }: WantedSheet): PlacedSheet {
  const there = workbook.sheets.find((sheet) => sheet.name === name);
  const drawn = draw(name);
  const area = areaDrawn(name, drawn);
  if (!there) return { name, edits: known(name, drawn, area), aside: null };
  const former = ownArea(workbook, there);
  const emptied = former ? around(former, area) : undefined;
  const hand = handIn(workbook, there, table);
  if (emptied && hand.some((at) => contains(emptied, at))) {
    const other = otherName();
    const edits = draw(other);
    return { name: other, edits: known(other, edits, areaDrawn(other, edits)), aside: { sheet: there, edits: setAside(workbook, there) } };
  }
  return { name, edits: known(name, drawn, area, emptied), aside: null };
}

function around(a: Area, b: Area): Area {
  return { top: 0, left: 0, bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

function known(sheet: string, drawn: readonly Edit[], area: Area, emptied?: Area): readonly Edit[] {
  const filling: Edit = { edit: 'define-name', name: UNFINISHED_NAME, sheet, refersTo: `${quoteSheetName(sheet)}!$A$1` };
  const marked = drawn.flatMap((edit): readonly Edit[] =>
    edit.edit === 'add-sheet'
      ? [{ ...edit, ...(emptied ? { clears: areaAddress(emptied) } : {}) }, nameOwnArea(sheet, area), filling]
      : [edit],
  );
  return [...marked, { edit: 'remove-name', name: UNFINISHED_NAME, sheet }];
}
