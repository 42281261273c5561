import type { FeedbackRow } from './feedbackRows.ts';

/** 序号, 一级指标, 分值 and the two columns of figures. */
const [SEQ, PATH, MAX, FIGURE] = [6, 12, 6.5, 8];
/**
 * What 考核指标 and the last column share, so that all columns fill upright A4 at full size: 6.87 inches between Excel's usual
 * margins are 94 characters.
 */
const SHARED = 51.5;
/** The last column is never narrower, and leaves so much to 考核指标. */
const [LEAST, LEAST_OF_NAMES] = [15, 17];

/** Widths of the columns A to G in characters. The longer the words of one column, the more of the page it takes. */
export function feedbackWidths(rows: readonly FeedbackRow[], hasPath: boolean): readonly number[] {
  const indicators = rows.filter(({ kind }) => kind === 'indicator');
  const longest = (column: number): number => indicators.reduce((most, { cells }) => Math.max(most, String(cells[column] ?? '').length), 1);
  const [names, words] = hasPath ? [longest(2), longest(6)] : [longest(1), longest(6)];
  // The square root keeps one very long cell from taking all.
  const last = (SHARED * Math.sqrt(words)) / (Math.sqrt(names) + Math.sqrt(words));
  const width = Math.round(Math.min(SHARED - LEAST_OF_NAMES, Math.max(LEAST, last)));
  return [SEQ, PATH, SHARED - width, MAX, FIGURE, FIGURE, width];
}
