import type { CanonicalValue } from '../canonicalValue.ts';
import type { What } from '../seal.ts';

/** What every surface says of a seal and of what differs from it. */
export interface SealWords {
  readonly code: (code: string) => string;
  readonly states: Readonly<Record<'other-format' | 'intact' | 'list-altered', string>>;
  readonly otherVersion: (version: string) => string;
  readonly what: (what: What) => string;
  readonly value: (value: CanonicalValue) => string;
  readonly changed: (name: string, was: string, is: string) => string;
  readonly added: (name: string, is: string) => string;
  readonly taken: (name: string, was: string) => string;
  readonly countsNoMore: (cells: number) => string;
  readonly moved: (cells: number, rows: number, columns: number) => string;
  readonly sorted: (cells: number) => string;
  readonly gone: (cells: number) => string;
  readonly renamed: (was: string) => string;
  readonly hidden: (cells: number) => string;
  readonly newSheet: (cells: number) => string;
}
