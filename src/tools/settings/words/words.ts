import type { ToolWords } from '../../toolWords.ts';

export interface SettingsToolWords extends ToolWords {
  /** Keeping how a column or a row is to be read. */
  readonly reading: ToolWords;
  readonly undoes: (settings: number) => string;
  readonly undoesReading: (part: string) => string;
  readonly done: string;
  readonly undone: string;
  readonly changedSince: string;
  readonly changed: string;
}
