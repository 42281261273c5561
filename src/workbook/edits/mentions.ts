import { quoteSheetName } from '../quoteSheetName.ts';

/** True where a formula refers to cells of a sheet. */
export function mentionsSheet(formula: string, sheet: string): boolean {
  return isThere(formula, `${quoteSheetName(sheet)}!`);
}

/** True where a formula holds a defined name. */
export function mentionsName(formula: string, name: string): boolean {
  return isThere(formula, name, (next) => !isOfName(next));
}

/** Whether the text stands there and is no end of a longer name. */
function isThere(formula: string, text: string, mayFollow: (next: string) => boolean = () => true): boolean {
  for (let at = formula.indexOf(text); at >= 0; at = formula.indexOf(text, at + 1)) {
    if (!isOfName(formula.charAt(at - 1)) && mayFollow(formula.charAt(at + text.length))) return true;
  }
  return false;
}

/** https://support.microsoft.com/office/fd8905ed-1130-4cca-9bb1-ad02b18594fd, "syntax rules for names". */
function isOfName(character: string): boolean {
  return /^[\p{L}\p{N}_.\\?]$/u.test(character);
}
