import type { ToolWords } from '../../toolWords.ts';

export interface FeedbackToolWords extends ToolWords {
  /** Making a workbook of each. */
  readonly files: ToolWords;
  /** Taking them off. */
  readonly removal: ToolWords;
  readonly undoes: (sheets: number) => string;
  readonly undoesRemoval: (sheets: number) => string;
  readonly done: (sheets: number) => string;
  readonly removed: (sheets: number) => string;
  readonly undone: string;
  readonly kept: string;
}
