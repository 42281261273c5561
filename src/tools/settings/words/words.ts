import type { ToolWords } from '../../toolWords.ts';

export interface SettingsToolWords extends ToolWords {
  /** Keeping how a column or a row is to be read. */
  readonly reading: ToolWords;
  /** Keeping what a name stands for. */
  readonly name: ToolWords;
  readonly undoes: (settings: number) => string;
  readonly undoesReading: (part: string) => string;
  readonly undoesName: (name: string) => string;
  readonly done: string;
  readonly undone: string;
  readonly changedSince: string;
  readonly changed: string;
  readonly noRoom: string;
}
