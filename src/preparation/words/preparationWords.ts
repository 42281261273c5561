import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { PreparationWords } from './words.ts';
import { zh } from './zh.ts';

export function preparationWords(language: Language): PreparationWords {
  return language === 'zh' ? zh : en;
}
