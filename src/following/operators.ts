import { isEqual, isSameNumber, order } from './compare.ts';
import { toNumber, toText } from './coerce.ts';
import { textOfNumber } from './numberText.ts';
import { NotWorkedOut } from './notWorkedOut.ts';
import { DIVISION_ERROR, finite, isError, NUMBER_ERROR, type CellError, type Value } from './value.ts';

/**
 * What stands between two operands. Of two errors the left one counts.
 * https://support.microsoft.com/office/48be406d-4975-4d31-b2b8-7af9e0e2878a
 */
export function binary(operator: string, left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return ofNumbers(operator, left, right);
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '=':
      return isEqual(left, right);
    case '<>':
      return !isEqual(left, right);
    case '<':
      return order(left, right) < 0;
    case '>':
      return order(left, right) > 0;
    case '<=':
      return order(left, right) <= 0;
    case '>=':
      return order(left, right) >= 0;
    case '&': {
      const [a, b] = [toText(left), toText(right)];
      return isError(a) ? a : isError(b) ? b : a + b;
    }
    default: {
      const [a, b] = [toNumber(left), toNumber(right)];
      return isError(a) ? a : isError(b) ? b : arithmetic(operator, a, b);
    }
  }
}

function ofNumbers(operator: string, a: number, b: number): Value {
  switch (operator) {
    case '=':
      return isSameNumber(a, b);
    case '<>':
      return !isSameNumber(a, b);
    case '<':
      return a < b && !isSameNumber(a, b);
    case '>':
      return a > b && !isSameNumber(a, b);
    case '<=':
      return a <= b || isSameNumber(a, b);
    case '>=':
      return a >= b || isSameNumber(a, b);
    case '&':
      return textOfNumber(a) + textOfNumber(b);
    default:
      return arithmetic(operator, a, b);
  }
}

export function unary(operator: string, value: Value): Value {
  if (operator === '+' || isError(value)) return value;
  const number = toNumber(value);
  if (isError(number)) return number;
  if (operator === '-') return finite(-number);
  if (operator === '%') return number / 100;
  throw new NotWorkedOut('not-known');
}

function arithmetic(operator: string, a: number, b: number): number | CellError {
  switch (operator) {
    case '+':
      return finite(nearZero(a + b, a));
    case '-':
      return finite(nearZero(a - b, a));
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? DIVISION_ERROR : finite(a / b);
    case '^':
      return a === 0 && b === 0 ? NUMBER_ERROR : finite(a ** b);
    default:
      throw new NotWorkedOut('not-known');
  }
}

/**
 * Where a difference of two numbers is nothing but what binary fractions leave over, Excel makes 0 of it: 0.5-0.4-0.1 is 0.
 * https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
 */
function nearZero(result: number, of: number): number {
  return Math.abs(result) < Math.abs(of) * 2 ** -48 ? 0 : result;
}
