import type { NumberKind } from '../../workbook/numberKind.ts';
import type { Cell, RowSnapshot } from '../../workbook/snapshot.ts';
import { withFormula } from './makeCell.ts';
import { packedBytes, type PackedBytes } from './packedBytes.ts';

/** Takes rows one by one and keeps them packed. */
export interface RowPacker {
  add(rowIndex: number, cells: readonly Cell[]): void;
  /** All that were added, each unpacked when its cells are asked for: plain data for whoever looks at them, clones or compares them. */
  rows(): readonly RowSnapshot[];
}

const KINDS = ['number', 'text', 'boolean', 'error', 'uncalculated'] as const;
const FORMATS: readonly (NumberKind | undefined)[] = [undefined, 'percent', 'date'];
/** Of the byte that opens a cell: its kind, its format, and these. */
const KIND = 0b111;
const FORMAT_AT = 3;
const HAS_FORMULA = 0x20;
const IS_WHOLE = 0x40;
const LARGEST_WHOLE = 0x0fff_ffff;

/** Stands for a number in a formula; no text of a file has it, as XML can't write it. */
const GAP = '\0';
/** Up to 268,435,455. What is longer, or begins with 0, stands in pieces of this. */
const WHOLE_NUMBER = /[1-9]\d{0,7}/g;

/**
 * The rows of a large sheet of ours in some 20 bytes a cell, where objects take 240: 考核明细 of 150,000 rows has two million, nearly all
 * of them formulas that differ in the numbers of a row or a cell and in the name of a sheet.
 */
export function rowPacker(): RowPacker {
  const texts = list();
  const formulas = list();
  const bytes = packedBytes();
  const starts: number[] = [];
  const rows: RowSnapshot[] = [];
  let count = 0;
  let last: { readonly at: number; readonly cells: readonly Cell[] } | null = null;

  // One function for all rows: then V8 gives them one shape.
  function cellsOfRow(this: RowSnapshot & { readonly [PLACE]?: number }): readonly Cell[] {
    const at = this[PLACE] ?? -1;
    if (last?.at !== at) last = { at, cells: unpackCells(bytes, starts[at] ?? 0, texts.all, formulas.all) };
    return last.cells;
  }

  return {
    add(rowIndex, cells) {
      starts.push(bytes.place());
      count += cells.length;
      bytes.putWhole(cells.length);
      for (const cell of cells) packCell(bytes, cell, texts, formulas);
      const row = Object.defineProperties(
        { rowIndex },
        { [PLACE]: { value: rows.length }, cells: { get: cellsOfRow, enumerable: true } },
      ) as RowSnapshot;
      rows.push(row);
    },
    rows() {
      texts.end();
      formulas.end();
      counts.set(rows, count);
      return rows;
    },
  };
}

/** How many cells rows hold together, packed or not. */
export function countCells(rows: readonly RowSnapshot[]): number {
  return counts.get(rows) ?? rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

const counts = new WeakMap<readonly RowSnapshot[], number>();

/** Which of the rows of its sheet a packed one is. */
const PLACE = Symbol('place');

/** Texts by their number. */
interface List {
  readonly all: readonly string[];
  numberOf(text: string): number;
  /** No more are looked up. */
  end(): void;
}

function list(): List {
  const all: string[] = [];
  const known = new Map<string, number>();
  return {
    all,
    numberOf(text) {
      const number = known.get(text);
      if (number !== undefined) return number;
      known.set(text, all.length);
      return all.push(text) - 1;
    },
    end: () => known.clear(),
  };
}

function packCell(bytes: PackedBytes, cell: Cell, texts: List, formulas: List): void {
  const { columnIndex, kind, value, formula } = cell;
  const isWhole = kind === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_WHOLE && !Object.is(value, -0);
  const format = kind === 'number' ? FORMATS.indexOf(cell.format) : 0;
  bytes.putWhole(columnIndex);
  bytes.putWhole(KINDS.indexOf(kind) | (format << FORMAT_AT) | (formula === undefined ? 0 : HAS_FORMULA) | (isWhole ? IS_WHOLE : 0));
  if (isWhole) bytes.putWhole(value);
  else if (kind === 'number') bytes.putNumber(value);
  else if (kind === 'boolean') bytes.putWhole(value ? 1 : 0);
  else if (kind !== 'uncalculated') bytes.putWhole(texts.numberOf(value));
  if (formula === undefined) return;
  const numbers: number[] = [];
  const form = formula.replace(WHOLE_NUMBER, (number) => {
    numbers.push(Number(number));
    return GAP;
  });
  bytes.putWhole(formulas.numberOf(form));
  for (const number of numbers) bytes.putWhole(number);
}

function unpackCells(bytes: PackedBytes, start: number, texts: readonly string[], formulas: readonly string[]): readonly Cell[] {
  const from = bytes.from(start);
  const cells: Cell[] = [];
  for (let count = from.whole(); count > 0; count--) {
    const columnIndex = from.whole();
    const about = from.whole();
    const cell = unpackCell(columnIndex, about, from, texts);
    cells.push(about & HAS_FORMULA ? withFormula(cell, filled(formulas[from.whole()] as string, from.whole)) : cell);
  }
  return cells;
}

function unpackCell(columnIndex: number, about: number, from: ReturnType<PackedBytes['from']>, texts: readonly string[]): Cell {
  const kind = KINDS[about & KIND] as Cell['kind'];
  switch (kind) {
    case 'number': {
      const format = FORMATS[(about >> FORMAT_AT) & 0b11];
      const value = about & IS_WHOLE ? from.whole() : from.number();
      return format ? { columnIndex, kind, value, format } : { columnIndex, kind, value };
    }
    case 'text':
    case 'error':
      return { columnIndex, kind, value: texts[from.whole()] as string };
    case 'boolean':
      return { columnIndex, kind, value: from.whole() === 1 };
    case 'uncalculated':
      return { columnIndex, kind, value: null };
  }
}

function filled(form: string, next: () => number): string {
  const pieces = form.split(GAP);
  let formula = pieces[0] as string;
  for (let i = 1; i < pieces.length; i++) formula += String(next()) + (pieces[i] as string);
  return formula;
}
