import type { Highlight } from '../sheetHighlights.ts';

/** Every word of the sheet's grid and its tabs. Cells are A1 addresses. */
export interface GridWords {
  readonly grid: string;
  /** What is read out beside the active cell: how to leave the grid by keyboard. */
  readonly input: string;
  readonly howToLeave: string;
  readonly nameBox: string;
  readonly formulaLine: string;
  readonly highlights: Readonly<Record<Highlight, string>>;
  readonly question: string;
  /** What was typed, as the cell still shows what stood there. */
  readonly typed: (text: string) => string;
  readonly notInRange: (maximum: string) => string;
  readonly notInList: (words: readonly string[]) => string;
  readonly noFormula: string;
  readonly keep: string;
  readonly again: string;
  readonly notEditable: (cell: string) => string;
  readonly formulaStays: (cell: string) => string;
  readonly clearRefused: (cell: string, count: number) => string;
  readonly pasteRefused: Readonly<Record<'not-editable' | 'merged' | 'formula' | 'beyond-sheet', (cell: string, count: number) => string>>;
  readonly pasted: (count: number) => string;
  readonly cleared: (count: number) => string;
  readonly noSuchCell: (text: string) => string;
  readonly sheets: string;
  readonly allSheets: string;
  readonly earlierSheets: string;
  readonly laterSheets: string;
  readonly filterSheets: string;
  readonly moreSheets: (rest: number) => string;
  readonly noSheet: string;
}
