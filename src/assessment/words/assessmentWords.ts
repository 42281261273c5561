import type { Language } from '../../words/language.ts';
import { en } from './en.ts';
import type { AssessmentWords } from './words.ts';
import { zh } from './zh.ts';

export function assessmentWords(language: Language): AssessmentWords {
  return language === 'zh' ? zh : en;
}
