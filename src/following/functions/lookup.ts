import { isSameNumber, isSameText, order } from '../compare.ts';
import { matrixOf, operandOf } from '../evaluate.ts';
import type { Node } from '../node.ts';
import { NotWorkedOut } from '../notWorkedOut.ts';
import { isReference, sizeOf, type Matrix, type Operand } from '../operand.ts';
import { toTruth } from '../coerce.ts';
import { isError, NOT_THERE, REFERENCE_ERROR, VALUE_ERROR, type Value } from '../value.ts';
import { wildcard } from './criterion.ts';
import type { FormulaFunction, Scope } from '../scope.ts';
import { numberOfArgument, numbersOf, tableOf, valueOfArgument, within } from './kit.ts';

/** INDEX gives a cell, a whole row or column (0), or a value of an array. */
const index: FormulaFunction = {
  least: 2,
  most: 3,
  call: ([from, down, right], scope): Operand => {
    const operand = from ? operandOf(from, within(scope)) : null;
    const given = [numberOfArgument(down, scope), right === undefined ? null : numberOfArgument(right, scope)] as const;
    const error = given.find(isError);
    if (error) return error;
    const { height, width } = isReference(operand) ? sizeOf(operand.area) : matrixOf(operand, scope);
    const [a, b] = given.map((number) => (number === null ? null : Math.trunc(Number(number))));
    // With one number it counts along a single row.
    const isAlong = b === null && height === 1 && width > 1;
    const row = isAlong ? 1 : (a ?? 0);
    const column = isAlong ? (a ?? 0) : (b ?? (width === 1 ? 1 : 0));
    if (row < 0 || column < 0) return VALUE_ERROR;
    if (row > height || column > width) return REFERENCE_ERROR;
    if (isReference(operand)) {
      const { top, left, bottom, right: last } = operand.area;
      const [up, down2] = row === 0 ? [top, bottom] : [top + row - 1, top + row - 1];
      const [start, end] = column === 0 ? [left, last] : [left + column - 1, left + column - 1];
      return { ...operand, area: { top: up, left: start, bottom: down2, right: end } };
    }
    if (row === 0 || column === 0) throw new NotWorkedOut('not-known');
    return matrixOf(operand, scope).values[(row - 1) * width + column - 1] ?? null;
  },
};

/** The place of a value, by equality: the first one; -1 where there is none. Texts take * and ?. */
function placeOf(wanted: Value, values: readonly Value[]): number {
  if (typeof wanted === 'string' && /[*?~]/u.test(wanted)) {
    const pattern = wildcard(wanted);
    return values.findIndex((value) => typeof value === 'string' && pattern.test(value));
  }
  return values.findIndex((value) => {
    if (typeof wanted === 'number') return typeof value === 'number' && isSameNumber(value, wanted);
    if (typeof wanted === 'string') return typeof value === 'string' && isSameText(value, wanted);
    return value === wanted;
  });
}

/**
 * The last place whose value is not above what is wanted, among values of its kind in order; -1 where the first is above. Excel looks by
 * halving, so that where values are out of order nobody can tell what it finds. Errors and other kinds are passed over.
 */
function lastUpTo(wanted: Value, values: readonly Value[]): number {
  if (isError(wanted) || wanted === null) throw new NotWorkedOut('unclear');
  let found = -1;
  let before: Value = null;
  for (const [i, value] of values.entries()) {
    if (typeof value !== typeof wanted || value === null || isError(value)) continue;
    if (before !== null && !isError(before) && order(before, value) > 0) throw new NotWorkedOut('unclear');
    before = value;
    if (order(value, wanted) <= 0) found = i;
  }
  return found;
}

function alongOne(matrix: Matrix): readonly Value[] {
  if (matrix.height !== 1 && matrix.width !== 1) throw new NotWorkedOut('unclear');
  return matrix.values;
}

const match: FormulaFunction = {
  least: 2,
  most: 3,
  call: ([what, where, type], scope) => {
    const wanted = valueOfArgument(what, scope);
    if (isError(wanted)) return wanted;
    const values = alongOne(tableOf(where, scope));
    const by = type === undefined ? 1 : numberOfArgument(type, scope);
    if (isError(by)) return by;
    if (by < 0) throw new NotWorkedOut('unclear');
    const at = by === 0 ? placeOf(wanted ?? 0, values) : lastUpTo(wanted ?? 0, values);
    return at < 0 ? NOT_THERE : at + 1;
  },
};

/** VLOOKUP and HLOOKUP. */
function inTable(isDown: boolean): FormulaFunction {
  return {
    least: 3,
    most: 4,
    call: ([what, where, which, near], scope) => {
      const wanted = valueOfArgument(what, scope);
      if (isError(wanted)) return wanted;
      const table = tableOf(where, scope);
      const number = numberOfArgument(which, scope);
      if (isError(number)) return number;
      const isNear = near === undefined ? true : near === null ? false : toTruth(valueOfArgument(near, scope));
      if (isError(isNear)) return isNear;
      const place = Math.trunc(number);
      if (place < 1) return VALUE_ERROR;
      if (place > (isDown ? table.width : table.height)) return REFERENCE_ERROR;
      const length = isDown ? table.height : table.width;
      const at = (i: number, of: number): Value => table.values[isDown ? i * table.width + of : of * table.width + i] ?? null;
      const heads = Array.from({ length }, (_, i) => at(i, 0));
      const found = isNear ? lastUpTo(wanted ?? 0, heads) : placeOf(wanted ?? 0, heads);
      return found < 0 ? NOT_THERE : at(found, place - 1);
    },
  };
}

/** LOOKUP goes through arrays as SUMPRODUCT does: LOOKUP(1,0/(A2:A9=A1),B2:B9). */
const lookup: FormulaFunction = {
  least: 2,
  most: 3,
  call: ([what, where, results], scope) => {
    const wanted = valueOfArgument(what, scope);
    if (isError(wanted)) return wanted;
    const all: Scope = { ...scope, mode: 'all' };
    const table = (arg: Node | null | undefined): readonly Value[] => alongOne(matrixOf(arg ? operandOf(arg, all) : null, scope));
    const values = table(where);
    const found = lastUpTo(wanted ?? 0, values);
    const from = results === undefined ? values : table(results);
    if (from.length !== values.length) throw new NotWorkedOut('unclear');
    return found < 0 ? NOT_THERE : (from[found] ?? null);
  },
};

/** RANK counts what is above, or with a third argument below. A number that isn't in the list has no rank. */
const rank: FormulaFunction = {
  least: 2,
  most: 3,
  call: ([what, where, ascending], scope) => {
    const number = numberOfArgument(what, scope);
    if (isError(number)) return number;
    const numbers = numbersOf([where ?? null], scope);
    if (isError(numbers)) return numbers;
    const isUp = ascending ? toTruth(valueOfArgument(ascending, scope)) : false;
    if (isError(isUp)) return isUp;
    if (!numbers.includes(number)) {
      // The same in what Excel shows, another binary fraction.
      if (numbers.some((one) => isSameNumber(one, number))) throw new NotWorkedOut('unclear');
      return NOT_THERE;
    }
    if (numbers.some((one) => one !== number && isSameNumber(one, number))) throw new NotWorkedOut('unclear');
    return 1 + numbers.filter((one) => (isUp ? one < number : one > number)).length;
  },
};

function dimension(of: (matrix: { readonly height: number; readonly width: number }) => number): FormulaFunction {
  return {
    least: 1,
    most: 1,
    call: ([arg], scope) => {
      const operand = arg ? operandOf(arg, within(scope)) : null;
      return of(isReference(operand) ? sizeOf(operand.area) : matrixOf(operand, scope));
    },
  };
}

function place(of: (at: { readonly rowIndex: number; readonly columnIndex: number }) => number): FormulaFunction {
  return {
    least: 0,
    most: 1,
    call: ([arg], scope) => {
      if (!arg) return of(scope);
      const operand = operandOf(arg, scope);
      if (!isReference(operand)) throw new NotWorkedOut('not-known');
      const { height, width } = sizeOf(operand.area);
      if (height * width > 1) {
        if (scope.mode !== 'all') throw new NotWorkedOut('unclear');
        const { top, left } = operand.area;
        if (height * width > 100_000) throw new NotWorkedOut('too-large');
        const values = Array.from({ length: height * width }, (_, i) =>
          of({ rowIndex: top + Math.floor(i / width), columnIndex: left + (i % width) }),
        );
        return { kind: 'matrix', height, width, values };
      }
      return of({ rowIndex: operand.area.top, columnIndex: operand.area.left });
    },
  };
}

export const lookups: Readonly<Record<string, FormulaFunction>> = {
  INDEX: index,
  MATCH: match,
  VLOOKUP: inTable(true),
  HLOOKUP: inTable(false),
  LOOKUP: lookup,
  RANK: rank,
  'RANK.EQ': rank,
  ROWS: dimension(({ height }) => height),
  COLUMNS: dimension(({ width }) => width),
  ROW: place(({ rowIndex }) => rowIndex + 1),
  COLUMN: place(({ columnIndex }) => columnIndex + 1),
};
