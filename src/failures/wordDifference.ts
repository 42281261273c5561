import type { Difference } from '../workbook/host.ts';
import { sentenceFor } from '../words/sentences.ts';
import { oneLine } from './oneLine.ts';
import type { FailureWords } from './words/words.ts';

/** One line: where, what was to stand there, and what stands there. */
export function wordDifference(difference: Difference, words: FailureWords): string {
  return oneLine(sentenceFor(words.differences, 'what', shortened(difference)));
}

function shortened(difference: Difference): Difference {
  if (!('found' in difference)) return difference;
  return { ...difference, expected: short(difference.expected), found: short(difference.found) };
}

const LONGEST = 60;

/** A cell may hold 32,767 characters. */
function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
