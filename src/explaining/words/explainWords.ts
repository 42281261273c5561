import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { ExplainWords } from './words.ts';
import { zh } from './zh.ts';

export function explainWords(language: Language): ExplainWords {
  return language === 'zh' ? zh : en;
}
