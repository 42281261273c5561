/** Excel's limit of a sheet's name: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export const LONGEST_SHEET_NAME = 31;

/**
 * The first of 甲局, 甲局 (2), 甲局 (3)… that nobody has: a name for a sheet of ours, or for a file; `numbered` numbers otherwise. A long
 * one is cut before its number, never through the middle of a character, and ends in no apostrophe, which Excel refuses.
 *
 * @param taken names in lower case, as Excel and Windows take A for a
 */
export function freeName(
  name: string,
  taken: ReadonlySet<string>,
  longest = LONGEST_SHEET_NAME,
  numbered = (i: number): string => ` (${i})`,
): string {
  for (let i = 1; ; i++) {
    const number = i === 1 ? '' : numbered(i);
    const free = `${cut(name, longest - number.length)}${number}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** The name of the sheet that one is a copy of by its own: Excel and WPS name a copy 甲局 (2), LibreOffice 甲局_2. Else the name itself. */
export function copiedFrom(name: string): string {
  return name.replace(/ \(\d+\)$|_\d+$/u, '');
}

/** The first characters, by their code units, of which a rare one takes two. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(/['\s]+$/u, '');
}
