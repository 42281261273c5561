import type { Area } from '../../../src/workbook/address.ts';
import { ExcelError } from './excelError.ts';
import type { Sheet } from './sheet.ts';

/** What a protected sheet still allows, Excel.WorksheetProtectionOptions; what is not named is not allowed. */
export interface Protection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string;
}

/** Contents of cells: refused where one of them is locked. */
export function checkCells(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection) return;
  if (areas.some((area) => [...sheet.formatsIn(area)].some(({ locked }) => locked))) throw new ExcelError('AccessDenied');
}

/** All else on a protected sheet: refused unless the option allows it. */
export function checkAllowed(sheet: Sheet, option: AllowOption | null): void {
  if (sheet.protection && (option === null || sheet.protection.options[option] !== true)) throw new ExcelError('AccessDenied');
}

export type AllowOption =
  'allowAutoFilter' | 'allowEditObjects' | 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowInsertHyperlinks';
