import { decimalText, type Decimal } from '../../workbook/decimal.ts';
import type { RulePart, RuleReading } from '../reading.ts';
import type { StandardWords } from './words.ts';

/** Scores that are listed one by one. */
const FEW = 20;

/** `每件 1 分，最多 5 分` */
export function wordAmount(part: RulePart, words: StandardWords): string {
  const said = amountsSaid(part, words);
  return part.cap ? [said, words.most(decimalText(part.cap))].filter((one) => one !== '').join(words.comma) : said;
}

function amountsSaid({ kind, points, amounts, always }: RulePart, words: StandardWords): string {
  if (!points) return kind === 'judged' ? '' : words.share;
  const figure = decimalText(points);
  if (always) return words.always(figure);
  if (kind === 'per-item') return words.each(figure);
  if (kind === 'deduct') return words.taken(figure);
  if (kind === 'relative') return words.share;
  if (kind === 'proportional') return words.most(figure);
  return amounts.length > 1 ? words.oneOf(amounts.map(decimalText).join('/')) : words.points(figure);
}

/** Every score that can come out, or why these are not listed. Not of a standard that a person must judge. */
export function wordScores({ scores, parts }: RuleReading, words: StandardWords): string {
  if (!scores) {
    const any = parts.some(({ kind }) => kind === 'proportional' || kind === 'relative' || kind === 'judged');
    return any ? words.anyScore : words.tooMany;
  }
  const [first, second] = scores;
  const last = scores.at(-1);
  if (scores.length > FEW && first && second && last) {
    const step = second.minus(first);
    if (scores.every((score, i) => i === 0 || score.minus(scores[i - 1] ?? score).eq(step)))
      return words.steps(decimalText(first), decimalText(last), decimalText(step), scores.length);
  }
  const shown =
    scores.length > FEW
      ? [...scores.slice(0, FEW - 2).map(decimalText), '…', ...scores.slice(-1).map(decimalText)]
      : scores.map(decimalText);
  return words.scores(shown.join(' '), scores.length);
}

/** The most that can come out, and what it lacks to the maximum. Both in points. */
export function wordReach(max: Decimal | null, most: Decimal, words: StandardWords): string {
  if (!max) return words.reaches(decimalText(most));
  return most.lt(max) ? words.lacks(decimalText(most), decimalText(max), decimalText(max.minus(most))) : words.full(decimalText(max));
}
