import { checkAllowed } from '../workbook/protection.ts';
import { asking, doing, type ObjectTable, readable } from './objectTable.ts';
import { onlyArea, rangeIn, rangeOf } from './rangeTarget.ts';
import type { SheetTarget } from './targets.ts';
import { unknownMember } from './unknownMember.ts';

/** Excel.AutoFilter: the arrows over a range; nothing is filtered here. */
export const autoFilter: ObjectTable<SheetTarget> = {
  members: {
    enabled: readable('1.9', ({ sheet }) => sheet.autoFilter !== null),
    isDataFiltered: readable('1.9', () => false),
    apply: doing('1.9', ({ sheet }, [filtered, columnIndex, criteria], excel) => {
      if ((columnIndex ?? null) !== null || (criteria ?? null) !== null) throw unknownMember('AutoFilter', 'apply with criteria');
      checkAllowed(sheet, null);
      sheet.autoFilter = onlyArea(rangeIn(sheet, filtered, excel));
    }),
    remove: doing('1.9', ({ sheet }) => {
      checkAllowed(sheet, null);
      sheet.autoFilter = null;
    }),
    getRangeOrNullObject: asking('1.9', ({ sheet }) => (sheet.autoFilter ? rangeOf({ sheet, areas: [sheet.autoFilter] }) : null)),
  },
};
