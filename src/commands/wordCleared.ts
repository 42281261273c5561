import type { Clearing } from '../results/clearing.ts';
import { listPersons, wordClearing } from '../tools/clear/wordClearing.ts';
import { en } from '../tools/words/en.ts';
import { zh } from '../tools/words/zh.ts';
import type { Language } from '../words/language.ts';

/** The most lines that a message has of it: nobody reads more. */
const MOST_LINES = 10;

/** What was taken off, a line each, and whether 封存清单 stays; none where there was nothing of ours. */
export function wordCleared(clearing: Clearing, language: Language): readonly string[] {
  const words = language === 'zh' ? zh : en;
  const went = wordClearing(clearing, words);
  const persons = listPersons(clearing, words);
  return [
    ...(went.length > 0 ? [words.clear.went, ...went.slice(0, MOST_LINES)] : []),
    ...(went.length > MOST_LINES ? ['…'] : []),
    ...(persons.items.length > 0 ? [persons.title, ...persons.items.slice(0, MOST_LINES)] : []),
    ...(clearing.keptSeal === null ? [] : [words.clear.sealStays(clearing.keptSeal)]),
  ];
}
