import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { Entry, UnitScores } from '../model.ts';

/** A cell of its own: what a merged area above or beside it says doesn't count. */
export function entryAt(grid: Grid, rowIndex: number, columnIndex: number): Entry {
  return { at: { rowIndex, columnIndex }, cell: grid.own(rowIndex, columnIndex) };
}

/** The cell that speaks for this row: evidence and reasons are often merged over several. */
export function sharedEntryAt(grid: Grid, rowIndex: number, columnIndex: number): Entry {
  const area = grid.mergeAt(rowIndex, columnIndex);
  const at = { rowIndex: area?.top ?? rowIndex, columnIndex: area?.left ?? columnIndex };
  return { at, cell: grid.seen(rowIndex, columnIndex) };
}

/** Of several columns of one kind, such as 扣分原因 and 备注, the first that says something in this row. Null without any. */
function firstSaid(entries: readonly Entry[]): Entry | null {
  return entries.find((entry) => !isBlank(entry.cell)) ?? entries[0] ?? null;
}

/** The cell as a list: empty where it is blank. */
export function filledEntry(grid: Grid, rowIndex: number, columnIndex: number): readonly Entry[] {
  const entry = entryAt(grid, rowIndex, columnIndex);
  return isBlank(entry.cell) ? [] : [entry];
}

/** What an indicator's cells for evidence and reasons say. */
export function remarksOf(
  evidence: readonly Entry[],
  reasons: readonly Entry[],
): Pick<UnitScores, 'evidence' | 'reason' | 'allEvidence' | 'allReasons'> {
  return {
    evidence: firstSaid(evidence),
    reason: firstSaid(reasons),
    ...(evidence.length > 1 ? { allEvidence: evidence } : {}),
    ...(reasons.length > 1 ? { allReasons: reasons } : {}),
  };
}
