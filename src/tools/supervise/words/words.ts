import type { ToolWords } from '../../toolWords.ts';

export interface SuperviseWords extends ToolWords {
  readonly done: (sheets: number) => string;
  /** Over units that get no sheet. */
  readonly idle: string;
  readonly undoes: (sheets: number) => string;
  readonly undone: string;
  /** Over sheets that stay, as units have written in them. */
  readonly kept: string;
}
