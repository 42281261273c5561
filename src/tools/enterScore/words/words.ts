import type { ToolWords } from '../../toolWords.ts';

export interface EnterScoreWords extends ToolWords {
  readonly undoes: (place: string) => string;
  readonly done: (place: string) => string;
  readonly doneWithWorking: (place: string) => string;
  readonly undone: (place: string) => string;
  readonly changedSince: (place: string) => string;
}
