import type { ChangeKind, SaidChange } from '../../round/model.ts';
import { zh } from '../../round/words/zh.ts';
import { parseAddress } from '../../workbook/address.ts';
import { fold } from '../../workbook/fold.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findRows } from '../kit/findRows.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { CHANGE_COLUMNS } from './changeColumns.ts';

/** Reads 改动清单 back; empty where the workbook has none. A row with words that nobody knows is no change. */
export function readChanges(workbook: WorkbookSnapshot): readonly SaidChange[] {
  const sheet = findOwnSheet(workbook, 'changes');
  if (!sheet) return [];
  const grid = gridOf(sheet);
  const located = findRows(grid, CHANGE_COLUMNS.words);
  if (!located) return [];
  return located.rowIndexes.flatMap((rowIndex): readonly SaidChange[] => {
    const said = (key: keyof typeof CHANGE_COLUMNS.index): string | null =>
      textOf(grid.own(rowIndex, located.columns[CHANGE_COLUMNS.index[key]] ?? 0)) || null;
    const kind = KINDS.get(fold(said('kind') ?? ''));
    const [unit, file] = [said('unit'), said('file')];
    if (!kind || unit === null || file === null) return [];
    const cell = parseAddress(said('cell') ?? '') ?? null;
    return [{ unit, file, sheet: said('sheet') ?? '', kind, cell, issued: said('issued'), returned: said('returned') }];
  });
}

const KINDS: ReadonlyMap<string, ChangeKind> = new Map(
  (Object.entries(zh.changes) as [ChangeKind, string][]).map(([kind, words]) => [fold(words), kind]),
);
