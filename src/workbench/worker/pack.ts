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
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const part = numberOf(value);
  if (part !== undefined) return { part } satisfies PackedPart;
  return packInside(value, numberOf);
}

/** The same of what a part holds: not its own number. Plain loops: a thousand units are a million fields. */
export function packInside(value: object, numberOf: (value: object) => number | undefined): unknown {
  if (value instanceof Big) return { decimal: decimalText(value) } satisfies PackedDecimal;
  if (Array.isArray(value)) return value.map((one) => pack(one, numberOf));
  if (isMap(value)) return new Map([...value].map(([key, one]) => [key, pack(one, numberOf)]));
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = pack((value as Readonly<Record<string, unknown>>)[key], numberOf);
  return copy;
}

/** What was packed; `partOf` gives the parts. A message belongs to whoever got it: it is changed in its place. */
export function unpack(packed: unknown, partOf: (part: number) => unknown = () => undefined): unknown {
  if (typeof packed !== 'object' || packed === null || ArrayBuffer.isView(packed)) return packed;
  if (Array.isArray(packed)) {
    for (let i = 0; i < packed.length; i++) if (typeof packed[i] === 'object') packed[i] = unpack(packed[i], partOf);
    return packed;
  }
  if (isMap(packed)) return new Map([...packed].map(([key, one]) => [key, unpack(one, partOf)]));
  const fields = packed as Record<string, unknown>;
  let count = 0;
  for (const key in fields) {
    count += 1;
    if (typeof fields[key] === 'object') fields[key] = unpack(fields[key], partOf);
  }
  if (count !== 1) return fields;
  if (typeof fields['decimal'] === 'string') return parseDecimal(fields['decimal']);
  return typeof fields['part'] === 'number' ? partOf(fields['part']) : fields;
}

/** By its kind: what came over a line may be a map of another realm. */
function isMap(value: object): value is ReadonlyMap<unknown, unknown> {
  return Object.prototype.toString.call(value) === '[object Map]';
}
