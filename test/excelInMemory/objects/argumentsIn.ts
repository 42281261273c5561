import { colorOf } from '../workbook/cellFormat.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { ExcelObject } from './objectTable.ts';
import type { RangeTarget } from './targets.ts';

/** Arguments and values as Excel takes them; anything else is an InvalidArgument. */
export function textIn(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  return value;
}

export function numberIn(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ExcelError('InvalidArgument');
  return value;
}

export function truthIn(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  return value;
}

/** One of Excel's enumeration words, in whatever case of its first letter. */
export function wordIn<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new ExcelError('InvalidArgument');
  return found;
}

export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ExcelError('InvalidArgument');
  return value as Readonly<Record<string, unknown>>;
}

export function colorIn(value: unknown): string {
  const color = colorOf(textIn(value));
  if (color === undefined) throw new ExcelError('InvalidArgument');
  return color;
}

/** A Range that was handed over as an object; undefined for anything else. */
export function rangeObjectIn(value: unknown): RangeTarget | undefined {
  const isRange = value instanceof ExcelObject && (value.kind === 'Range' || value.kind === 'RangeAreas');
  return isRange ? (value.target as RangeTarget) : undefined;
}

/** A Range that has to be one. */
export function rangeGiven(value: unknown): RangeTarget {
  const target = rangeObjectIn(value);
  if (!target) throw new ExcelError('InvalidArgument');
  return target;
}

/** `getItemAt` of a collection. */
export function itemAt(items: readonly ExcelObject[], index: unknown): ExcelObject {
  const item = items[numberIn(index)];
  if (!item) throw new ExcelError('InvalidArgument');
  return item;
}
