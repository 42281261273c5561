import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { CautionWords } from './words.ts';
import { zh } from './zh.ts';

export function cautionWords(language: Language): CautionWords {
  return language === 'zh' ? zh : en;
}
