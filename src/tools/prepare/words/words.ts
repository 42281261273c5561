import type { ToolWords } from '../../toolWords.ts';

export interface PrepareWords extends ToolWords {
  /** Looking at what would be done. */
  readonly preview: ToolWords;
  readonly undoes: (sheets: number) => string;
  readonly left: string;
  readonly undone: string;
}
