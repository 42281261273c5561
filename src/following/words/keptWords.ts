import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { KeptWords } from './words.ts';
import { zh } from './zh.ts';

const WORDS: Readonly<Record<Language, KeptWords>> = { zh, en };

export function keptWords(language: Language): KeptWords {
  return WORDS[language];
}
