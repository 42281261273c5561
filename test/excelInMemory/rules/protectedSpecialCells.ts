import { ExcelError } from '../workbook/excelError.ts';
import type { SheetTarget } from '../objects/targets.ts';
import { around, type Rule } from './rule.ts';

/** Special cells can't be asked for on a protected sheet. */
export const protectedSpecialCells: Rule = {
  name: 'no special cells on protected sheets',
  source:
    'Range.SpecialCells of VBA refuses it ("You cannot use this command on a protected sheet"); what Office.js does is not known, nor the code',
  around: ['getSpecialCells', 'getSpecialCellsOrNullObject'].map((name) =>
    around('Range', name, {
      call: ({ sheet }: SheetTarget, args, go) => {
        if (sheet.protection) throw new ExcelError('AccessDenied');
        return go(args);
      },
    }),
  ),
};
