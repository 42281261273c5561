import type { Area } from '../../../src/workbook/address.ts';
import { quoteSheetName } from '../../../src/workbook/quoteSheetName.ts';
import { reference } from '../../../src/workbook/reference.ts';

/** `考核设置!$B$4` or `考核设置!$B$4:$C$9` */
export function absoluteAddress(sheetName: string, { top, left, bottom, right }: Area): string {
  const first = reference({ rowIndex: top, columnIndex: left }, 'both');
  const last = reference({ rowIndex: bottom, columnIndex: right }, 'both');
  return `${quoteSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}
