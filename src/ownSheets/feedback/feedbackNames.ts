/** Excel's limit of a sheet's name. */
const LONGEST = 31;
export const FEEDBACK_PREFIX = '反馈-';

/**
 * A name for a unit's sheet that no other sheet has: 东局 → 反馈-东局, 局[本级] → 反馈-局（本级）. A long name is cut.
 *
 * @param taken names in lower case; the new one is added
 */
export function feedbackName(unit: string, taken: Set<string>): string {
  return freeName(nameSafe(unit), LONGEST, taken);
}

/** The first of `反馈-东局`, `反馈-东局 (2)`… that is not taken, of so many characters at the most. */
export function freeName(unit: string, longest: number, taken: Set<string>): string {
  for (let i = 1; ; i++) {
    const suffix = i === 1 ? '' : ` (${i})`;
    const name = `${FEEDBACK_PREFIX}${cut(unit, longest - FEEDBACK_PREFIX.length - suffix.length)}${suffix}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
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

/** The first characters, never half of one; no apostrophe at the end. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(/['\s]+$/u, '');
}
