/**
 * Rows of texts as Excel puts them on the clipboard: tabs between cells, a line a row, a cell with a tab, a line break or a
 * quotation mark at its beginning in quotation marks, which are doubled inside.
 */
export function toTabbedText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((text) => (/[\t\n\r]|^"/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'))
    .join('\r\n');
}

/** The rows of such a text; rows may be of different lengths. A line break at the very end begins no row. */
export function parseTabbedText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gu;
  for (const [, quoted, plain = '', end] of text.matchAll(cells)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last && last.join('') === '') rows.pop();
  return rows;
}
