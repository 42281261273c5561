import { operandOf, matrixOf } from '../evaluate.ts';
import { NotWorkedOut } from '../notWorkedOut.ts';
import { isReference } from '../operand.ts';
import { sumOf } from '../sum.ts';
import { DIVISION_ERROR, finite, isError, VALUE_ERROR, type CellError, type Value } from '../value.ts';
import { cellAt } from '../../workbook/cellAt.ts';
import { holdsSubtotal } from '../../formulas/readSum.ts';
import type { FormulaFunction } from '../scope.ts';
import { isList, listOf, numberOfArgument, numbersOf, within } from './kit.ts';

/** A function that takes what SUM takes and needs their numbers. */
function ofAll(calculate: (numbers: readonly number[]) => Value): FormulaFunction {
  return {
    least: 1,
    most: 255,
    call: (args, scope) => {
      const numbers = numbersOf(args, scope);
      return isError(numbers) ? numbers : calculate(numbers);
    },
  };
}

const MOST = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), -Infinity);
const LEAST = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number), Infinity);

const sum = (numbers: readonly number[]): Value => finite(sumOf(numbers));
const average = (numbers: readonly number[]): Value => (numbers.length === 0 ? DIVISION_ERROR : finite(sumOf(numbers) / numbers.length));
const most = (numbers: readonly number[]): Value => (numbers.length === 0 ? 0 : MOST(numbers));
const least = (numbers: readonly number[]): Value => (numbers.length === 0 ? 0 : LEAST(numbers));
const product = (numbers: readonly number[]): Value => (numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1)));

/** COUNT: numbers; a truth value or a text that looks like a number counts only where it is typed into the formula. */
const count: FormulaFunction = {
  least: 1,
  most: 255,
  call: (args, scope) => {
    let counted = 0;
    for (const arg of args) {
      const operand = arg ? operandOf(arg, within(scope)) : null;
      if (isList(operand)) counted += listOf(operand, scope).filter((value) => typeof value === 'number').length;
      else if (operand === null || typeof operand === 'number' || typeof operand === 'boolean') counted++;
      else if (typeof operand === 'string') {
        if (/\d/u.test(operand)) throw new NotWorkedOut('unclear');
      }
    }
    return counted;
  },
};

/** COUNTA: all that isn't blank, "" and errors too. */
const countAll: FormulaFunction = {
  least: 1,
  most: 255,
  call: (args, scope) =>
    args.reduce((counted, arg) => {
      const operand = arg ? operandOf(arg, within(scope)) : null;
      return counted + (isList(operand) ? listOf(operand, scope).filter((value) => value !== null).length : 1);
    }, 0),
};

/** COUNTBLANK: blank cells and those that hold "". */
const countBlank: FormulaFunction = {
  least: 1,
  most: 1,
  call: ([arg], scope) => {
    const operand = arg ? operandOf(arg, within(scope)) : null;
    if (!isReference(operand)) throw new NotWorkedOut('not-known');
    const { top, left, bottom, right } = operand.area;
    const held = scope.book.values(operand).filter((value) => value !== null && value !== '').length;
    return (bottom - top + 1) * (right - left + 1) - held;
  },
};

/** SUMPRODUCT: arrays of one shape, where what isn't a number is 0. */
const sumProduct: FormulaFunction = {
  least: 1,
  most: 255,
  call: (args, scope) => {
    const inner = { ...scope, mode: 'all' as const };
    const matrices = args.map((arg) => matrixOf(arg ? operandOf(arg, inner) : null, scope));
    const [first] = matrices;
    if (!first) return VALUE_ERROR;
    if (matrices.some(({ height, width }) => height !== first.height || width !== first.width)) return VALUE_ERROR;
    for (const { values } of matrices) {
      const error = values.find(isError);
      if (error) return error;
    }
    return finite(
      sumOf(
        first.values.map((_, i) =>
          matrices.reduce((times, { values }) => {
            const value = values[i];
            return times * (typeof value === 'number' ? value : 0);
          }, 1),
        ),
      ),
    );
  },
};

const BY_NUMBER: Readonly<Record<number, (numbers: readonly number[], values: readonly Value[]) => Value>> = {
  1: average,
  2: (numbers) => numbers.length,
  3: (_, values) => values.filter((value) => value !== null).length,
  4: most,
  5: least,
  6: product,
  9: sum,
};

/**
 * SUBTOTAL passes over cells that hold SUBTOTAL, and over rows that a filter hides; above 100 over all hidden rows. A snapshot doesn't
 * tell who hid a row, so that below 100 hidden rows leave it unclear.
 * https://support.microsoft.com/office/7b027003-f060-4ade-9040-e478765b9939
 */
const subtotal: FormulaFunction = {
  least: 2,
  most: 255,
  call: ([by, ...args], scope) => {
    const code = numberOfArgument(by, scope);
    if (isError(code)) return code;
    const calculate = BY_NUMBER[Math.trunc(code) % 100];
    if (!calculate || code < 1 || code > 111) throw new NotWorkedOut('not-known');
    const values: Value[] = [];
    for (const arg of args) {
      const operand = arg ? operandOf(arg, within(scope)) : null;
      if (!isReference(operand)) throw new NotWorkedOut('not-known');
      const sheet = scope.book.sheet(operand.sheet)?.snapshot;
      if (!sheet) throw new NotWorkedOut('not-known');
      const { top, left, bottom, right } = operand.area;
      const hidden = sheet.hiddenRows.filter(({ first, last }) => first <= bottom && last >= top);
      if (hidden.length > 0 && code < 100) throw new NotWorkedOut('unclear');
      const width = right - left + 1;
      scope.book.values(operand).forEach((value, i) => {
        const [rowIndex, columnIndex] = [top + Math.floor(i / width), left + (i % width)];
        if (value === null || hidden.some(({ first, last }) => first <= rowIndex && rowIndex <= last)) return;
        const formula = cellAt(sheet, rowIndex, columnIndex)?.formula;
        if (formula === undefined || !holdsSubtotal(formula)) values.push(value);
      });
    }
    const numbers = values.filter((value) => typeof value === 'number');
    const error: CellError | undefined = values.find(isError);
    return error && ![2, 3].includes(Math.trunc(code) % 100) ? error : calculate(numbers, values);
  },
};

export const totals: Readonly<Record<string, FormulaFunction>> = {
  SUM: ofAll(sum),
  AVERAGE: ofAll(average),
  MAX: ofAll(most),
  MIN: ofAll(least),
  PRODUCT: ofAll(product),
  COUNT: count,
  COUNTA: countAll,
  COUNTBLANK: countBlank,
  SUMPRODUCT: sumProduct,
  SUBTOTAL: subtotal,
};
