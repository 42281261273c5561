import { matrixOf, one, operandOf } from '../evaluate.ts';
import { NotWorkedOut } from '../notWorkedOut.ts';
import { isMatrix, isReference, type Operand } from '../operand.ts';
import { toNumber, toTruth } from '../coerce.ts';
import { isError, NOT_THERE, VALUE_ERROR, type Value } from '../value.ts';
import type { FormulaFunction } from '../scope.ts';
import { isList, listOf, ofValues, valueOfArgument, within } from './kit.ts';

/** IF: the branch that is not taken isn't looked at. */
const branch: FormulaFunction = {
  least: 2,
  most: 3,
  call: ([condition, then, otherwise], scope) => {
    const truth = toTruth(valueOfArgument(condition, scope));
    if (isError(truth)) return truth;
    if (truth) return then ? operandOf(then, scope) : 0;
    // Left out, it is FALSE; with a comma and nothing behind it, 0.
    return otherwise ? operandOf(otherwise, scope) : otherwise === null ? 0 : false;
  },
};

function instead(isReplaced: (value: Value) => boolean): FormulaFunction {
  return {
    least: 2,
    most: 2,
    call: ([arg, otherwise], scope): Operand => {
      const operand = arg ? operandOf(arg, scope) : null;
      const isWhole = scope.mode === 'all' && (isMatrix(operand) || (isReference(operand) && matrixOf(operand, scope).values.length > 1));
      if (!isWhole) {
        const value = one(operand, scope);
        return isReplaced(value) ? (otherwise ? operandOf(otherwise, scope) : 0) : (value ?? 0);
      }
      const matrix = matrixOf(operand, scope);
      const other = valueOfArgument(otherwise, scope);
      return { ...matrix, values: matrix.values.map((value) => (isReplaced(value) ? other : value)) };
    },
  };
}

/** AND and OR: in cells texts and blanks are passed over; without a truth value left it is an error. */
function joined(start: boolean, join: (a: boolean, b: boolean) => boolean): FormulaFunction {
  return {
    least: 1,
    most: 255,
    call: (args, scope) => {
      let result: boolean | null = null;
      for (const arg of args) {
        const operand = arg ? operandOf(arg, within(scope)) : null;
        const values = isList(operand)
          ? listOf(operand, scope).filter((value) => value !== null && typeof value !== 'string')
          : [operand as Value];
        for (const value of values) {
          const truth = toTruth(value);
          if (isError(truth)) return truth;
          result = join(result ?? start, truth);
        }
      }
      return result ?? VALUE_ERROR;
    },
  };
}

const not = ofValues(1, 1, ([value = null]) => {
  const truth = toTruth(value);
  return isError(truth) ? truth : !truth;
});

const choose: FormulaFunction = {
  least: 2,
  most: 255,
  call: ([which, ...choices], scope) => {
    const number = toNumber(valueOfArgument(which, scope));
    if (isError(number)) return number;
    const choice = choices[Math.trunc(number) - 1];
    if (choice === undefined) return VALUE_ERROR;
    return choice ? operandOf(choice, scope) : 0;
  },
};

const asks = (is: (value: Value) => boolean): FormulaFunction => ofValues(1, 1, ([value = null]) => is(value));

/** ISBLANK of a cell; what a formula makes is never blank. */
const isBlank: FormulaFunction = {
  least: 1,
  most: 1,
  call: ([arg], scope) => {
    const operand = arg ? operandOf(arg, scope) : null;
    if (!isReference(operand) || scope.mode === 'all') throw new NotWorkedOut('not-known');
    return one(operand, scope) === null;
  },
};

export const logic: Readonly<Record<string, FormulaFunction>> = {
  IF: branch,
  IFERROR: instead(isError),
  IFNA: instead((value) => value === NOT_THERE),
  AND: joined(true, (a, b) => a && b),
  OR: joined(false, (a, b) => a || b),
  NOT: not,
  TRUE: ofValues(0, 0, () => true),
  FALSE: ofValues(0, 0, () => false),
  CHOOSE: choose,
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: asks(isError),
  ISERR: asks((value) => isError(value) && value !== NOT_THERE),
  ISNA: asks((value) => value === NOT_THERE),
  ISBLANK: isBlank,
  NA: ofValues(0, 0, () => NOT_THERE),
  N: ofValues(1, 1, ([value = null]) =>
    typeof value === 'number' || isError(value) ? value : typeof value === 'boolean' ? Number(value) : 0,
  ),
  T: ofValues(1, 1, ([value = null]) => (typeof value === 'string' || isError(value) ? value : '')),
};
