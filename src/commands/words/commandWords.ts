import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { CommandWords } from './words.ts';
import { zh } from './zh.ts';

export function commandWords(language: Language): CommandWords {
  return language === 'zh' ? zh : en;
}
