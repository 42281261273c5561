import type { Position } from '../workbook/address.ts';
import { cellAt } from '../workbook/cellAt.ts';
import type { Edit } from '../workbook/edit.ts';
import { areaOf } from '../workbook/edits/areaOf.ts';
import { sheetNamed } from '../workbook/edits/changeSheet.ts';
import { rowsSet, setsCells } from '../workbook/edits/setsCells.ts';
import type { Cell, WorkbookSnapshot } from '../workbook/snapshot.ts';

/** A cell that edits changed. */
export interface Seed extends Position {
  /** In lower case. */
  readonly sheet: string;
}

/** The cells of sheets that were there before whose content edits change. */
export function seedsOf(before: WorkbookSnapshot, after: WorkbookSnapshot, edits: readonly Edit[]): readonly Seed[] {
  const seeds = new Map<string, Seed>();
  for (const edit of edits) {
    if (!setsCells(edit)) continue;
    const [was, is] = [sheetNamed(before, edit.sheet), sheetNamed(after, edit.sheet)];
    if (!is) continue;
    const { top, left } = areaOf(edit, edit.range);
    const sheet = is.name.toLowerCase();
    let rowIndex = top - 1;
    for (const row of rowsSet(edit)) {
      rowIndex++;
      row.forEach((given, right) => {
        if (given === null) return;
        const at = { rowIndex, columnIndex: left + right };
        const [old, now] = [was && cellAt(was, at.rowIndex, at.columnIndex), cellAt(is, at.rowIndex, at.columnIndex)];
        if (!isSame(old, now)) seeds.set(`${sheet}\0${at.rowIndex},${at.columnIndex}`, { sheet, ...at });
      });
    }
  }
  return [...seeds.values()];
}

function isSame(a: Cell | null | undefined, b: Cell | null): boolean {
  return a?.kind === b?.kind && a?.value === b?.value && a?.formula === b?.formula;
}
