import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { SealWords } from './words.ts';
import { zh } from './zh.ts';

export function sealWords(language: Language): SealWords {
  return language === 'zh' ? zh : en;
}
