/**
 * A formula cut where it names the row that it stands in, so that its pieces joined by another row are the same formula there:
 * `IF(K5="","",$A$1*K5)` in row 5 → `IF(K`, `="","",$A$1*K`, `)`. Null where Excel could not share it: it names no cell of its own row, or
 * another row that isn't held, or holds what a shared formula must not: another sheet, a list of constants, a range that is worked out
 * (https://learn.microsoft.com/openspecs/office_file_formats/ms-xls/458bbec0-cd89-4a5d-bf64-576c64896ff0). Defined names may stand in it.
 */
export function splitAtOwnRow(formula: string, row: number): readonly string[] | null {
  const pieces: string[] = [];
  let piece = '';
  for (const [token = ''] of formula.matchAll(TOKENS)) {
    if (isRefused(token)) return null;
    const [, column = '', held, number] = OWN_ROW.exec(token) ?? [];
    if (number === undefined || held === '$') piece += token;
    else if (Number(number) !== row) return null;
    else {
      pieces.push(piece + column);
      piece = '';
    }
  }
  return pieces.length === 0 ? null : [...pieces, piece];
}

/** Text, a range both ends of which are held, a function with its bracket, a word or reference, and any other character. */
const TOKENS = /"(?:[^"]|"")*"|\$[A-Z]{1,3}\$\d+:\$[A-Z]{1,3}\$\d+|[\p{L}\p{N}_.\\?$]+\(?|[^]/gu;
const OWN_ROW = /^(\$?[A-Z]{1,3})(\$?)([1-9]\d*)$/iu;

function isRefused(token: string): boolean {
  return token.length === 1 && "!'[]{}#:@ \n".includes(token);
}
