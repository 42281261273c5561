import type { ToolWords } from '../../toolWords.ts';

export interface CorrectWords extends ToolWords {
  readonly undoesOne: (place: string) => string;
  readonly undoes: (count: number) => string;
  readonly done: (corrections: number) => string;
  readonly nothing: string;
  readonly undone: (corrections: number) => string;
  readonly nothingUndone: string;
  readonly resisted: string;
  readonly changedSince: string;
}
