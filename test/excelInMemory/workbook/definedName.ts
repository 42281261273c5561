import { parseAddress } from '../../../src/workbook/address.ts';
import { ExcelError } from './excelError.ts';

/** https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
const LONGEST = 255;

/** Refuses a text that can't be a defined name: it begins with a letter, _ or \, and is not to be taken for a cell. */
export function checkDefinedName(name: string): void {
  const allowed = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name) && name.length <= LONGEST;
  if (!allowed || parseAddress(name) || /^(?:[rc]\d*|r\d*c\d*)$/iu.test(name)) throw new ExcelError('InvalidArgument');
}
