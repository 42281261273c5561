import type { Said } from '../../../words/said.ts';
import { en } from './en.ts';
import type { ProbeWords } from './words.ts';
import { zh } from './zh.ts';

/** `said((words) => words.notFinished)` */
export function said(choose: (words: ProbeWords) => string): Said {
  return { zh: choose(zh), en: choose(en) };
}
