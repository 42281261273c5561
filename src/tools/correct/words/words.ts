import type { ToolWords } from '../../toolWords.ts';

export interface CorrectWords extends ToolWords {
  readonly undoesOne: (place: string) => string;
  readonly undoes: (count: number) => string;
  readonly done: (cells: number) => string;
  readonly nothing: string;
  readonly undone: (cells: number) => string;
  readonly nothingUndone: string;
  readonly resisted: string;
  readonly changedSince: string;
}
