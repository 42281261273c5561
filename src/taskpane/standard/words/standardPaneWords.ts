import type { Language } from '../../../words/language.ts';
import { en } from './en.ts';
import type { StandardPaneWords } from './words.ts';
import { zh } from './zh.ts';

export function standardPaneWords(language: Language): StandardPaneWords {
  return language === 'zh' ? zh : en;
}
