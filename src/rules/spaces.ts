/** A text without spaces, full-width and unbreakable ones too, tabs and line breaks, as a formula. */
export function withoutSpaceFormula(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(CLEAN(${text})," ",""),"　",""),"\u00a0","")`;
}

/** What `withoutSpaceFormula` gives. */
export function withoutSpace(text: string): string {
  return text.replace(/[\0-\x20\u3000\u00a0]/gu, '');
}
