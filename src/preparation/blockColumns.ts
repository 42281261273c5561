/** A column to be prepared. */
export interface BlockColumn {
  readonly header: string;
  /** Scores are centred numbers, words are wrapped. */
  readonly holds: 'scores' | 'words';
  readonly role: 'self' | 'review' | 'evidence' | 'reason';
  /** In characters; odd, so that a column that Kaohe made wide is known from one that a person did. */
  readonly width: number;
}

const SCORE_WIDTH = 10.13;
const WORDS_WIDTH = 24.13;

/** The columns of one unit. */
export const SCORE_COLUMNS: readonly BlockColumn[] = [
  { header: '自评分', holds: 'scores', role: 'self', width: SCORE_WIDTH },
  { header: '考核得分', holds: 'scores', role: 'review', width: SCORE_WIDTH },
  { header: '佐证材料', holds: 'words', role: 'evidence', width: WORDS_WIDTH },
  { header: '扣分原因', holds: 'words', role: 'reason', width: WORDS_WIDTH },
];

/** One score column a unit, headed by its name. */
export function unitColumns(units: readonly string[]): readonly BlockColumn[] {
  return units.map((unit) => ({ header: unit, holds: 'scores', role: 'review', width: SCORE_WIDTH }));
}

/** The widths that prepared columns may have, by which they are found again. */
export const BLOCK_WIDTHS: readonly number[] = [SCORE_WIDTH, WORDS_WIDTH];
