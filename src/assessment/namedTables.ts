import type { ScoreTable } from '../reading/model.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { UnitResult } from './model.ts';

/** Tables with their units by the names and groups that 考核设置 gives them. */
export function namedTables(tables: readonly ScoreTable[], results: readonly UnitResult[]): readonly ScoreTable[] {
  const byTable = groupBy(results, ({ table }) => table);
  return tables.map((table) => ({ ...table, units: (byTable.get(table) ?? []).map(({ unit }) => unit) }));
}
