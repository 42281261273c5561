import { SIGN, SQRT } from '@formulajs/formulajs';
import { digits15 } from '../numberText.ts';
import { roundTo } from '../round.ts';
import { DIVISION_ERROR, finite, NUMBER_ERROR, type Value } from '../value.ts';
import type { FormulaFunction } from '../scope.ts';
import { ofNumbers } from './kit.ts';

/** INT and MOD look at the number that is shown: 4.1*100 is 410, whatever binary fractions make of it. */
function floor(number: number): number {
  return Math.floor(digits15(number));
}

function mod([number = 0, by = 0]: readonly number[]): Value {
  if (by === 0) return DIVISION_ERROR;
  const left = digits15(number - by * floor(number / by));
  return Math.abs(number / by) > 1e12 ? NUMBER_ERROR : finite(left);
}

const rounding = (by: 'half' | 'up' | 'down', least: number): FormulaFunction =>
  ofNumbers(least, 2, ([number = 0, places = 0]) => finite(roundTo(number, places, by)));

export const numbers: Readonly<Record<string, FormulaFunction>> = {
  ROUND: rounding('half', 2),
  ROUNDUP: rounding('up', 2),
  ROUNDDOWN: rounding('down', 2),
  TRUNC: rounding('down', 1),
  INT: ofNumbers(1, 1, ([number = 0]) => finite(floor(number))),
  MOD: ofNumbers(2, 2, mod),
  ABS: ofNumbers(1, 1, ([number = 0]) => Math.abs(number)),
  SIGN: ofNumbers(1, 1, ([number = 0]) => Number(SIGN(number))),
  SQRT: ofNumbers(1, 1, ([number = 0]) => (number < 0 ? NUMBER_ERROR : Number(SQRT(number)))),
  POWER: ofNumbers(2, 2, ([base = 0, power = 0]) => (base === 0 && power === 0 ? NUMBER_ERROR : finite(base ** power))),
};
