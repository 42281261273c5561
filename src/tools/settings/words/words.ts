import type { ToolWords } from '../../toolWords.ts';

export interface SettingsToolWords extends ToolWords {
  readonly done: string;
  readonly changed: string;
}
