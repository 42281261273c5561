import { linkFindings } from '../../ownSheets/findings/linkFindings.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import { parseAddress, type Position } from '../../workbook/address.ts';
import { unquoteSheetName } from '../../workbook/quoteSheetName.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** Where a link leads. */
export interface CellTarget {
  readonly sheet: string;
  readonly cell: Position;
}

/** The links of 问题清单 by the address of their cell; those to a sheet that is gone are left out. No other sheet has any. */
export function sheetLinks(workbook: WorkbookSnapshot, sheet: SheetSnapshot): ReadonlyMap<string, CellTarget> {
  const links = new Map<string, CellTarget>();
  if (findOwnSheet(workbook, 'findings')?.name !== sheet.name) return links;
  const names = new Set(workbook.sheets.map(({ name }) => name));
  for (const edit of linkFindings(sheet)) {
    if (edit.edit !== 'set-hyperlinks') continue;
    for (const { cell: from, target } of edit.links) {
      const bang = target.lastIndexOf('!');
      const name = unquoteSheetName(target.slice(0, bang));
      const cell = parseAddress(target.slice(bang + 1));
      if (cell && names.has(name)) links.set(from, { sheet: name, cell });
    }
  }
  return links;
}
