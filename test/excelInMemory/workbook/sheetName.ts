import { ExcelError } from './excelError.ts';
import type { Workbook } from './workbook.ts';

/** https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const LONGEST = 31;

/** Refuses a name that no sheet can have, or that another one of the workbook has. */
export function checkSheetName(workbook: Workbook, name: string, except?: { readonly name: string }): void {
  const allowed = name.trim() !== '' && name.length <= LONGEST && !/[:\\/?*[\]]/u.test(name) && !/^'|'$/u.test(name);
  if (!allowed || name.toLowerCase() === 'history') throw new ExcelError('InvalidArgument');
  const other = workbook.sheet(name);
  if (other && other !== except) throw new ExcelError('ItemAlreadyExists');
}
