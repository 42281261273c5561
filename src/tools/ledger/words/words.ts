import type { ToolWords } from '../../toolWords.ts';

export interface LedgerToolWords extends ToolWords {
  readonly done: (tasks: number, overdue: number) => string;
  readonly undoes: string;
  readonly undone: string;
  readonly kept: (sheets: string) => string;
}
