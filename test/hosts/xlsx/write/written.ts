import { nodeCodec } from '../../../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../../../src/hosts/xlsx/openPackage.ts';
import { editBytes, type WriteOptions } from '../../../../src/hosts/xlsx/write/writeWorkbook.ts';
import type { Edit } from '../../../../src/workbook/edit.ts';
import { type HostFailure, HostFailureError } from '../../../../src/workbook/failure.ts';
import { type DrawnSheet, makeXlsx } from '../../../support/xlsx.ts';

export const SHEET1 = 'xl/worksheets/sheet1.xml';

/** The file with the edits carried out. */
export function write(bytes: Uint8Array, edits: readonly Edit[], options?: WriteOptions): Uint8Array {
  return editBytes(bytes, edits, nodeCodec, options);
}

/** The failure that the edits end with, as `reason at` for a refusal. Anything but a host failure is thrown on. */
export function refusal(bytes: Uint8Array, edits: readonly Edit[]): string {
  const failure = failureOf(bytes, edits);
  return failure.kind === 'edit-refused' ? `${failure.reason} ${failure.at}` : failure.kind;
}

export function failureOf(bytes: Uint8Array, edits: readonly Edit[]): HostFailure {
  try {
    write(bytes, edits);
  } catch (error) {
    if (error instanceof HostFailureError) return error.failure;
    throw error;
  }
  throw new Error('written without a failure');
}

export function textOf(bytes: Uint8Array, part = SHEET1): string {
  return new TextDecoder().decode(openPackage(bytes, nodeCodec).read(part));
}

/** What stands inside an element of a part, or in its tag where it has no inside. */
export function inside(bytes: Uint8Array, name: string, part = SHEET1): string {
  const text = textOf(bytes, part);
  return new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 's').exec(text)?.[1] ?? '';
}

/** The parts whose bytes in the zip differ; new ones with a plus, lost ones with a minus. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [from, to] = [rawEntries(before), rawEntries(after)];
  return [
    ...[...from].flatMap(([name, raw]) => (to.has(name) ? (to.get(name) === raw ? [] : [name]) : [`-${name}`])),
    ...[...to.keys()].filter((name) => !from.has(name)).map((name) => `+${name}`),
  ];
}

/** Compressed bytes and time of each entry, in the order of the zip. */
function rawEntries(bytes: Uint8Array): ReadonlyMap<string, string> {
  const hex = (from: number, size: number): string => Buffer.from(bytes.subarray(from, from + size)).toString('hex');
  return new Map(
    [...openPackage(bytes, nodeCodec).entries.values()].map((entry) => [
      entry.name,
      `${entry.flags} ${entry.method} ${hex(entry.recordOffset + 12, 4)} ${hex(entry.dataOffset, entry.compressedSize)}`,
    ]),
  );
}

/** A workbook of one sheet, Sheet1. */
export function oneSheet(sheet: Omit<DrawnSheet, 'name'>, more: { readonly parts?: Record<string, string> } = {}): Uint8Array {
  return makeXlsx({ sheets: [{ name: 'Sheet1', ...sheet }], ...more });
}

/** One set-values edit on Sheet1. */
export function values(range: string, rows: Extract<Edit, { edit: 'set-values' }>['values']): Edit {
  return { edit: 'set-values', sheet: 'Sheet1', range, values: rows };
}
