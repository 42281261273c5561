import type { Sheet } from '../workbook/sheet.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { asking, doing, type ObjectTable, readable } from './objectTable.ts';
import { onlyArea, rangeIn, rangeOf } from './rangeTarget.ts';
import type { SheetTarget } from './targets.ts';
import { unknownMember } from './unknownMember.ts';

/** Excel.AutoFilter: the arrows over a range. A person filters by `excel.filter`; here nothing is filtered by criteria. */
export const autoFilter: ObjectTable<SheetTarget> = {
  members: {
    enabled: readable('1.9', ({ sheet }) => sheet.autoFilter !== null),
    isDataFiltered: readable('1.9', ({ sheet }) => [...sheet.rows.values()].some((line) => line.filtered)),
    apply: doing('1.9', ({ sheet }, [filtered, columnIndex, criteria], excel) => {
      if ((columnIndex ?? null) !== null || (criteria ?? null) !== null) throw unknownMember('AutoFilter', 'apply with criteria');
      checkAllowed(sheet, null);
      showFiltered(sheet);
      sheet.autoFilter = onlyArea(rangeIn(sheet, filtered, excel));
    }),
    remove: doing('1.9', ({ sheet }) => {
      checkAllowed(sheet, null);
      showFiltered(sheet);
      sheet.autoFilter = null;
    }),
    clearCriteria: doing('1.9', ({ sheet }) => {
      checkAllowed(sheet, 'allowAutoFilter');
      showFiltered(sheet);
    }),
    getRangeOrNullObject: asking('1.9', ({ sheet }) => (sheet.autoFilter ? rangeOf({ sheet, areas: [sheet.autoFilter] }) : null)),
  },
};

function showFiltered(sheet: Sheet): void {
  for (const line of sheet.rows.values()) {
    if (!line.filtered) continue;
    delete line.filtered;
    delete line.hidden;
  }
}
