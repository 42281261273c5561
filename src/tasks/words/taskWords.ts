import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { TaskWords } from './words.ts';
import { zh } from './zh.ts';

export function taskWords(language: Language): TaskWords {
  return language === 'zh' ? zh : en;
}
