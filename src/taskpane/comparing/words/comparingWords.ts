import type { Language } from '../../../words/language.ts';
import { en } from './en.ts';
import type { ComparingWords } from './words.ts';
import { zh } from './zh.ts';

export function comparingWords(language: Language): ComparingWords {
  return language === 'zh' ? zh : en;
}
