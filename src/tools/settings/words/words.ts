import type { ToolWords } from '../../toolWords.ts';

export interface SettingsToolWords extends ToolWords {
  /** Keeping how a column or a row is to be read. */
  readonly reading: ToolWords;
  readonly done: string;
  readonly changed: string;
}
