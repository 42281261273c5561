import { LONGEST_SHEET_NAME } from '../freeName.ts';

/**
 * True for a name that Excel takes for a sheet.
 * https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9, and `History` is Excel's own.
 */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= LONGEST_SHEET_NAME &&
    !/[:\\/?*[\]\0-\x1f\ufffe\uffff]|\p{Cs}/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}
