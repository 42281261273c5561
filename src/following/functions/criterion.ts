import { isEqual, isSameNumber, isSameText } from '../compare.ts';
import { NotWorkedOut } from '../notWorkedOut.ts';
import { isError, type Value } from '../value.ts';

/** What COUNTIF and its like ask of a cell. */
export interface Criterion {
  readonly matches: (value: Value) => boolean;
  /** What a cell must hold exactly, by which it can be looked up; undefined for other conditions. */
  readonly equals?: string | number;
}

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?$/u;
/** What a program may take for a date, a time, an amount of money or a fraction. */
const MAYBE_NUMBER = /^\s*[-+¥$￥(]?\s*[\d０-９][\d０-９,.\-/:年月日时分秒 %]*\)?\s*$/u;

/**
 * Reads a criterion: a number, or a text with `=`, `<>`, `<`, `>`, `<=`, `>=` before it, with * and ? in it.
 * https://support.microsoft.com/office/e0de10c6-f885-4e71-abb4-1f464816df34
 */
export function criterionOf(criterion: Value): Criterion {
  if (isError(criterion)) return { matches: (value) => value === criterion };
  // A blank criterion is taken for 0.
  if (criterion === null) return equalTo(0);
  if (typeof criterion !== 'string') return equalTo(criterion);
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/u.exec(criterion) ?? [];
  if (rest === '') return emptyCriterion(operator);
  const number = numberIn(rest);
  const equals = number === undefined ? textMatcher(rest) : equalTo(number);
  if (operator === '' || operator === '=') return equals;
  if (operator === '<>') return { matches: (value) => !equals.matches(value) };
  if (typeof number !== 'number') throw new NotWorkedOut('unclear');
  return { matches: (value) => typeof value === 'number' && holds(operator, value, number) };
}

function emptyCriterion(operator: string): Criterion {
  switch (operator) {
    case '':
      return { matches: (value) => value === null || value === '' };
    case '=':
      return { matches: (value) => value === null };
    case '<>':
      return { matches: (value) => value !== null };
    default:
      throw new NotWorkedOut('unclear');
  }
}

function numberIn(text: string): number | boolean | undefined {
  const trimmed = text.trim();
  if (PLAIN_NUMBER.test(trimmed)) return trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  if (/^(?:TRUE|FALSE)$/iu.test(trimmed)) return trimmed.toUpperCase() === 'TRUE';
  if (MAYBE_NUMBER.test(text) || /^#/u.test(text)) throw new NotWorkedOut('unclear');
  return undefined;
}

function equalTo(number: number | boolean): Criterion {
  if (typeof number === 'boolean') return { matches: (value) => value === number };
  return {
    equals: number,
    matches(value) {
      // Excel takes a text that looks like the number for it, other programs don't.
      if (typeof value === 'string' && /[\d０-９]/u.test(value) && looksLike(value, number)) throw new NotWorkedOut('unclear');
      return typeof value === 'number' && isSameNumber(value, number);
    },
  };
}

function looksLike(text: string, number: number): boolean {
  const trimmed = text.normalize('NFKC').trim();
  return PLAIN_NUMBER.test(trimmed) ? isEqual(Number(trimmed.replace('%', '')), number) || trimmed.endsWith('%') : false;
}

function textMatcher(text: string): Criterion {
  if (!/[*?~]/u.test(text)) {
    return { equals: text.toLowerCase(), matches: (value) => typeof value === 'string' && isSameText(value, text) };
  }
  const pattern = wildcard(text);
  return { matches: (value) => typeof value === 'string' && pattern.test(value) };
}

/** A pattern with * and ?, and ~ before one that is meant as itself. */
export function wildcard(text: string): RegExp {
  // Stars in a row are one: more would take a pattern long to fail.
  const source = text.replace(/\*+/gu, '*').replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/-]/gu, (piece) => {
    if (piece === '*') return '[\\s\\S]*';
    if (piece === '?') return '[\\s\\S]';
    return `\\${piece.at(-1) ?? ''}`;
  });
  if ((text.match(/\*/gu) ?? []).length > 6) throw new NotWorkedOut('unclear');
  return new RegExp(`^${source}$`, 'iu');
}

function holds(operator: string, value: number, than: number): boolean {
  const isSame = isSameNumber(value, than);
  switch (operator) {
    case '<':
      return !isSame && value < than;
    case '>':
      return !isSame && value > than;
    case '<=':
      return isSame || value < than;
    default:
      return isSame || value > than;
  }
}
