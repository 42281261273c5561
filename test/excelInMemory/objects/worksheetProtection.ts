import type { Json } from '../wire.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { recordIn, textIn } from './argumentsIn.ts';
import { doing, type ObjectTable, readable } from './objectTable.ts';
import type { SheetTarget } from './targets.ts';

/** Excel.WorksheetProtection */
export const worksheetProtection: ObjectTable<SheetTarget> = {
  members: {
    protected: readable('1.2', ({ sheet }) => sheet.protection !== null),
    options: readable('1.2', ({ sheet }) => (sheet.protection?.options ?? {}) as Json),
    // A sheet that is protected already is refused.
    protect: doing('1.2', ({ sheet }, [options, password]) => {
      if (sheet.protection) throw new ExcelError('AccessDenied');
      sheet.protection = {
        options: recordIn(options ?? {}) as Readonly<Record<string, boolean | string>>,
        password: passwordIn(password),
      };
    }),
    unprotect: doing('1.2', ({ sheet }, [password]) => {
      if (sheet.protection && sheet.protection.password !== passwordIn(password)) throw new ExcelError('AccessDenied');
      sheet.protection = null;
    }),
  },
};

function passwordIn(value: unknown): string {
  return value === null || value === undefined ? '' : textIn(value);
}
