import type { Grid } from '../../workbook/grid.ts';
import type { Entry } from '../kit/entry.ts';
import { FINDING_COLUMNS } from './findingColumns.ts';
import { HANDLING } from './handling.ts';
import { locateColumns } from './locateColumns.ts';

/** The cells of a 问题清单 that are a person's to write in; none where somebody has taken a column out. */
export function findingEntries(grid: Grid): readonly Entry[] {
  const located = locateColumns(grid, FINDING_COLUMNS.keys);
  if (!located) return [];
  const { handling, note } = located.column;
  return located.rowIndexes.flatMap((rowIndex) => [
    { at: { rowIndex, columnIndex: handling }, list: HANDLING },
    { at: { rowIndex, columnIndex: note }, list: null },
  ]);
}
