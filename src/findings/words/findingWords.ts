import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { FindingWords } from './words.ts';
import { zh } from './zh.ts';

export function findingWords(language: Language): FindingWords {
  return language === 'zh' ? zh : en;
}
