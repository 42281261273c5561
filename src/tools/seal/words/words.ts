import type { ToolWords } from '../../toolWords.ts';

export interface SealToolWords extends ToolWords {
  readonly undoes: string;
  readonly done: (code: string) => string;
  readonly notDone: string;
  readonly undone: string;
}
