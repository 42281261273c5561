import type { SaidCode } from './said.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** The sentence of a code, Chinese with English below it; what an address has that is no code says the most careful one. */
export function fixedSentence(code: string): string {
  const known = Object.hasOwn(zh.fixed, code) ? (code as SaidCode) : 'not-done';
  return `${zh.fixed[known]}\n${en.fixed[known]}`;
}
