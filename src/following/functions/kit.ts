import { lift, matrixOf, one, operandOf } from '../evaluate.ts';
import type { Node } from '../node.ts';
import { NotWorkedOut } from '../notWorkedOut.ts';
import { isMatrix, isReference, type Operand } from '../operand.ts';
import { toNumber, toText } from '../coerce.ts';
import { isError, type CellError, type Value } from '../value.ts';
import type { FormulaFunction, Scope } from '../scope.ts';

/** A function of single values: of a range it takes the cell in its own row, or within SUMPRODUCT all, one after the other. */
export function ofValues(least: number, most: number, calculate: (values: readonly Value[]) => Value): FormulaFunction {
  return {
    least,
    most,
    call: (args, scope) =>
      lift(
        scope,
        args.map((arg) => (arg ? operandOf(arg, scope) : null)),
        calculate,
      ),
  };
}

/** The same of numbers; an error among them is its result. */
export function ofNumbers(least: number, most: number, calculate: (numbers: readonly number[]) => Value): FormulaFunction {
  return ofValues(least, most, (values) => allOf(values, toNumber, calculate));
}

/** The same of texts. */
export function ofTexts(least: number, most: number, calculate: (texts: readonly string[]) => Value): FormulaFunction {
  return ofValues(least, most, (values) => allOf(values, toText, calculate));
}

function allOf<T>(values: readonly Value[], make: (value: Value) => T | CellError, calculate: (made: readonly T[]) => Value): Value {
  const made: T[] = [];
  for (const value of values) {
    const next = make(value);
    if (isError(next)) return next;
    made.push(next);
  }
  return calculate(made);
}

/** The scope for what stands within a function that takes ranges. */
export function within(scope: Scope): Scope {
  return scope.mode === 'one' ? { ...scope, mode: 'unclear' } : scope;
}

/** One value of an argument; what is left out is blank. */
export function valueOfArgument(arg: Node | null | undefined, scope: Scope): Value {
  return arg ? one(operandOf(arg, scope), scope) : null;
}

/** One number of an argument. */
export function numberOfArgument(arg: Node | null | undefined, scope: Scope): number | CellError {
  return toNumber(valueOfArgument(arg, scope));
}

/** Values of an argument that stand in cells, or were put there by a formula as an array. */
export function listOf(operand: Operand, scope: Scope): readonly Value[] {
  if (isReference(operand)) return scope.book.values(operand);
  return isMatrix(operand) ? operand.values : [operand];
}

export function isList(operand: Operand): boolean {
  return isReference(operand) || isMatrix(operand);
}

/**
 * The numbers among arguments, as SUM takes them: in cells and arrays numbers alone, so no texts and no truth values; typed into the
 * formula, all that `+` takes. Or the first error.
 */
export function numbersOf(args: readonly (Node | null)[], scope: Scope): readonly number[] | CellError {
  const inner = within(scope);
  const numbers: number[] = [];
  for (const arg of args) {
    const operand = arg ? operandOf(arg, inner) : null;
    if (!isList(operand)) {
      const number = toNumber(operand as Value);
      if (isError(number)) return number;
      numbers.push(number);
      continue;
    }
    for (const value of listOf(operand, inner)) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
}

/** A whole matrix of an argument that has to be one. */
export function tableOf(arg: Node | null | undefined, scope: Scope): ReturnType<typeof matrixOf> {
  if (!arg) throw new NotWorkedOut('not-known');
  return matrixOf(operandOf(arg, within(scope)), scope);
}
