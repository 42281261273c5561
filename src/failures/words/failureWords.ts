import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { FailureWords } from './words.ts';
import { zh } from './zh.ts';

export function failureWords(language: Language): FailureWords {
  return language === 'zh' ? zh : en;
}
