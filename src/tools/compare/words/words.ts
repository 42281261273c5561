import type { ToolWords } from '../../toolWords.ts';

export interface CompareToolWords extends ToolWords {
  readonly undoes: string;
  readonly done: (sheet: string) => string;
  readonly notDone: string;
  readonly nothing: string;
  /** It was not taken off: somebody has written beside it. */
  readonly kept: (sheet: string) => string;
  readonly undone: string;
}
