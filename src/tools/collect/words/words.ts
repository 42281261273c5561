import type { ToolWords } from '../../toolWords.ts';

export interface CollectToolWords extends ToolWords {
  readonly preview: ToolWords;
  readonly undoes: (entries: number) => string;
  readonly done: (told: {
    readonly entries: number;
    readonly units: number;
    readonly returned: number;
    readonly missing: readonly string[];
    readonly conflicts: readonly string[];
    readonly changes: number;
  }) => string;
  readonly nobody: string;
  readonly doubted: string;
  readonly undone: string;
  readonly keptCells: string;
  readonly keptSheets: string;
  readonly kept: string;
  readonly moved: string;
}
