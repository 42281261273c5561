import { freeName } from '../../workbook/freeName.ts';

export const FEEDBACK_PREFIX = '反馈-';

/**
 * A name for a unit's sheet that no other sheet has: 东局 → 反馈-东局, 局[本级] → 反馈-局（本级）. A long name is cut.
 *
 * @param taken names in lower case
 */
export function feedbackName(unit: string, taken: ReadonlySet<string>): string {
  return freeName(`${FEEDBACK_PREFIX}${nameSafe(unit)}`, taken);
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
