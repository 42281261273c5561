import { MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/address.ts';
import { numberIn } from './argumentsIn.ts';
import { asking, doing, type ObjectTable } from './objectTable.ts';
import { onlyArea, rangeIn, rangeOf } from './rangeTarget.ts';
import type { SheetTarget } from './targets.ts';

/** Excel.WorksheetFreezePanes */
export const worksheetFreezePanes: ObjectTable<SheetTarget> = {
  members: {
    // The rows and columns up to the range's last cell stay in view; null lets go.
    freezeAt: doing('1.7', ({ sheet }, [frozen], excel) => {
      if (frozen === null || frozen === undefined) sheet.frozen = { rows: 0, columns: 0 };
      else {
        const { bottom, right } = onlyArea(rangeIn(sheet, frozen, excel));
        sheet.frozen = { rows: bottom + 1, columns: right + 1 };
      }
    }),
    freezeRows: doing('1.7', ({ sheet }, [count]) => {
      sheet.frozen = { rows: numberIn(count ?? 1), columns: 0 };
    }),
    freezeColumns: doing('1.7', ({ sheet }, [count]) => {
      sheet.frozen = { rows: 0, columns: numberIn(count ?? 1) };
    }),
    unfreeze: doing('1.7', ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
    }),
    getLocationOrNullObject: asking('1.7', ({ sheet }) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return rangeOf({ sheet, areas: [{ top: 0, left: 0, bottom: (rows || MAX_ROWS) - 1, right: (columns || MAX_COLUMNS) - 1 }] });
    }),
  },
};
