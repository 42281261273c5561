import { AS_WRITTEN } from './asWritten.cases.ts';
import { DEGREES } from './degrees.cases.ts';
import { GIVEN } from './given.cases.ts';
import { LOOKED_THROUGH } from './lookedThrough.cases.ts';
import { MISREAD } from './misread.cases.ts';
import { OTHER_WORDS } from './otherWords.cases.ts';
import { SAID_OTHERWISE } from './saidOtherwise.cases.ts';
import { SHARES } from './shares.cases.ts';
import { TAKEN } from './taken.cases.ts';
import type { RuleCase } from './ruleCase.ts';

/** Every case of a standard in words: what is held against readRule, and what its properties are tried on. */
export const CASES: readonly RuleCase[] = [
  ...GIVEN,
  ...TAKEN,
  ...DEGREES,
  ...SHARES,
  ...OTHER_WORDS,
  ...AS_WRITTEN,
  ...LOOKED_THROUGH,
  ...MISREAD,
  ...SAID_OTHERWISE,
];
