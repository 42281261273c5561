import type { Position } from './address.ts';

/** What a workbook holds besides its cells, and what goes along when it is sent: plain data that both hosts produce alike. */
export interface Particulars {
  /** In no order; empty ones are left out. */
  readonly properties: readonly Property[];
  /** By sheet, in the order of the cells. Without those of Kaohe's own. */
  readonly comments: readonly Comment[];
  readonly links: readonly Link[];
  /** Of printed pages, a text each, codes such as &P left in. */
  readonly headers: readonly { readonly sheet: string; readonly text: string }[];
  /** What the program that holds the workbook doesn't tell. */
  readonly notKnown: readonly Unknown[];
}

/** `custom` is one that the office or a program of its made; its name is its own. */
export type Property =
  | { readonly property: 'author' | 'lastModifiedBy' | 'company' | 'manager'; readonly value: string }
  | { readonly property: 'custom'; readonly name: string; readonly value: string };

/** A note, or a threaded comment with what others replied to it. */
export interface Comment {
  readonly sheet: string;
  readonly cell: Position;
  /** Each once; empty where none is named. */
  readonly authors: readonly string[];
  /** With the replies, a line each. */
  readonly text: string;
}

/**
 * Something outside the file. `workbook`: formulas take values from it · `hyperlink`: a cell leads to it · `connection`: a
 * query's or connection's name · `image`: a picture that is not in the file.
 */
export interface Link {
  readonly to: 'workbook' | 'hyperlink' | 'connection' | 'image';
  readonly target: string;
  /** Null where no sheet or cell is known. */
  readonly sheet: string | null;
  readonly cell: Position | null;
}

export type Unknown =
  'properties' | 'notes' | 'comments' | 'workbook-links' | 'hyperlinks' | 'connections' | 'images' | 'headers' | 'hidden-lines';
