import { isSheetName } from '../workbook/edits/isSheetName.ts';

const LONGEST = 31;

/**
 * A name for a unit's sheet that Excel takes and no sheet has yet: 市发改委/信用办 → 市发改委信用办, a second 甲局 → 甲局 (2).
 *
 * @param taken the names of all sheets, in lower case
 */
export function unitSheetName(unit: string, taken: ReadonlySet<string>): string {
  const plain = unit.replace(/[:\\/?*[\]\0-\x1f\ufffe\uffff]|\p{Cs}/gu, '').replace(/^[\s']+|[\s']+$/gu, '');
  const base = isSheetName(cut(plain, LONGEST)) ? plain : '考核单位';
  for (let i = 1; ; i++) {
    const behind = i === 1 ? '' : ` (${i})`;
    const name = `${cut(base, LONGEST - behind.length)}${behind}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Never through the middle of a character that takes two units. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.trimEnd().replace(/'+$/u, '');
}
