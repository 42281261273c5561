import { findingEntries } from '../../ownSheets/findings/findingEntries.ts';
import type { Entry } from '../../ownSheets/kit/entry.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import { settingEntries } from '../../ownSheets/settings/settingEntries.ts';
import { gridOf } from '../../workbook/grid.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** The cells of a sheet that are a person's to write in, as far as the sheet is one of ours that the page lets be changed. */
export function ownEntries(workbook: WorkbookSnapshot, sheet: SheetSnapshot): readonly Entry[] {
  if (findOwnSheet(workbook, 'findings')?.name === sheet.name) return findingEntries(gridOf(sheet));
  return findOwnSheet(workbook, 'settings')?.name === sheet.name ? settingEntries(workbook) : [];
}
