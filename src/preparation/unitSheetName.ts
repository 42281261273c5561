import { isSheetName } from '../workbook/edits/isSheetName.ts';
import { freeName } from '../workbook/freeName.ts';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * A name for a unit's sheet that Excel takes and no sheet has yet: 市发改委/信用办 → 市发改委信用办, a second 甲局 → 甲局 (2).
 *
 * @param taken the names of all sheets, in lower case
 */
export function unitSheetName(unit: string, taken: ReadonlySet<string>): string {
  const plain = unit.replace(/[:\\/?*[\]\0-\x1f\ufffe\uffff]|\p{Cs}/gu, '').replace(/^[\s']+|[\s']+$/gu, '');
  return freeName(isSheetName(freeName(plain, NOBODY)) ? plain : '考核单位', taken);
}
