import type { Earlier } from '../../round/model.ts';
import { zh } from '../../round/words/zh.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { readChanges } from '../changes/readChanges.ts';
import { findRows } from '../kit/findRows.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { REGISTER_COLUMNS } from './registerColumns.ts';

/** The units that 回收登记 of an earlier collection lists as 已报, by name, with what 改动清单 says of them. */
export function readRegister(workbook: WorkbookSnapshot): ReadonlyMap<string, Earlier> {
  const sheet = findOwnSheet(workbook, 'register');
  const grid = sheet && gridOf(sheet);
  const located = grid && findRows(grid, REGISTER_COLUMNS.words);
  if (!located) return new Map();
  const changes = groupBy(readChanges(workbook), ({ unit }) => unit);
  return new Map(
    located.rowIndexes.flatMap((rowIndex) => {
      const said = (key: keyof typeof REGISTER_COLUMNS.index): string =>
        textOf(grid.own(rowIndex, located.columns[REGISTER_COLUMNS.index[key]] ?? 0)).trim();
      const [unit, file] = [said('unit'), said('file')];
      if (unit === '' || file === '' || said('state') !== zh.units.returned) return [];
      const entries = Number(said('entries'));
      const earlier = {
        file,
        modified: said('modified') || null,
        entries: Number.isInteger(entries) ? entries : 0,
        changes: changes.get(unit) ?? [],
      };
      return [[unit, earlier] as const];
    }),
  );
}
