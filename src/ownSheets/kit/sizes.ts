import type { PlainValue } from '../../workbook/edit.ts';
import { largest } from '../../workbook/largest.ts';

/**
 * A line of the fonts that a program may take for 宋体, of their size: Noto Sans CJK takes 1.45, 宋体 itself 1.2 (hhea and OS/2 of the
 * fonts). What is too high is only white.
 */
const LINE = 1.45;
/** Of our lists. */
const USUAL_SIZE = 11;
/** What the edges of a cell take, in characters. */
const EDGES = 1.5;
/** Nobody prints a list that is longer, and each height costs. */
export const MOST_ROWS = 10_000;

/**
 * Heights for rows whose wrapped words take more than one line, by one-based row number, in points: not every program makes
 * a row as high as its words when it opens a file.
 *
 * @param rows what is shown, a row a list in the order of the columns
 * @param widths of the columns, in characters as Excel counts them
 * @param firstRow one-based
 * @param size of the font, in points
 */
export function rowHeights(
  rows: readonly (readonly (PlainValue | null)[])[],
  widths: readonly number[],
  firstRow: number,
  size = USUAL_SIZE,
): Readonly<Record<number, number>> {
  if (rows.length > MOST_ROWS) return {};
  const heights: Record<number, number> = {};
  rows.forEach((row, i) => {
    const lines = row.reduce<number>(
      (most, value, k) => (typeof value === 'string' ? Math.max(most, linesOf(value, widths[k] ?? 0, size)) : most),
      1,
    );
    if (lines > 1) heights[firstRow + i] = Math.min(HIGHEST, Math.ceil(lines * LINE * size) + 4);
  });
  return heights;
}

/** No row is higher than 409 points. */
const HIGHEST = 409;

/**
 * Widths of columns that hold what is shown, none wider than it may be: the narrower the sheet, the larger its print.
 *
 * @param most by column, in characters as Excel counts them
 */
export function fittingWidths(rows: readonly (readonly (PlainValue | null)[])[], most: readonly number[]): readonly number[] {
  return most.map((width, k) => {
    let longest = NARROWEST;
    for (const row of rows.slice(0, MOST_MEASURED)) {
      const value = row[k] ?? null;
      if (value !== null)
        longest = largest([
          longest,
          USUAL,
          ...String(value)
            .split('\n')
            .map((line) => wideOf(line) + EDGES),
        ]);
      if (longest >= width) return width;
    }
    return longest;
  });
}

/** A cell of more lines takes too much of a page, and beyond 409 points its row cuts it. */
const MOST_LINES = 14;
const WIDENED_BY = 4;
const NARROWED = 10;

/**
 * Widths of columns of words, given to those whose cells would be too high: wider as far as that helps, and narrow where a column is
 * blank in all rows.
 *
 * @param widths of the columns, and `most` how wide each may become, in characters as Excel counts them
 */
export function roomyWidths(
  rows: readonly (readonly (PlainValue | null)[])[],
  widths: readonly number[],
  most: Readonly<Record<number, number>>,
): readonly number[] {
  const measured = rows.slice(0, MOST_MEASURED);
  return widths.map((width, k) => {
    const widest = most[k];
    if (widest === undefined) return width;
    const texts = measured.flatMap((row) => (typeof row[k] === 'string' && row[k] !== '' ? [row[k]] : []));
    if (texts.length === 0) return Math.min(width, NARROWED);
    let wide = width;
    while (wide < widest && texts.some((text) => linesOf(text, wide, USUAL_SIZE) > MOST_LINES)) wide += WIDENED_BY;
    return Math.min(wide, Math.max(width, widest));
  });
}

/** How many rows decide how wide a column has to be. */
export const MOST_MEASURED = 1000;
/** What a header of four characters takes in two lines. */
const NARROWEST = 5.5;
/** Room for the words that a formula may show later. */
const USUAL = 9.5;

function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(1, width - EDGES) * (USUAL_SIZE / size);
  return text.split('\n').reduce((lines, line) => lines + (wideOf(line) <= room ? 1 : brokenLines(line, room)), 0);
}

/** What never begins a line (GB/T 15834): the character before it goes along to the next one. */
const CLOSING = '，。；：、？！”’）】》〉〕％';
const PIECES = new RegExp(`[!-~]+ *|.[${CLOSING}]*`, 'gu');

/** Lines break between Chinese characters and after a word of letters or figures, and within a word that is longer than a line. */
function brokenLines(line: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const [piece] of line.matchAll(PIECES)) {
    const wide = wideOf(piece);
    if (used > 0 && used + wide > room) [lines, used] = [lines + 1, 0];
    used += wide;
    while (used > room) [lines, used] = [lines + 1, used - room];
  }
  return lines;
}

/**
 * In characters as Excel counts widths, 7 pixels each: a Chinese character of 11 points is as wide as it is high, 14.7 pixels, a
 * letter of 宋体 half of it, and one of Noto Sans CJK 0.56 of it.
 */
const [WIDE, NARROW] = [2.1, 1.2];

function wideOf(line: string): number {
  let wide = 0;
  for (const letter of line) wide += letter > '\u2e7f' || '“”‘’—…'.includes(letter) ? WIDE : NARROW;
  return wide;
}
