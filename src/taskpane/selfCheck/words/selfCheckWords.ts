import type { Language } from '../../../words/language.ts';
import { en } from './en.ts';
import type { SelfCheckWords } from './words.ts';
import { zh } from './zh.ts';

export function selfCheckWords(language: Language): SelfCheckWords {
  return language === 'zh' ? zh : en;
}
