import { LARGE, SMALL, STDEV, VAR } from '@formulajs/formulajs';
import { sumOf } from '../sum.ts';
import { DIVISION_ERROR, finite, isError, NUMBER_ERROR, type Value } from '../value.ts';
import type { FormulaFunction } from '../scope.ts';
import { numberOfArgument, numbersOf } from './kit.ts';

/** The library is given numbers alone: what counts as one in a cell and in a formula is said in `numbersOf`. */
function ofAll(least: number, none: Value, calculate: (numbers: readonly number[]) => unknown): FormulaFunction {
  return {
    least: 1,
    most: 255,
    call: (args, scope) => {
      const numbers = numbersOf(args, scope);
      if (isError(numbers)) return numbers;
      return numbers.length < least ? none : finite(Number(calculate(numbers)));
    },
  };
}

/** One number of a list, by a second argument; an error outside the bounds. */
function oneOf(isWithin: (by: number, count: number) => boolean, calculate: (numbers: number[], by: number) => unknown): FormulaFunction {
  return {
    least: 2,
    most: 2,
    call: ([list, by], scope) => {
      const numbers = numbersOf([list ?? null], scope);
      if (isError(numbers)) return numbers;
      const number = numberOfArgument(by, scope);
      if (isError(number)) return number;
      return isWithin(number, numbers.length) ? finite(Number(calculate([...numbers], number))) : NUMBER_ERROR;
    },
  };
}

const isPlace = (by: number, count: number): boolean => by >= 1 && by <= count && Number.isInteger(by);
const standardDeviation = ofAll(2, DIVISION_ERROR, (numbers) => STDEV.S(...numbers));
const standardDeviationOfAll = ofAll(1, DIVISION_ERROR, (numbers) => STDEV.P(...numbers));

export const statistics: Readonly<Record<string, FormulaFunction>> = {
  LARGE: oneOf(isPlace, (numbers, by) => LARGE(numbers, by)),
  SMALL: oneOf(isPlace, (numbers, by) => SMALL(numbers, by)),
  TRIMMEAN: oneOf((by, count) => by >= 0 && by < 1 && count > 0, meanOfMiddle),
  MEDIAN: ofAll(1, NUMBER_ERROR, median),
  STDEV: standardDeviation,
  'STDEV.S': standardDeviation,
  STDEVP: standardDeviationOfAll,
  'STDEV.P': standardDeviationOfAll,
  VAR: ofAll(2, DIVISION_ERROR, (numbers) => VAR.S(...numbers)),
  'VAR.S': ofAll(2, DIVISION_ERROR, (numbers) => VAR.S(...numbers)),
  'VAR.P': ofAll(1, DIVISION_ERROR, (numbers) => VAR.P(...numbers)),
};

// The library has these two out of jstat, which is four times as large as all of the library that is used.
function median(numbers: readonly number[]): number {
  const sorted = ascending(numbers);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** Without so many of the largest and of the smallest as make up that share of all, rounded down to as many at either end. */
function meanOfMiddle(numbers: readonly number[], share: number): number {
  const off = Math.floor((numbers.length * share) / 2);
  const kept = ascending(numbers).slice(off, numbers.length - off);
  return sumOf(kept) / kept.length;
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
