import { NotWorkedOut } from './notWorkedOut.ts';
import { digits15 } from './numberText.ts';
import type { CellError, Value } from './value.ts';

type Comparable = Exclude<Value, CellError>;

/** True for texts that Excel takes to be the same, which is in any case. */
export function isSameText(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

/** True for numbers that Excel takes to be the same: in the 15 digits that it shows. */
export function isSameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  // Further apart than that, 15 digits differ.
  if (Math.abs(a - b) > 2e-14 * Math.max(Math.abs(a), Math.abs(b))) return false;
  return digits15(a) === digits15(b);
}

/** What `=` says. A blank is 0, "" and FALSE; a number is never a text. */
export function isEqual(a: Comparable, b: Comparable): boolean {
  if (a === null) return b === null || b === 0 || b === '' || b === false;
  if (b === null) return a === 0 || a === '' || a === false;
  if (typeof a === 'number' && typeof b === 'number') return isSameNumber(a, b);
  if (typeof a === 'string' && typeof b === 'string') return isSameText(a, b);
  return a === b;
}

/**
 * Which comes first, as `<` has it: numbers before texts before truth values; negative, 0 or positive. Two texts that begin with other
 * than plain letters and digits are in the order of the program's language, and left to it.
 */
export function order(a: Comparable, b: Comparable): number {
  if (isEqual(a, b)) return 0;
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof left !== typeof right) return rankOf(left) - rankOf(right);
  if (typeof left === 'string' && typeof right === 'string') return textOrder(left, right);
  return Number(left) - Number(right);
}

function blankLike(other: Comparable): Exclude<Comparable, null> {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rankOf(value: Comparable): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function textOrder(a: string, b: string): number {
  if (a === '' || b === '') return a.length - b.length;
  const plain = /^(?:[A-Za-z]+|\d+)$/u;
  if (!plain.test(a) || !plain.test(b)) throw new NotWorkedOut('unclear');
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}
