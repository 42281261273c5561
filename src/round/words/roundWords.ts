import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { RoundWords } from './words.ts';
import { zh } from './zh.ts';

export function roundWords(language: Language): RoundWords {
  return language === 'zh' ? zh : en;
}
