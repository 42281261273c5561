import type { Language } from '../../words/language.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** The words of a language. Only the Chinese ones come with the first script. */
export function wordsOf(language: Language): Words | Promise<Words> {
  return language === 'zh' ? zh : (loaded[language] ??= import('./en.ts').then(({ en }) => en));
}

const loaded: Partial<Record<Language, Promise<Words>>> = {};
