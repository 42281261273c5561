import type { ToolWords } from '../../toolWords.ts';

export interface RecalculateWords extends ToolWords {
  readonly undoes: string;
  readonly done: (units: number, findings: number) => string;
  readonly undone: string;
  readonly kept: (sheets: string) => string;
}
