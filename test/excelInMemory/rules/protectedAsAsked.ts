import { ExcelError } from '../workbook/excelError.ts';
import { around, type Rule } from './rule.ts';

/** To take protection off a sheet that has none is refused, as it is to protect one that is protected. */
export const protectedAsAsked: Rule = {
  name: 'no unprotecting without protection',
  source: 'https://github.com/OfficeDev/office-js/issues/6784 (Current Channel 2605; mended since, and some builds stay)',
  around: [
    around('WorksheetProtection', 'unprotect', {
      call: ({ sheet }, args, go) => {
        if (!sheet.protection) throw new ExcelError('AccessDenied');
        return go(args);
      },
    }),
  ],
};
