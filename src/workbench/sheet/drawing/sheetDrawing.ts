import { addressOf, type Area } from '../../../workbook/address.ts';
import { gridOf, type Grid } from '../../../workbook/grid.ts';
import type { CellLook, SheetLook } from '../../../workbook/sheetLook.ts';
import type { Cell, SheetSnapshot } from '../../../workbook/snapshot.ts';
import { lookFinder, lookOf, type LookFinder } from '../layout/lookFinder.ts';
import type { SheetFrame } from '../layout/sheetFrame.ts';
import type { Highlight } from '../sheetHighlights.ts';
import { fitNumber } from './fitNumber.ts';
import { fontOf } from './lookRules.ts';
import { shownText } from './shownText.ts';
import { spillOver } from './spillOver.ts';
import type { TextWidth } from './textWidth.ts';

/** Everything that drawing a cell needs. */
export interface SheetDrawing {
  readonly grid: Grid;
  readonly frame: SheetFrame;
  readonly looks: readonly CellLook[];
  readonly findLook: LookFinder;
  readonly date1904: boolean;
  readonly highlights: ReadonlyMap<string, Highlight>;
  readonly links: ReadonlyMap<string, unknown>;
  readonly measure: TextWidth;
  /** 1 for 100 %. */
  readonly zoom: number;
}

/** A cell as it is drawn; pixels from the corner of the sheet's first cell. */
export interface DrawnCell {
  readonly area: Area;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** The place of its look in `looks`; -1 for none. */
  readonly look: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  /** True where the text may be larger than its place. */
  readonly clip: boolean;
  /** How far the text runs beyond the cell. */
  readonly spill: { readonly left: number; readonly right: number };
  readonly color?: string;
  readonly highlight?: Highlight;
  readonly isLink: boolean;
}

export function sheetDrawing(
  sheet: SheetSnapshot,
  look: SheetLook,
  rest: Pick<SheetDrawing, 'frame' | 'looks' | 'date1904' | 'highlights' | 'links' | 'measure'> & { readonly zoom?: number },
): SheetDrawing {
  return { zoom: 1, ...rest, grid: gridOf(sheet), findLook: lookFinder(look) };
}

/** What a cell takes from its text on both sides together, in pixels. */
const EDGES = 6;

/** The cell, or the merged area that begins there. */
export function drawCell(drawing: SheetDrawing, area: Area): DrawnCell {
  const { grid, frame, looks, findLook, date1904, highlights, links } = drawing;
  const { top, left } = area;
  const start = frame.columns.start(left);
  const width = frame.columns.start(area.right + 1) - start;
  const height = frame.rows.start(area.bottom + 1) - frame.rows.start(top);
  const cell = grid.own(top, left);
  const look = findLook(top, left);
  const cellLook = lookOf(looks, look);
  const address = addressOf({ rowIndex: top, columnIndex: left });
  const shown = shownText(cell, cellLook, date1904);
  const align = alignOf(cellLook, shown.align);
  const fitted = textIn(drawing, cell, cellLook, shown, width);
  const spill = fitted.spills ? spillOver(grid, frame, area, fitted.wanted - (width - EDGES), align) : { left: 0, right: 0 };
  const highlight = highlights.get(address);
  return {
    area,
    left: start,
    width,
    height,
    look,
    align,
    spill,
    text: fitted.text,
    wrap: fitted.wraps,
    clip: fitted.wraps || fitted.wanted > width - EDGES,
    isLink: links.has(address),
    ...(shown.color ? { color: shown.color } : {}),
    ...(highlight ? { highlight } : {}),
  };
}

function textIn(
  { measure, zoom }: SheetDrawing,
  cell: Cell | null,
  look: CellLook,
  { text, isNumber }: { readonly text: string; readonly isNumber: boolean },
  width: number,
): { readonly text: string; readonly wraps: boolean; readonly spills: boolean; readonly wanted: number } {
  const wraps = (look.wrap === true || look.horizontal === 'justify') && !isNumber;
  if (text === '' || wraps) return { text, wraps, spills: false, wanted: 0 };
  const font = fontOf(look, zoom);
  const room = width - EDGES - (look.indent ?? 0) * INDENT * zoom;
  if (isNumber && cell?.kind === 'number') {
    const fits = (words: string): boolean => measure(words, font) <= room + SLACK;
    const isGeneral = look.numberFormat === undefined || look.numberFormat === 'General';
    const hashes = Math.floor(room / Math.max(1, measure('#', font)));
    return { text: fitNumber(text, cell.value, isGeneral, fits, hashes), wraps, spills: false, wanted: 0 };
  }
  // Without wrapping a line break shows as nothing.
  const line = text.replace(/\r?\n/gu, '');
  const wanted = measure(line, font) + (look.indent ?? 0) * INDENT * zoom;
  return { text: line, wraps, spills: cell?.kind === 'text' && wanted > width - EDGES && look.horizontal !== 'fill', wanted };
}

const INDENT = 9;
/** Fonts of two machines differ by so much: better a hair too wide than ### without need. */
const SLACK = 3;

function alignOf({ horizontal }: CellLook, usual: DrawnCell['align']): DrawnCell['align'] {
  return horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
    ? horizontal
    : horizontal === undefined
      ? usual
      : 'left';
}
