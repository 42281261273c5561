import type { ToolWords } from '../../toolWords.ts';

export interface IgnoreWords extends ToolWords {
  readonly undoes: (place: string) => string;
  readonly done: (place: string) => string;
  readonly notListed: string;
  readonly undone: (place: string) => string;
  readonly changedSince: string;
}
