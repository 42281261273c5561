import type { Assessment } from '../assessment/assessment.ts';
import { gridOf, textOf } from '../workbook/grid.ts';
import { largest } from '../workbook/largest.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/**
 * The sheets with score tables in which a row no longer stands where it stood, by the words before its maximum and the maximum itself.
 * What was taken off as a whole is left out.
 */
export function movedSheets(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  { tables }: Pick<Assessment, 'tables'>,
  gone: ReadonlySet<string> = new Set(),
): readonly string[] {
  const grids = ({ sheets }: WorkbookSnapshot) => new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const [then, there] = [grids(before), grids(now)];
  const isSame = ({ sheet, indicators, area }: Assessment['tables'][number]): boolean => {
    const [old, found] = [then.get(sheet), there.get(sheet)];
    if (!old || !found) return false;
    return [area.top, ...indicators.map(({ rowIndex }) => rowIndex)].every((row) => {
      const last = largest([area.left, ...indicators.filter(({ rowIndex }) => rowIndex === row).map(({ maxAt }) => maxAt.columnIndex)]);
      return Array.from({ length: last - area.left + 1 }, (_, i) => area.left + i).every(
        (column) => textOf(old.own(row, column)) === textOf(found.own(row, column)),
      );
    });
  };
  return [...new Set(tables.filter((table) => !gone.has(table.sheet) && !isSame(table)).map(({ sheet }) => sheet))];
}
