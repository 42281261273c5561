import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { StandardWords } from './words.ts';
import { zh } from './zh.ts';

export function standardWords(language: Language): StandardWords {
  return language === 'zh' ? zh : en;
}
