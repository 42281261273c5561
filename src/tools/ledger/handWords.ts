import { handIn } from '../../ownSheets/hand/handIn.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import { TASK_TABLES } from '../../results/taskResults.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { ownWords, type OwnWords } from '../recalculate/ownWords.ts';

const SHEETS = ['ledger', 'unitTasks'] as const;

/** What people have written beside what is ours in the sheets on tasks, and all that stands in those that people write in too. */
export function handWords(workbook: WorkbookSnapshot): OwnWords {
  const beside = SHEETS.flatMap((kind) => {
    const sheet = findOwnSheet(workbook, kind);
    if (!sheet) return [];
    const grid = gridOf(sheet);
    const written = handIn(workbook, sheet, TASK_TABLES[kind]).map((at) => [at, textOf(grid.stored(at.rowIndex, at.columnIndex))]);
    return [[sheet.name, JSON.stringify(written)] as const];
  });
  return new Map([...ownWords(workbook), ...beside]);
}
