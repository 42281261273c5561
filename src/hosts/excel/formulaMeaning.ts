/**
 * What a formula says, whoever wrote it down: Excel gives formulas back with other quotes, capitals, spaces and decimals than it was
 * given (`'Q1'!A1` for `Q1!A1`, `SUM` for `sum`, 0.5 for .50), with `@` where it takes one cell of many, and files know functions of later
 * versions under longer names. Two formulas with one meaning calculate the same.
 */
export function formulaMeaning(formula: string): string {
  let meaning = '';
  for (const [part, text, sheet] of formula.replace(/^=/u, '').matchAll(/("(?:[^"]|"")*")|'((?:[^']|'')*)'(?=!)|[^"']+|["']/gu)) {
    meaning += text ?? (sheet === undefined ? plain(part) : sheet.toUpperCase());
  }
  return meaning;
}

/**
 * The same without what a formula's relative references come to, which depends on the cell that it is told for: Excel tells a
 * conditional format's formula for the first cell of the range that it is asked through.
 * https://github.com/OfficeDev/office-js/issues/5194
 */
export function formulaShape(formula: string): string {
  return formulaMeaning(formula).replace(WORD_OR_TEXT, (found) =>
    found.replace(
      REFERENCE,
      (_, $column: string, column: string, $row: string, row: string) => `${$column ? column : '#'}!${$row ? row : '#'}`,
    ),
  );
}

/** A text, or a name, number or reference as a whole, with the bracket that makes it a function: Safari before 16.4 reads no lookbehind. */
const WORD_OR_TEXT = /"(?:[^"]|"")*"|[\p{L}\p{N}_.$]+\(?/gu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/u;

function plain(part: string): string {
  return part
    .replace(/[\s@]+|_xl(?:fn|ws)\./giu, '')
    .replace(/[\p{L}\p{N}_.$]+/gu, (word) => (/^(?:\d+\.\d*|\.\d+)$/u.test(word) ? String(Number(word)) : word))
    .toUpperCase();
}
