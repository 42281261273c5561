import { drawChanges } from '../../ownSheets/changes/drawChanges.ts';
import { drawRegister } from '../../ownSheets/register/drawRegister.ts';
import { placeKind } from '../../results/placeKind.ts';
import type { Collected } from '../../round/model.ts';
import { writeEntries } from '../../round/writeEntries.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** What a collection leaves in the issued workbook. */
export interface WrittenCollection {
  readonly edits: readonly Edit[];
  /** The names of 回收登记 and 改动清单. */
  readonly sheets: readonly [register: string, changes: string];
}

/**
 * The entries, 回收登记 and 改动清单, as edits. Nothing else of the workbook changes: what somebody has written beside an earlier 回收登记
 * stays there.
 */
export function writeCollected(workbook: WorkbookSnapshot, collected: Collected): WrittenCollection {
  const register = placeKind(workbook, 'register', (name) => drawRegister(name, collected));
  const changes = placeKind(workbook, 'changes', (name) => drawChanges(name, collected.changes));
  return {
    edits: [
      // First: broken off halfway and done again, entries that are in already are known by 回收登记 to be their file's.
      ...[register, changes].flatMap(({ aside, edits }) => [...(aside?.edits ?? []), ...edits]),
      ...writeEntries(collected.entries),
    ],
    sheets: [register.name, changes.name],
  };
}
