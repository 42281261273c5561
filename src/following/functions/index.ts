import { conditional } from './conditional.ts';
import type { FormulaFunction } from '../scope.ts';
import { logic } from './logic.ts';
import { lookups } from './lookup.ts';
import { numbers } from './numbers.ts';
import { statistics } from './statistics.ts';
import { texts } from './texts.ts';
import { totals } from './totals.ts';

/** All functions that are followed, by their names. Any other one is left to the program that calculates. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [totals, logic, numbers, statistics, conditional, lookups, texts].flatMap((group) => Object.entries(group)),
);
