import type { Language } from '../../../words/language.ts';
import { en } from './en.ts';
import type { CollectingWords } from './words.ts';
import { zh } from './zh.ts';

export function collectingWords(language: Language): CollectingWords {
  return language === 'zh' ? zh : en;
}
