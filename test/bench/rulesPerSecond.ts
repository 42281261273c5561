import { readRule } from '../../src/standards/readRule.ts';
import { decimalOf } from '../../src/workbook/decimal.ts';
import { AS_WRITTEN } from '../standards/asWritten.cases.ts';
import { OTHER_WORDS } from '../standards/otherWords.cases.ts';

const RULES = [...AS_WRITTEN, ...OTHER_WORDS].map(({ max, text }) => ({ max: decimalOf(max), text }));
const ROUNDS = 20;

/** Scoring standards that are read in a second, of some 175 that differ. */
export function rulesPerSecond(): number {
  const start = performance.now();
  for (let i = 0; i < ROUNDS; i++) for (const { max, text } of RULES) readRule(text, max);
  return (ROUNDS * RULES.length) / ((performance.now() - start) / 1000);
}
