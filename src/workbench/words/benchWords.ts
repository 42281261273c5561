import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { BenchWords } from './words.ts';
import { zh } from './zh.ts';

export function benchWords(language: Language): BenchWords {
  return language === 'zh' ? zh : en;
}
