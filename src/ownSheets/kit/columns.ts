import { columnName } from '../../workbook/address.ts';
import type { Look } from './looks.ts';

/** Header, width in characters as Excel counts them (where columns are fitted, the most), look. */
export type ColumnDraft = readonly [word: string, width: number, look: Look];

/** The columns of a sheet of ours, from A on: everything that depends on their order. */
export interface Columns<Key extends string> {
  readonly keys: readonly Key[];
  readonly words: readonly string[];
  readonly widths: readonly number[];
  readonly looks: readonly Look[];
  /** Zero-based. */
  readonly index: Readonly<Record<Key, number>>;
  readonly letter: Readonly<Record<Key, string>>;
  /** The last letter. */
  readonly last: string;
}

export function columnsOf<Key extends string>(drafts: Readonly<Record<Key, ColumnDraft>>): Columns<Key> {
  const keys = Object.keys(drafts) as Key[];
  const byKey = <T>(of: (i: number) => T) => Object.fromEntries(keys.map((key, i) => [key, of(i)])) as Readonly<Record<Key, T>>;
  return {
    keys,
    words: keys.map((key) => drafts[key][0]),
    widths: keys.map((key) => drafts[key][1]),
    looks: keys.map((key) => drafts[key][2]),
    index: byKey((i) => i),
    letter: byKey(columnName),
    last: columnName(keys.length - 1),
  };
}
