import type { GoingSheet } from '../../../results/clearing.ts';
import type { ToolWords } from '../../toolWords.ts';

export interface ClearWords extends ToolWords {
  /** Looking at what would go. */
  readonly preview: ToolWords;
  readonly undoes: string;
  readonly done: string;
  readonly nothing: string;
  /** Over what went. */
  readonly went: string;
  readonly colours: (sheets: string) => string;
  readonly validations: (sheets: string) => string;
  readonly andMore: (sheets: string, count: number) => string;
  readonly sheet: (name: string, kind: GoingSheet['kind']) => string;
  readonly feedback: (count: number, sheets: string) => string;
  /** Of those that nobody has filled in. */
  readonly supervision: (count: number, sheets: string) => string;
  /** Without a range a sheet of one unit as a whole. */
  readonly prepared: (sheet: string, range: string | null) => string;
  /** Over the sheets that stay as a person's. */
  readonly persons: string;
  /** `cells`: the first of those that somebody has written in, such as A20、B21; without any a copy. */
  readonly person: (sheet: string, cells: string) => string;
  readonly sealStays: (sheet: string) => string;
  readonly undone: string;
  /** Over what could not come back. */
  readonly lost: string;
  readonly notUndone: string;
  readonly taken: string;
  readonly moved: string;
}
