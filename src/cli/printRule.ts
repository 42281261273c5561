import { oneLine } from '../failures/oneLine.ts';
import type { RulePart, RuleReading } from '../standards/reading.ts';
import { decimalText, type Decimal } from '../workbook/decimal.ts';
import { drawTable } from './drawTable.ts';
import { standardWords } from '../standards/words/standardWords.ts';
import type { StandardWords } from '../standards/words/words.ts';
import type { Language } from '../words/language.ts';
import { cliWords } from './words/cliWords.ts';
import type { CliWords } from './words/words.ts';
import { underline } from './underline.ts';

type RuleWords = CliWords['rule'] & StandardWords;

const WIDTH = 78;
/** Scores that are listed one by one. */
const FEW = 20;

/** What a person is told of a standard: its parts with their words, the scores it can yield, what it lacks; or what needs a person. */
export function printRule(text: string, max: Decimal | null, reading: RuleReading, language: Language): string {
  const words = { ...cliWords(language).rule, ...standardWords(language) };
  return `${(reading.manual ? refused(text, reading, words) : explained(max, reading, words)).join('\n')}\n`;
}

function refused(text: string, { refusals }: RuleReading, words: RuleWords): readonly string[] {
  const reasons = refusals.map(({ why, from, to }) => {
    const found = oneLine(text.slice(from, to)).trim();
    return found === '' || found === text.trim() ? `  ${words.why[why]}` : `  ${words.found(found, words.why[why])}`;
  });
  return [words.manual, '', ...underline(text, refusals, WIDTH - 2).map((line) => `  ${line}`), '', ...new Set(reasons)];
}

function explained(max: Decimal | null, reading: RuleReading, words: RuleWords): readonly string[] {
  const rows = reading.parts.map((part, i) => [`${i + 1}`, words.kinds[part.kind], amountOf(part, words), oneLine(part.text)]);
  const table = drawTable(rows, new Set([0])).replace(/^/gmu, '  ');
  if (!reading.attainableMax) return [table, '', words.endless];
  return [table, '', scoresOf(reading, words), reach(max, reading.attainableMax, words)];
}

function amountOf(part: RulePart, words: RuleWords): string {
  const said = amountsSaid(part, words);
  return part.cap ? [said, words.most(decimalText(part.cap))].filter((one) => one !== '').join(words.comma) : said;
}

function amountsSaid({ kind, points, amounts, always }: RulePart, words: RuleWords): string {
  if (!points) return kind === 'judged' ? '' : words.share;
  const figure = decimalText(points);
  if (always) return words.always(figure);
  if (kind === 'per-item') return words.each(figure);
  if (kind === 'deduct') return words.taken(figure);
  if (kind === 'relative') return words.share;
  if (kind === 'proportional') return words.most(figure);
  return amounts.length > 1 ? words.oneOf(amounts.map(decimalText).join('/')) : words.points(figure);
}

function scoresOf({ scores, parts }: RuleReading, words: RuleWords): string {
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

function reach(max: Decimal | null, most: Decimal, words: RuleWords): string {
  if (!max) return words.reaches(decimalText(most));
  return most.lt(max) ? words.lacks(decimalText(most), decimalText(max), decimalText(max.minus(most))) : words.full(decimalText(max));
}
