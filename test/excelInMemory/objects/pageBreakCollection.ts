import { doing, make, type ObjectTable } from './objectTable.ts';
import { onlyArea, rangeIn } from './rangeTarget.ts';
import type { SheetTarget } from './targets.ts';

/** Excel.PageBreakCollection of horizontal ones: a break comes before the top-left cell of the range (ExcelApi 1.9, types). */
export const horizontalPageBreaks: ObjectTable<SheetTarget> = {
  members: {
    add: doing('1.9', (it, [range], excel) => {
      const { top } = onlyArea(rangeIn(it.sheet, range, excel));
      it.sheet.pageLayout.pagesAt = [...new Set([...it.sheet.pageLayout.pagesAt, top + 1])].sort((a, b) => a - b);
      return make('PageBreak')(it);
    }),
    removePageBreaks: doing('1.9', ({ sheet }) => {
      sheet.pageLayout.pagesAt = [];
    }),
  },
};

/** Excel.PageBreak */
export const pageBreak: ObjectTable<SheetTarget> = { members: {} };
