import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { ReportWords } from './words.ts';
import { zh } from './zh.ts';

export function reportWords(language: Language): ReportWords {
  return language === 'zh' ? zh : en;
}
