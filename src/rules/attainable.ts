import { decimalText, type Decimal } from '../workbook/decimal.ts';
import { MARKS_SHOW } from './marksShow.ts';

/** More scores than these are not held against a cell: the formula would be long, and a person sees less of it. */
export const MOST_ATTAINABLE = 20;
/** Steps are shorter than a list from so many scores on. */
const FEWEST_STEPS = 4;

/** A condition that is true for a number that is none of some scores, for a cell; `key` is the same for all that say the same. */
export interface UnattainableFormula {
  readonly key: string;
  readonly of: (score: string) => string;
}

/**
 * What tells a score that can't come out of a standard, as part of a formula: by steps where the scores are equally far apart, else by
 * comparing with each. No list in braces: Excel refuses those in conditional formats. Null where there are too many scores.
 *
 * @param scores every one that can come out, ascending
 * @param max in points
 */
export function unattainableFormula(scores: readonly Decimal[], max: Decimal): UnattainableFormula | null {
  if (scores.length === 0 || scores.length > MOST_ATTAINABLE) return null;
  const [first, step, last] = [scores[0], scores[1], scores.at(-1)];
  const isEven = scores.every((score, i) => step && score.eq(step.times(i)));
  if (first && step && last && scores.length >= FEWEST_STEPS && isEven) {
    const size = decimalText(step);
    const steps = (score: string): string => {
      const count = size === '1' ? score : `${score}/${size}`;
      return `ROUND(${count},6)<>ROUND(${count},0)`;
    };
    if (last.eq(max)) return { key: `steps ${size}`, of: steps };
    return { key: `steps ${size} to ${decimalText(last)}`, of: (score) => `OR(${score}>${decimalText(last)},${steps(score)})` };
  }
  const figures = scores.map(decimalText);
  return { key: figures.join(' '), of: (score) => figures.map((figure) => `${score}<>${figure}`).join(',') };
}

/**
 * True where a number between 0 and the maximum stands that the standard can't yield, as the formula of a conditional format. What is
 * above or below is wrong for another reason.
 *
 * @param max a figure, or the address of the cell that holds it: while it holds none nothing is judged
 */
export function unattainableMarkFormula(score: string, max: string, { of }: UnattainableFormula): string {
  return `AND(${MARKS_SHOW},COUNT(${score},${max})=2,MEDIAN(0,${score},${max})=${score},${of(score)})`;
}
