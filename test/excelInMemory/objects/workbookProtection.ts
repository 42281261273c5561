import { ExcelError } from '../workbook/excelError.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { doing, type ObjectTable, readable } from './objectTable.ts';

/** Excel.WorkbookProtection: the sheets and their order, not what is in them. Passwords are not kept. */
export const workbookProtection: ObjectTable<Workbook> = {
  members: {
    protected: readable('1.7', (it) => it.structureProtected),
    protect: doing('1.7', (it) => {
      if (it.structureProtected) throw new ExcelError('AccessDenied');
      it.structureProtected = true;
    }),
    unprotect: doing('1.7', (it) => {
      it.structureProtected = false;
    }),
  },
};
