import { addressOf, type Area, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../../src/workbook/address.ts';
import { intersect, isEntireColumn, isEntireRow } from './areas.ts';
import { BLANK, type Cell, type CellValue, valueTypeOf } from './cell.ts';
import { type CellFormat, type FormatPatch, NORMAL } from './cellFormat.ts';
import type { Chart } from './chart.ts';
import type { ConditionalFormat } from './conditionalFormat.ts';
import type { NameItem } from './nameItem.ts';
import { type PageLayout, plainPageLayout } from './pageLayout.ts';
import type { Protection } from './protection.ts';
import type { Validation } from './validation.ts';

/** A whole row or column. Sizes are points; undefined is the standard one. */
export interface Line {
  size?: number;
  hidden?: boolean;
  /** Hidden by a filter, and not by a person's hand. */
  filtered?: boolean;
  /** The look of its cells that have none of their own. */
  format?: CellFormat;
}

export interface Note {
  /** A1 address of its cell. */
  readonly cell: string;
  content: string;
  /** Not there: whoever uses this Excel. */
  readonly author?: string;
}

/** A table that a person has made of cells; its first row is its header. */
export interface Table {
  readonly name: string;
  area: Area;
}

/** A threaded comment. */
export interface ThreadedComment {
  readonly cell: string;
  readonly content: string;
  readonly author: string;
  readonly replies: readonly { readonly content: string; readonly author: string }[];
}

/** A worksheet. All row and column numbers are zero-based. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protection: Protection | null = null;
  /** #RRGGBB, '' for none. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** How many rows and columns stay in view. */
  frozen = { rows: 0, columns: 0 };
  autoFilter: Area | null = null;
  pageLayout: PageLayout = plainPageLayout();
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  /** Cells that hold something or have a look of their own, by row and by column. */
  readonly cells = new Map<number, Map<number, Cell>>();
  merges: Area[] = [];
  /** The one that wins comes first. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  /** The names that belong to this sheet. */
  names: NameItem[] = [];
  notes: Note[] = [];
  comments: ThreadedComment[] = [];
  charts: Chart[] = [];
  tables: Table[] = [];
  /** Two of its conditional formats share a cell, made by hand: then Excel fails to tell of any. */
  formatsUnreadable = false;

  constructor(
    /** Such as `{00000000-0001-0000-0000-000000000000}`; it stays when the sheet is renamed. */
    readonly id: string,
    public name: string,
  ) {}

  /** `cellAt('B3').value` */
  cellAt(address: string): Cell {
    const at = parseAddress(address);
    if (!at) throw new Error(`${address} is no cell`);
    return this.cell(at.rowIndex, at.columnIndex);
  }

  cell(rowIndex: number, columnIndex: number): Cell {
    const own = this.cells.get(rowIndex)?.get(columnIndex);
    if (own) return own;
    const format = this.inherited(rowIndex, columnIndex);
    return format === NORMAL ? BLANK : { ...BLANK, format };
  }

  setCell(rowIndex: number, columnIndex: number, cell: Cell): void {
    let row = this.cells.get(rowIndex);
    const plain = cell.valueType === 'Empty' && cell.formula === null && !cell.hyperlink;
    if (plain && cell.format === this.inherited(rowIndex, columnIndex)) {
      row?.delete(columnIndex);
      if (row?.size === 0) this.cells.delete(rowIndex);
      return;
    }
    if (!row) this.cells.set(rowIndex, (row = new Map<number, Cell>()));
    row.set(columnIndex, cell);
  }

  /** The stored cells of an area, in no order. */
  *cellsIn(area: Area): Generator<[rowIndex: number, columnIndex: number, cell: Cell]> {
    for (const [rowIndex, row] of entriesBetween(this.cells, area.top, area.bottom)) {
      for (const [columnIndex, cell] of entriesBetween(row, area.left, area.right)) yield [rowIndex, columnIndex, cell];
    }
  }

  /** Changes the look of every cell of an area. */
  paint(area: Area, change: (format: CellFormat) => CellFormat): void {
    if (isEntireColumn(area)) this.paintLines(this.columns, area.left, area.right, change);
    else if (isEntireRow(area)) this.paintLines(this.rows, area.top, area.bottom, change);
    if (isEntireColumn(area) || isEntireRow(area)) {
      for (const [row, column, cell] of [...this.cellsIn(area)]) this.setCell(row, column, { ...cell, format: change(cell.format) });
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cell(row, column);
        this.setCell(row, column, { ...cell, format: change(cell.format) });
      }
    }
  }

  /** The looks that the cells of an area have, each once. */
  formatsIn(area: Area): ReadonlySet<CellFormat> {
    const formats = new Set<CellFormat>();
    let stored = 0;
    for (const [, , cell] of this.cellsIn(area)) {
      stored += 1;
      formats.add(cell.format);
    }
    if (stored === (area.bottom - area.top + 1) * (area.right - area.left + 1)) return formats;
    const rows = [...entriesBetween(this.rows, area.top, area.bottom)].filter(([, line]) => line.format);
    const columns = [...entriesBetween(this.columns, area.left, area.right)].filter(([, line]) => line.format);
    for (const [, line] of [...rows, ...columns]) if (line.format) formats.add(line.format);
    if (rows.length <= area.bottom - area.top && columns.length <= area.right - area.left) formats.add(NORMAL);
    return formats;
  }

  /** The smallest area over all cells with a value, with `valuesOnly` false also over those with only a look. */
  usedRange(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | undefined {
    let used: { top: number; left: number; bottom: number; right: number } | undefined;
    const take = ({ top, left, bottom, right }: Area): void => {
      if (!used) used = { top, left, bottom, right };
      used.top = Math.min(used.top, top);
      used.left = Math.min(used.left, left);
      used.bottom = Math.max(used.bottom, bottom);
      used.right = Math.max(used.right, right);
    };
    for (const [row, column, cell] of this.cellsIn(within)) {
      if (valuesOnly && cell.valueType === 'Empty' && cell.formula === null) continue;
      take({ top: row, left: column, bottom: row, right: column });
    }
    if (!valuesOnly) {
      for (const merge of this.merges) {
        const part = intersect(merge, within);
        if (part) take(part);
      }
    }
    return used;
  }

  /** New results for all formulas. */
  recalculate(resultOf: (address: string, formula: string) => CellValue): void {
    for (const [row, column, cell] of [...this.cellsIn(WHOLE_SHEET)]) {
      if (cell.formula === null) continue;
      const value = resultOf(addressOf({ rowIndex: row, columnIndex: column }), cell.formula);
      this.setCell(row, column, { ...cell, value, valueType: value === '' ? 'String' : valueTypeOf(value) });
    }
  }

  /** Formulas of cells and conditional formats; one that lost a reference comes to #REF!. */
  changeFormulas(change: (formula: string) => string): void {
    for (const [row, column, cell] of [...this.cellsIn(WHOLE_SHEET)]) {
      if (cell.formula === null) continue;
      const formula = change(cell.formula);
      if (formula === cell.formula) continue;
      const lost: Partial<Cell> = formula.includes('#REF!') ? { value: '#REF!', valueType: 'Error' } : {};
      this.setCell(row, column, { ...cell, ...lost, formula });
    }
    for (const format of this.conditionalFormats) format.formula = format.formula && change(format.formula);
  }

  private inherited(rowIndex: number, columnIndex: number): CellFormat {
    return this.rows.get(rowIndex)?.format ?? this.columns.get(columnIndex)?.format ?? NORMAL;
  }

  private paintLines(lines: Map<number, Line>, first: number, last: number, change: (format: CellFormat) => CellFormat): void {
    for (let i = first; i <= last; i++) {
      const line = lines.get(i) ?? {};
      line.format = change(line.format ?? NORMAL);
      lines.set(i, line);
    }
  }
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Changes made often to few looks: equal looks are one object, so that a sheet of a hundred thousand cells holds a handful. */
export function patching(patch: FormatPatch): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    let changed = known.get(format);
    if (!changed) known.set(format, (changed = shared({ ...format, ...patch })));
    return changed;
  };
}

const SHARED = new Map<string, CellFormat>([[JSON.stringify(NORMAL), NORMAL]]);

function shared(format: CellFormat): CellFormat {
  const key = JSON.stringify(format);
  const known = SHARED.get(key);
  if (known) return known;
  SHARED.set(key, format);
  return format;
}

/** The entries of a sparse list between two numbers, both included. */
export function* entriesBetween<T>(lines: ReadonlyMap<number, T>, first: number, last: number): Generator<[number, T]> {
  if (last - first > lines.size) {
    for (const [i, entry] of lines) if (i >= first && i <= last) yield [i, entry];
    return;
  }
  for (let i = first; i <= last; i++) {
    const entry = lines.get(i);
    if (entry) yield [i, entry];
  }
}
