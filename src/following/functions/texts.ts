import { CLEAN, EXACT, FIND, LEFT, LOWER, MID, REPT, RIGHT, SUBSTITUTE, UPPER } from '@formulajs/formulajs';
import { operandOf } from '../evaluate.ts';
import { toNumber, toText } from '../coerce.ts';
import { NotWorkedOut } from '../notWorkedOut.ts';
import { roundTo } from '../round.ts';
import { isError, VALUE_ERROR, type Value } from '../value.ts';
import type { FormulaFunction } from '../scope.ts';
import { isList, listOf, ofTexts, ofValues, within } from './kit.ts';

/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;

const limited = (text: unknown): Value => (String(text).length > LONGEST ? VALUE_ERROR : String(text));

/** A text and one or two numbers behind it; a number left out is 1. */
function cut(least: number, most: number, calculate: (text: string, a: number, b: number) => Value): FormulaFunction {
  return ofValues(least, most, ([given = null, first = 1, second = 1]) => {
    const text = toText(given);
    const [a, b] = [toNumber(first), toNumber(second)];
    if (isError(text)) return text;
    if (isError(a)) return a;
    if (isError(b)) return b;
    return calculate(text, Math.trunc(a), Math.trunc(b));
  });
}

const substitute = ofTexts(3, 3, ([text = '', before = '', after = '']) => limited(SUBSTITUTE(text, before, after)));

/** TEXT with whole digits, places and a percent sign; what else a format can say is left to Excel. */
const format = ofValues(2, 2, ([value = null, pattern = null]) => {
  if (isError(value)) return value;
  if (isError(pattern)) return pattern;
  const [, places, percent] = /^0(?:\.(0+))?(%)?$/u.exec(String(pattern)) ?? [];
  if (typeof value !== 'number' || Math.abs(value) >= 1e12 || !/^0/u.test(String(pattern))) throw new NotWorkedOut('unclear');
  if (!/^0(?:\.0+)?%?$/u.test(String(pattern))) throw new NotWorkedOut('unclear');
  const count = places?.length ?? 0;
  const rounded = roundTo(percent ? value * 100 : value, count);
  return `${(rounded === 0 ? 0 : rounded).toFixed(count)}${percent ?? ''}`;
});

/** CONCATENATE joins single values, CONCAT ranges too. */
const concat: FormulaFunction = {
  least: 1,
  most: 255,
  call: (args, scope) => {
    let joined = '';
    for (const arg of args) {
      const operand = arg ? operandOf(arg, within(scope)) : null;
      for (const value of isList(operand) ? listOf(operand, scope) : [operand as Value]) {
        const text = toText(value);
        if (isError(text)) return text;
        joined += text;
      }
    }
    return limited(joined);
  },
};

export const texts: Readonly<Record<string, FormulaFunction>> = {
  CONCATENATE: ofTexts(1, 255, (all) => limited(all.join(''))),
  CONCAT: concat,
  LEN: ofTexts(1, 1, ([text = '']) => text.length),
  LEFT: cut(1, 2, (text, count) => (count < 0 ? VALUE_ERROR : String(LEFT(text, count)))),
  RIGHT: cut(1, 2, (text, count) => (count < 0 ? VALUE_ERROR : String(RIGHT(text, Math.min(count, text.length))))),
  MID: cut(3, 3, (text, from, count) => (from < 1 || count < 0 ? VALUE_ERROR : count === 0 ? '' : String(MID(text, from, count)))),
  REPT: cut(2, 2, (text, count) => (count < 0 || text.length * count > LONGEST ? VALUE_ERROR : String(REPT(text, count)))),
  // Only blanks as such: a full-width one stays.
  TRIM: ofTexts(1, 1, ([text = '']) => text.replace(/^ +| +$/gu, '').replace(/ {2,}/gu, ' ')),
  CLEAN: ofTexts(1, 1, ([text = '']) => String(CLEAN(text))),
  UPPER: ofTexts(1, 1, ([text = '']) => String(UPPER(text))),
  LOWER: ofTexts(1, 1, ([text = '']) => String(LOWER(text))),
  EXACT: ofTexts(2, 2, ([a = '', b = '']) => EXACT(a, b) === true),
  SUBSTITUTE: substitute,
  FIND: ofValues(2, 3, ([part = null, whole = null, from = 1]) => {
    const [what, where, start] = [toText(part), toText(whole), toNumber(from)];
    if (isError(what)) return what;
    if (isError(where)) return where;
    if (isError(start)) return start;
    if (start < 1 || start > where.length + 1) return VALUE_ERROR;
    const found: unknown = FIND(what, where, Math.trunc(start));
    return typeof found === 'number' ? found : VALUE_ERROR;
  }),
  TEXT: format,
  VALUE: ofValues(1, 1, ([value = null]) => (typeof value === 'boolean' ? VALUE_ERROR : toNumber(value))),
};
