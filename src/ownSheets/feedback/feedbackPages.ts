import type { FeedbackRow } from './feedbackRows.ts';

/** Rows as they come on paper, each with its height in points. */
export interface FeedbackPages {
  readonly rows: readonly (readonly [FeedbackRow, number])[];
  /** One-based rows with which a page begins. */
  readonly pagesAt: readonly number[];
}

/**
 * Turns the page where the next row finds no room: a list that goes on has its header again, a heading keeps a row of its list with it,
 * and what a unit writes and signs stays together.
 *
 * @param rows each with its height in points
 * @param titles how many rows at the top are on every page
 * @param page how much fits on a page, in points
 */
export function feedbackPages(rows: FeedbackPages['rows'], titles: number, page: number): FeedbackPages {
  const made: (readonly [FeedbackRow, number])[] = [];
  const pagesAt: number[] = [];
  const heightOf = (some: FeedbackPages['rows']): number => some.reduce((sum, [, height]) => sum + height, 0);
  const top = heightOf(rows.slice(0, titles));
  let used = 0;
  let header: FeedbackPages['rows'][number] | null = null;
  rows.forEach((row, i) => {
    const [{ kind }, height] = row;
    if (used > top && used + heightOf(rows.slice(i, i + (TOGETHER[kind] ?? 1))) > page) {
      pagesAt.push(made.length + 1);
      used = top;
      if (kind === 'indicator' && header) {
        made.push(header);
        used += header[1];
      }
    }
    if (kind === 'header') header = row;
    made.push(row);
    used += height;
  });
  return { rows: made, pagesAt };
}

/** How many rows from one on are never on two pages: a heading with its header and a row, and all from what a unit writes to the note. */
const TOGETHER: Readonly<Partial<Record<FeedbackRow['kind'], number>>> = { heading: 3, reply: 3 };
