import { freeName, LONGEST_SHEET_NAME } from '../../workbook/freeName.ts';

export const FEEDBACK_PREFIX = '反馈-';

/**
 * A name for a unit's sheet that no other sheet has: 东局 → 反馈-东局, 局[本级] → 反馈-局（本级）. A long name is cut. The sheet of a namesake
 * is 反馈-东局-2: 反馈-东局 (2) is what Excel calls a copy.
 *
 * @param taken names in lower case
 */
export function feedbackName(unit: string, taken: ReadonlySet<string>): string {
  return freeName(`${FEEDBACK_PREFIX}${nameSafe(unit)}`, taken, LONGEST_SHEET_NAME, (i) => `-${i}`);
}

/** Without the signs that Excel takes in no sheet's name; the Chinese Excel refuses the full-width ones too. */
export function nameSafe(unit: string): string {
  const plain = unit
    .replace(/[[［]/gu, '（')
    .replace(/[\]］]/gu, '）')
    .replace(/[:\\/?*：＼／？＊]/gu, '-')
    .replace(/\s+/gu, ' ');
  return plain.replace(/[\p{Cc}\ufffe\uffff]|\p{Cs}/gu, '').trim() || '单位';
}
