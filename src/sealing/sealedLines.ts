import type { Assessment } from '../assessment/assessment.ts';
import { gridOf, type Grid } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { settingLines } from './settingLines.ts';
import type { SealedLine } from './seal.ts';
import { tableLines } from './tableLines.ts';

/** Everything that counts in a workbook: the settings that hold, then its score tables in their order. Without facts about a sealing. */
export function sealedLines(workbook: WorkbookSnapshot, { tables, units, settings }: Assessment): readonly SealedLine[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const grids = new Map<string, Grid>();
  const results = groupBy(units, ({ table }) => table);
  return [
    ...settingLines(settings),
    ...tables.flatMap((table) => {
      const sheet = sheets.get(table.sheet);
      if (!sheet) return [];
      const grid = grids.get(table.sheet) ?? gridOf(sheet);
      grids.set(table.sheet, grid);
      return tableLines(table, results.get(table) ?? [], grid);
    }),
  ];
}
