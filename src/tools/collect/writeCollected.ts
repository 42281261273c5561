import { drawChanges } from '../../ownSheets/changes/drawChanges.ts';
import { ownSheetName } from '../../ownSheets/ownSheets.ts';
import { drawRegister } from '../../ownSheets/register/drawRegister.ts';
import type { Collected } from '../../round/model.ts';
import { writeEntries } from '../../round/writeEntries.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** What a collection leaves in the issued workbook, as edits: the entries, 回收登记 and 改动清单. Nothing else of it changes. */
export function writeCollected(workbook: WorkbookSnapshot, collected: Collected): readonly Edit[] {
  return [
    ...writeEntries(collected.entries),
    ...drawRegister(ownSheetName(workbook, 'register'), collected),
    ...drawChanges(ownSheetName(workbook, 'changes'), collected.changes),
  ];
}
