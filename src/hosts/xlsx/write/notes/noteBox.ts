import { MAX_COLUMNS, MAX_ROWS, type Position } from '../../../../workbook/address.ts';
import type { SheetSizes } from '../sheet/sheetSizes.ts';

/** Where a note's box stands: the cells of its corners, zero-based, and how far into them, in pixels. */
export interface NoteBox {
  readonly left: Edge;
  readonly top: Edge;
  readonly right: Edge;
  readonly bottom: Edge;
  /** In pixels at 96 an inch. */
  readonly width: number;
  readonly height: number;
}

interface Edge {
  readonly index: number;
  readonly offset: number;
}

/** Pixels. */
const WIDTH = 200;
const [LOWEST, HIGHEST] = [60, 400];
/** Of a line of text of 9 points, and of the space around the text. */
const LINE = 16;
const PADDING = 12;
/** Narrow letters that a line holds; a Chinese character is two wide. */
const LINE_LETTERS = 30;
/** From the cell to its note. */
const [AWAY, BELOW] = [15, 2];

/** Right of the cell, as Excel puts it, and as high as the text needs. */
export function noteBox({ rowIndex, columnIndex }: Position, text: string, { width, height }: SheetSizes): NoteBox {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(lettersIn(line) / LINE_LETTERS)), 0);
  const high = Math.min(HIGHEST, Math.max(LOWEST, lines * LINE + PADDING));
  const left = { index: Math.min(columnIndex + 1, MAX_COLUMNS - 1), offset: AWAY };
  const top = { index: rowIndex, offset: BELOW };
  return {
    left,
    top,
    right: walk(left, WIDTH, width, MAX_COLUMNS - 1),
    bottom: walk(top, high, height, MAX_ROWS - 1),
    width: WIDTH,
    height: high,
  };
}

/** The place that lies so many pixels on, over cells of these sizes. */
function walk({ index, offset }: Edge, pixels: number, sizeOf: (index: number) => number, last: number): Edge {
  let rest = offset + pixels;
  let at = index;
  while (at < last && rest >= sizeOf(at)) rest -= sizeOf(at++);
  return { index: at, offset: rest };
}

function lettersIn(line: string): number {
  return [...line].reduce((sum, letter) => sum + (letter > '\u2E7F' || '“”’‘—…'.includes(letter) ? 2 : 1), 0);
}
