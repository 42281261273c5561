import { ExcelError } from '../workbook/excelError.ts';
import type { SheetTarget } from '../objects/targets.ts';
import { around, type Rule } from './rule.ts';

/**
 * Where a person has made two conditional formats on one cell Excel fails to tell of them: to read their properties fails, and
 * to get at one. A test says which sheet is such a one: `excel.sheet('甲').formatsUnreadable = true`. Rules can still be added
 * and cleared.
 */
export const unreadableFormats: Rule = {
  name: 'conditional formats that share a cell can make all of them unreadable',
  source:
    'https://github.com/OfficeDev/office-js/issues/6827, 6835 (reading), 5222 (getItemAt: ItemNotFound); the code of the first two is not told',
  around: [
    around('ConditionalFormatCollection', 'items', { items: (it, go) => readable(it, 'GeneralException') && go() }),
    around('ConditionalFormatCollection', 'item', { object: (it, go) => readable(it, 'ItemNotFound') && go() }),
    around('ConditionalFormatCollection', 'getItemAt', { call: (it, args, go) => readable(it, 'ItemNotFound') && go(args) }),
    around('ConditionalFormatCollection', 'getItemOrNullObject', { call: (it, args, go) => readable(it, 'ItemNotFound') && go(args) }),
  ],
};

function readable({ sheet }: SheetTarget, code: 'GeneralException' | 'ItemNotFound'): true {
  if (sheet.formatsUnreadable) throw new ExcelError(code);
  return true;
}
