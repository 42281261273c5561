import type { HeaderColumn } from '../header/header.ts';
import { foldWords } from '../words/foldWords.ts';
import { scoreWords, stepOf, type ScoreWords } from '../words/scoreWords.ts';

/** A column of scores of one unit; numbers are zero-based. */
export interface ScoreColumn {
  readonly columnIndex: number;
  /** The column of its own maxima, where it has one beside the table's. */
  readonly maxColumn: number | null;
  /** Columns with maxima of their own that add up to the indicator's: their points are added. The first one stands for all. */
  readonly parts?: readonly ScoreColumn[];
  /** True where the cells say what is taken off. */
  readonly deducts?: true;
}

/** What belongs to one unit in a row, or to one indicator in a roster. */
export interface ColumnsOfScores {
  /** The self score that counts, or null; others are only checked. */
  readonly self: ScoreColumn | null;
  readonly otherSelf: readonly ScoreColumn[];
  /** The last one counts, unless `unclear`. */
  readonly reviews: readonly ScoreColumn[];
  /** The headers of review columns of which none counts. */
  readonly unclear: readonly HeaderColumn[];
  /** Of several columns, the first that says something counts, row by row. */
  readonly evidence: readonly number[];
  readonly reasons: readonly number[];
}

/** The score columns of a unit: those that are only checked, left to right, then the one that counts. */
export interface ChosenColumns {
  readonly columns: readonly HeaderColumn[];
  /** False where none counts. */
  readonly clear: boolean;
}

/** What a score column's header says, with the words above it where those are not its unit's name. */
export function wordsOfColumn({ text, above, owner, at }: HeaderColumn, ofUnit: boolean): ScoreWords {
  const upper = ofUnit && owner && owner.at.rowIndex !== at.rowIndex ? '' : above;
  const lower = ofUnit && owner && owner.at.rowIndex === at.rowIndex ? '' : text;
  // 得分 under 甲局, in a table that is another unit's: whose score it is decides, and no word tells.
  if (!ofUnit && owner && scoreWords(owner.text) === 'other') return 'other';
  const [high, low] = [upper, lower].map((words) => (foldWords(words) === '' ? null : scoreWords(words)));
  if (low === 'final' && !(high === 'period' || high === 'judge')) return 'final';
  if (low === 'final' && /[\d一二三四五六七八九十上下]/u.test(foldWords(upper))) return high ?? 'final';
  if (low === 'final' || high === 'final') return 'final';
  for (const equals of ['period', 'judge'] as const) if (low === equals || high === equals) return equals;
  return low ?? high ?? 'other';
}

/**
 * Says which of several review columns counts: the rightmost that sums the others up (最后, 平均, 合计, 年度…), else the
 * rightmost where that is a step of the review or 得分 alone. Judges and periods are equals, and so are two that take the same
 * step (甲组考核 | 乙组考核): then none counts. A hidden column counts only where no visible one stands. What a
 * person says goes before all of it.
 */
export function chooseColumn(columns: readonly HeaderColumn[], isHidden: (columnIndex: number) => boolean, ofUnit: boolean): ChosenColumns {
  const said = columns.filter(({ readAs }) => readAs === 'counting').at(-1);
  if (said) return { columns: [...columns.filter((column) => column !== said), said], clear: true };
  const visible = columns.filter(({ columnIndex }) => !isHidden(columnIndex));
  const counting = countingAmong(visible.length > 0 ? visible : columns, ofUnit);
  if (!counting) return { columns, clear: columns.length === 0 };
  return { columns: [...columns.filter((column) => column !== counting), counting], clear: true };
}

function countingAmong(columns: readonly HeaderColumn[], ofUnit: boolean): HeaderColumn | undefined {
  const last = columns.at(-1);
  if (columns.length <= 1 || !last) return last;
  const final = columns.filter((column) => wordsOfColumn(column, ofUnit) === 'final').at(-1);
  if (final) return final;
  const words = wordsOfColumn(last, ofUnit);
  if (words !== 'step' && words !== 'plain') return undefined;
  return columns.some((column) => column !== last && areEquals(column, last)) ? undefined : last;
}

/** The same step by two others: 甲组考核得分 | 乙组考核得分. 县级初审 | 市级复审 are two steps. */
function areEquals(a: HeaderColumn, b: HeaderColumn): boolean {
  const [one, other] = [stepOf(a.text), stepOf(b.text)];
  return one !== null && other !== null && one.step === other.step && one.by !== other.by;
}
