import type { Language } from '../../../words/language.ts';
import { en } from './en.ts';
import type { DistributingWords } from './words.ts';
import { zh } from './zh.ts';

export function distributingWords(language: Language): DistributingWords {
  return language === 'zh' ? zh : en;
}
