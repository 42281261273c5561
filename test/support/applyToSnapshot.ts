import type { Edit } from '../../src/workbook/edit.ts';
import { editSnapshot } from '../../src/workbook/edits/editSnapshot.ts';
import { checkEdit } from '../../src/workbook/edits/checkEdit.ts';
import { groundOf } from '../../src/workbook/edits/ground.ts';
import { passOver } from '../../src/workbook/edits/passOver.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** What a host would do to a workbook with nothing in it but its snapshot: throws where it refuses. */
export function applyToSnapshot(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  edits.forEach(checkEdit);
  return editSnapshot(workbook, passOver(groundOf(workbook), edits).edits);
}
