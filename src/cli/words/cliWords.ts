import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { CliWords } from './words.ts';
import { zh } from './zh.ts';

export function cliWords(language: Language): CliWords {
  return language === 'zh' ? zh : en;
}
