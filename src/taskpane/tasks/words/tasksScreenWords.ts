import type { Language } from '../../../words/language.ts';
import { en } from './en.ts';
import type { TasksScreenWords } from './words.ts';
import { zh } from './zh.ts';

export function tasksScreenWords(language: Language): TasksScreenWords {
  return language === 'zh' ? zh : en;
}
