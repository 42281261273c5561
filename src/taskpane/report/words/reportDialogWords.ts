import type { Language } from '../../../words/language.ts';
import { en } from './en.ts';
import type { ReportDialogWords } from './words.ts';
import { zh } from './zh.ts';

export function reportDialogWords(language: Language): ReportDialogWords {
  return language === 'zh' ? zh : en;
}
