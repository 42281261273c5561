import stringWidth from 'string-width';

/** A span of letters, from inclusive, to exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a text, broken at a width, each with a line of ~ below it where spans lie in it: terminals show no underline alike,
 * and a file none. Control characters become spaces, letter for letter.
 */
export function underline(text: string, spans: readonly Span[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let marks = '';
  let columns = 0;
  const end = (): void => {
    lines.push(line.trimEnd());
    if (marks.trim() !== '') lines.push(marks.trimEnd());
    line = '';
    marks = '';
    columns = 0;
  };
  let at = 0;
  for (const letter of text) {
    const here = at;
    at += letter.length;
    if (letter === '\n' || letter === '\u2028' || letter === '\u2029') {
      end();
      continue;
    }
    const shown = letter.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
    const wide = stringWidth(shown);
    if (columns + wide > width) end();
    line += shown;
    marks += (spans.some(({ from, to }) => from <= here && here < to) ? '~' : ' ').repeat(wide);
    columns += wide;
  }
  if (line !== '') end();
  return lines;
}
