import stringWidth from 'string-width';

/**
 * Rows of text as aligned columns, for a terminal: a Chinese character is two columns wide. Columns named in `right`
 * (zero-based) hold figures.
 */
export function drawTable(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((text, i) => (widths[i] = Math.max(widths[i] ?? 0, widthOf(text))));
  return rows
    .map((row) =>
      row
        .map((text, i) => {
          const space = ' '.repeat((widths[i] ?? 0) - widthOf(text));
          return right.has(i) ? space + text : text + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Most cells are figures: those need no look at every character's class. */
function widthOf(text: string): number {
  return /^[ -~]*$/u.test(text) ? text.length : stringWidth(text);
}
