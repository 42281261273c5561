import { largest } from '../../workbook/largest.ts';
import { operandOf } from '../evaluate.ts';
import type { Node } from '../node.ts';
import { NotWorkedOut } from '../notWorkedOut.ts';
import { isReference, sizeOf, type Reference } from '../operand.ts';
import { sumOf } from '../sum.ts';
import { DIVISION_ERROR, finite, isError, VALUE_ERROR, type Value } from '../value.ts';
import { criterionOf, type Criterion } from './criterion.ts';
import type { FormulaFunction, Scope } from '../scope.ts';
import { valueOfArgument, within } from './kit.ts';

interface Condition {
  readonly range: Reference;
  readonly criterion: Criterion;
}

type Args = readonly (Node | null | undefined)[];

function rangeOf(arg: Node | null | undefined, scope: Scope): Reference {
  const operand = arg ? operandOf(arg, within(scope)) : null;
  // Where it isn't a range Excel refuses the formula.
  if (!isReference(operand)) throw new NotWorkedOut('not-known');
  return operand;
}

function conditionsOf(args: Args, scope: Scope): readonly Condition[] {
  const conditions: Condition[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    conditions.push({ range: rangeOf(args[i], scope), criterion: criterionOf(valueOfArgument(args[i + 1], within(scope))) });
  }
  if (args.length % 2 !== 0) throw new NotWorkedOut('not-known');
  return conditions;
}

function isSameSize(a: Reference, b: Reference): boolean {
  const [one, other] = [sizeOf(a.area), sizeOf(b.area)];
  return one.height === other.height && one.width === other.width;
}

/** Where each value stands among the values of a range, for ranges that are looked into again and again. */
const places = new WeakMap<readonly Value[], Map<string | number, number[]>>();

function placesOf(values: readonly Value[], equals: string | number): readonly number[] {
  let found = places.get(values);
  if (!found) {
    found = new Map();
    for (const [i, value] of values.entries()) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const key = typeof value === 'string' ? value.toLowerCase() : value;
      const list = found.get(key);
      if (list) list.push(i);
      else found.set(key, [i]);
    }
    places.set(values, found);
  }
  return found.get(equals) ?? [];
}

/** Which places of the ranges meet all conditions; those behind the last cell that holds something are told as a number. */
function meeting(conditions: readonly Condition[], { book }: Scope): { readonly at: readonly number[]; readonly blank: number } {
  const [first] = conditions;
  if (!first) throw new NotWorkedOut('not-known');
  const { height, width } = sizeOf(first.range.area);
  if (!conditions.every(({ range }) => isSameSize(range, first.range))) throw new NotWorkedOut('unclear');
  const lists = conditions.map(({ range }) => book.values(range));
  const longest = largest(lists.map(({ length }) => length));
  // A text that must stand there is looked up; the others are asked of what is found.
  const by = conditions.findIndex(({ criterion: { equals } }) => typeof equals === 'string');
  const equals = conditions[by]?.criterion.equals;
  const candidates = equals === undefined ? Array.from({ length: longest }, (_, i) => i) : placesOf(lists[by] ?? [], equals);
  const at = candidates.filter((i) => conditions.every(({ criterion }, k) => criterion.matches(lists[k]?.[i] ?? null)));
  const isBlankMet = equals === undefined && conditions.every(({ criterion }) => criterion.matches(null));
  return { at, blank: isBlankMet ? height * width - longest : 0 };
}

function counting(isOne: boolean): FormulaFunction {
  return {
    least: 2,
    most: isOne ? 2 : 254,
    call: (args, scope) => {
      const { at, blank } = meeting(conditionsOf(args, scope), scope);
      return at.length + blank;
    },
  };
}

/** The numbers that stand where the conditions are met; an error there is the result. */
function numbersWhere(range: Reference, conditions: readonly Condition[], scope: Scope): readonly number[] | Value {
  const values = scope.book.values(range);
  const numbers: number[] = [];
  for (const i of meeting(conditions, scope).at) {
    const value = values[i] ?? null;
    if (isError(value)) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function oneCondition(calculate: (numbers: readonly number[]) => Value): FormulaFunction {
  return {
    least: 2,
    most: 3,
    call: ([range, criterion, others], scope) => {
      const conditions = conditionsOf([range, criterion], scope);
      const asked = conditions[0]?.range;
      if (!asked) return VALUE_ERROR;
      const given = others ? rangeOf(others, scope) : asked;
      // SUMIF takes as many cells as its first range has: here it would look at cells that it doesn't name.
      if (!isSameSize(given, asked)) throw new NotWorkedOut('unclear');
      const numbers = numbersWhere(given, conditions, scope);
      return Array.isArray(numbers) ? calculate(numbers as readonly number[]) : (numbers as Value);
    },
  };
}

function severalConditions(calculate: (numbers: readonly number[]) => Value): FormulaFunction {
  return {
    least: 3,
    most: 255,
    call: ([range, ...args], scope) => {
      const given = rangeOf(range, scope);
      const conditions = conditionsOf(args, scope);
      const [first] = conditions;
      if (!first || !isSameSize(given, first.range)) throw new NotWorkedOut('unclear');
      const numbers = numbersWhere(given, conditions, scope);
      return Array.isArray(numbers) ? calculate(numbers as readonly number[]) : (numbers as Value);
    },
  };
}

const sum = (numbers: readonly number[]): Value => finite(sumOf(numbers));
const average = (numbers: readonly number[]): Value => (numbers.length === 0 ? DIVISION_ERROR : finite(sumOf(numbers) / numbers.length));

export const conditional: Readonly<Record<string, FormulaFunction>> = {
  COUNTIF: counting(true),
  COUNTIFS: counting(false),
  SUMIF: oneCondition(sum),
  SUMIFS: severalConditions(sum),
  AVERAGEIF: oneCondition(average),
  AVERAGEIFS: severalConditions(average),
};
