import { canBeRead } from '../../workbook/canBeRead.ts';
import { gridOf } from '../../workbook/grid.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { readTables } from '../readTables.ts';
import type { ReadingCorrection } from '../corrections/readingCorrection.ts';
import type { ScoreTable } from '../model.ts';
import { findTaskHeaders } from './findTaskHeaders.ts';
import { frameTasks } from './frameTasks.ts';
import type { TaskTable } from './model.ts';
import { readTasks } from './readTasks.ts';

/** What a sheet is read by, besides what stands in it. */
export interface TaskReading {
  /** Words that stand for nothing: 无, /, — … */
  readonly placeholders: readonly string[];
  /** What a person says of how score tables are read. */
  readonly corrections: readonly ReadingCorrection[];
}

/**
 * Reads the task tables of a sheet, top to bottom; a score table with columns of units and of deadlines is one too, and its indicators
 * are its tasks. Never throws on what an office may have typed.
 */
export function readTaskTables(sheet: SheetSnapshot, reading: TaskReading): readonly TaskTable[] {
  if (!canBeRead(sheet)) return [];
  const grid = gridOf(sheet);
  const frames = frameTasks(grid, findTaskHeaders(grid));
  const isScored = frames.some(({ header }) => header.columns.some(({ role }) => role === 'score'));
  const scoreTables = isScored ? readTables(sheet, reading.corrections) : [];
  return frames.flatMap((frame) => {
    const { top, bottom, left, right } = frame.header;
    const scores = scoreTables.find(
      ({ header, area, layout }: ScoreTable) =>
        layout !== 'roster' && header.first <= bottom && header.last >= top && area.left <= right && area.right >= left,
    );
    const table = readTasks(grid, frame, scores ?? null, reading.placeholders);
    return table ? [table] : [];
  });
}
