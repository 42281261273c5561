import type { ToolWords } from '../../toolWords.ts';

export interface RecalculateWords extends ToolWords {
  readonly undoes: string;
  readonly done: (units: number, findings: number) => string;
  /** Over the sheets that are left to whoever has written in them. */
  readonly aside: string;
  readonly undone: string;
  readonly kept: (sheets: string) => string;
}
