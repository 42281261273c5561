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
  /** A number is offered in the place of a text, or of a share of the maximum. */
  readonly meant: (number: string) => string;
  readonly meantShare: (share: string, maximum: string, number: string) => string;
  readonly readAs: (cell: string, text: string, number: string) => string;
  /** Of several cells; `rest` are those that no number can be told of. */
  readonly someMeant: (count: number, named: readonly string[], rest: number) => string;
  readonly useNumber: (number: string) => string;
  readonly useNumbers: (count: number) => string;
  /** After 不适用, in the cell that is to say why. */
  readonly whyNotApplicable: (cell: string) => string;
  readonly notInList: (words: readonly string[]) => string;
  readonly noFormula: string;
  readonly keep: string;
  readonly again: string;
  readonly notEditable: (cell: string) => string;
  readonly formulaStays: (cell: string) => string;
  readonly cutRefused: (cell: string, count: number) => string;
  readonly clearRefused: (cell: string, count: number) => string;
  readonly pasteRefused: Readonly<Record<'not-editable' | 'merged' | 'formula' | 'beyond-sheet', (cell: string, count: number) => string>>;
  readonly someBroken: (count: number, cell: string, text: string) => string;
  readonly leaveOut: string;
  readonly fillRefused: GridWords['pasteRefused'];
  readonly filled: (count: number) => string;
  readonly cut: string;
  readonly pasted: (count: number) => string;
  readonly cleared: (count: number) => string;
  readonly figures: string;
  readonly count: (count: number) => string;
  readonly sum: (sum: string) => string;
  readonly mean: (mean: string, isExact: boolean) => string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomUsual: string;
  readonly find: string;
  readonly findWhat: string;
  readonly findNext: string;
  readonly findBefore: string;
  readonly findClose: string;
  /** `place` from 1 on; 0 where the active cell is none of them. */
  readonly found: (place: number, count: number) => string;
  readonly menu: Readonly<Record<'label' | 'copy' | 'cut' | 'paste' | 'clear' | 'explain' | 'toFinding', string>>;
  /** Where a menu can't use the clipboard. */
  readonly byKeys: (keys: string) => string;
  readonly noSuchCell: (text: string) => string;
  readonly sheets: string;
  readonly allSheets: string;
  readonly earlierSheets: string;
  readonly laterSheets: string;
  readonly filterSheets: string;
  readonly moreSheets: (rest: number) => string;
  readonly noSheet: string;
}
