import type { Language } from '../../../words/language.ts';
import { en } from './en.ts';
import type { GridWords } from './words.ts';
import { zh } from './zh.ts';

export function gridWords(language: Language): GridWords {
  return language === 'zh' ? zh : en;
}
