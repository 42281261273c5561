import type { ToolWords } from '../../toolWords.ts';

export interface ClearWords extends ToolWords {
  readonly done: string;
}
