import { numberOfText, textOfNumber } from './numberText.ts';
import { isError, VALUE_ERROR, type CellError, type Value } from './value.ts';

/** What `+` makes of it: blank is 0, TRUE is 1, a text is the number that it looks like. */
export function toNumber(value: Value): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? numberOfText(value) : value;
}

/** What `&` makes of it. */
export function toText(value: Value): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? textOfNumber(value) : value;
}

/** What IF, NOT, AND and OR make of it. */
export function toTruth(value: Value): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (isError(value)) return value;
  if (typeof value === 'string') {
    const word = value.toUpperCase();
    return word === 'TRUE' ? true : word === 'FALSE' ? false : VALUE_ERROR;
  }
  return (value ?? 0) !== 0;
}
