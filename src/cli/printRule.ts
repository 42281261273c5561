import { oneLine } from '../failures/oneLine.ts';
import type { RuleReading } from '../standards/reading.ts';
import type { Decimal } from '../workbook/decimal.ts';
import { drawTable } from './drawTable.ts';
import { standardWords } from '../standards/words/standardWords.ts';
import type { StandardWords } from '../standards/words/words.ts';
import { wordAmount, wordReach, wordScores } from '../standards/words/wordReading.ts';
import type { Language } from '../words/language.ts';
import { cliWords } from './words/cliWords.ts';
import type { CliWords } from './words/words.ts';
import { underline } from './underline.ts';

type RuleWords = CliWords['rule'] & StandardWords;

const WIDTH = 78;

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
  const rows = reading.parts.map((part, i) => [`${i + 1}`, words.kinds[part.kind], wordAmount(part, words), oneLine(part.text)]);
  const table = drawTable(rows, new Set([0])).replace(/^/gmu, '  ');
  if (!reading.attainableMax) return [table, '', words.endless];
  return [table, '', wordScores(reading, words), wordReach(max, reading.attainableMax, words)];
}
