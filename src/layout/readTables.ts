import { canBeRead } from '../workbook/canBeRead.ts';
import { gridOf } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { findHeaders } from './findHeaders.ts';
import { frameTables } from './frameTables.ts';
import type { ScoreTable } from './model.ts';
import { readIndicatorTable } from './readIndicatorTable.ts';
import { readRoster } from './readRoster.ts';

/**
 * Reads the score tables of a sheet, top to bottom. Covers, instructions, lookup lists and summaries have none, nor has a sheet
 * of which too little is known.
 * Never throws on what an office may have typed.
 */
export function readTables(sheet: SheetSnapshot): readonly ScoreTable[] {
  if (!canBeRead(sheet)) return [];
  const grid = gridOf(sheet);
  return frameTables(grid, findHeaders(grid)).flatMap((frame) => {
    const read = frame.header.kind === 'roster' ? readRoster : readIndicatorTable;
    const table = read(grid, frame);
    return table ? [table] : [];
  });
}
