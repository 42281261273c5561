import type { IndicatorReadings } from './readings.ts';
import { SCORE_WORDS, SCORED_WITHOUT_MAXIMUM } from './score.ts';

/** The first that applies, top to bottom. Only a complete unit has a grade and a rank. */
export type UnitStatus = 'invalid' | 'not-submitted' | 'not-reviewed' | 'incomplete' | 'complete';

/** What is shown of a unit's status, in Chinese. */
export const STATUS_WORDS: Readonly<Record<UnitStatus, string>> = {
  invalid: '得分有误',
  'not-submitted': '未报',
  'not-reviewed': '待复核',
  incomplete: '未评完',
  complete: '已评完',
};

/** An indicator that can be scored, as far as the status asks. */
export interface StatusRow {
  readonly indicator: { readonly bonus: boolean; readonly deduction: boolean };
  readonly readings: IndicatorReadings;
}

/**
 * The status of a unit by its indicators that can be scored.
 *
 * @param unjudged whether something stands in the score cell of an indicator without a maximum: nobody can say what it is worth
 */
export function statusOf(
  rows: readonly StatusRow[],
  unit: { readonly hasSelfBesideReview: boolean; readonly unclear: boolean },
  unjudged: boolean,
): UnitStatus {
  const reviews = rows.flatMap(({ readings }) => (readings.reviews.length > 0 ? readings.reviews : [readings.counting]));
  if (reviews.some((reading) => reading.kind === 'wrong')) return 'invalid';
  const reviewed = reviews.some((reading) => reading.kind !== 'blank');
  const selfScored = rows.some(({ readings: { self } }) => self !== null && self.kind !== 'blank');
  if (!reviewed && !selfScored) return 'not-submitted';
  if (unit.unclear || (!reviewed && unit.hasSelfBesideReview)) return 'not-reviewed';
  if (unjudged) return 'incomplete';
  return rows.some(({ indicator: { bonus, deduction }, readings }) => !bonus && !deduction && readings.counting.kind === 'blank')
    ? 'incomplete'
    : 'complete';
}

/** Where a unit's indicators stand in 考核明细, and what else its status is judged by. */
export interface StatusCells {
  /** The column of the units' numbers, and the cell with the number of this unit. */
  readonly numbers: string;
  readonly number: string;
  /** The column of what is said of the scores that count. */
  readonly verdicts: string;
  /** The block of what is said of earlier review scores; null where the unit has none. */
  readonly earlier: string | null;
  /** The column of what is said of self scores beside review scores; null where the unit has none. */
  readonly selfs: string | null;
  /** True where no review score of the unit counts. */
  readonly unclear: boolean;
  /** The cell with the number of its ordinary indicators that are not scored. */
  readonly unscored: string;
}

/** What is shown of a unit's status, as a formula; the first test that holds says it. */
export function statusFormula({ numbers, number, verdicts, earlier, selfs, unclear, unscored }: StatusCells): string {
  const unit = `${numbers},${number}`;
  const count = (verdict: string): string => {
    const counting = `COUNTIFS(${unit},${verdicts},"${verdict}")`;
    return earlier === null ? counting : `${counting}+SUMPRODUCT((${numbers}=${number})*(${earlier}="${verdict}"))`;
  };
  const nothing =
    selfs === null
      ? `"${STATUS_WORDS['not-submitted']}"`
      : `IF(${selfScored(unit, selfs)}=0,"${STATUS_WORDS['not-submitted']}","${STATUS_WORDS['not-reviewed']}")`;
  const scored = `${count(SCORE_WORDS.valid)}+${count(SCORE_WORDS['not-applicable'])}`;
  const unjudged = `COUNTIFS(${unit},${verdicts},"${SCORED_WITHOUT_MAXIMUM}")`;
  const open = unclear
    ? `"${STATUS_WORDS['not-reviewed']}"`
    : `IF(${unscored}+${unjudged}>0,"${STATUS_WORDS.incomplete}","${STATUS_WORDS.complete}")`;
  return `IF(${count(SCORE_WORDS.wrong)}>0,"${STATUS_WORDS.invalid}",IF(${scored}=0,${nothing},${open}))`;
}

/** How many self scores of the unit say anything. */
function selfScored(unit: string, selfs: string): string {
  const says = [SCORE_WORDS.valid, SCORE_WORDS.wrong, SCORE_WORDS['not-applicable']];
  return says.map((word) => `COUNTIFS(${unit},${selfs},"${word}")`).join('+');
}
