import Big from 'big.js';
import { decimalText, parseDecimal } from '../../workbook/decimal.ts';

/** A decimal on its way: messages carry no objects of a class. */
interface PackedDecimal {
  readonly decimal: string;
}

/** The number of a part that was sent before. */
interface PackedPart {
  readonly part: number;
}

/**
 * A copy that a message can carry: decimals as their digits, and for what `numberOf` knows its number. Objects are the plain
 * ones of the assessment, without cycles.
 */
export function pack(value: unknown, numberOf: (value: object) => number | undefined = () => undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const part = numberOf(value);
  if (part !== undefined) return { part } satisfies PackedPart;
  return packInside(value, numberOf);
}

/** The same of what a part holds: not its own number. */
export function packInside(value: object, numberOf: (value: object) => number | undefined): unknown {
  if (value instanceof Big) return { decimal: decimalText(value) } satisfies PackedDecimal;
  if (Array.isArray(value)) return value.map((one) => pack(one, numberOf));
  if (isMap(value)) return new Map([...value].map(([key, one]) => [key, pack(one, numberOf)]));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pack(one, numberOf)]));
}

/** What was packed; `partOf` gives the parts. */
export function unpack(packed: unknown, partOf: (part: number) => unknown = () => undefined): unknown {
  if (typeof packed !== 'object' || packed === null) return packed;
  if (Array.isArray(packed)) return packed.map((one) => unpack(one, partOf));
  if (isMap(packed)) return new Map([...packed].map(([key, one]) => [key, unpack(one, partOf)]));
  const entries = Object.entries(packed);
  const [first] = entries;
  if (entries.length === 1 && first) {
    const [key, value] = first as [string, unknown];
    if (key === 'decimal' && typeof value === 'string') return parseDecimal(value);
    if (key === 'part' && typeof value === 'number') return partOf(value);
  }
  return Object.fromEntries(entries.map(([key, one]) => [key, unpack(one, partOf)]));
}

/** By its kind: what came over a line may be a map of another realm. */
function isMap(value: object): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === '[object Map]';
}
