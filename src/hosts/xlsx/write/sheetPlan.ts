import type { Area, Position } from '../../../workbook/address.ts';
import type { AddBarChart, AddConditionalFormat, AddValidation, CellFormat, ChangeColumnWidth, PlainValue, SetHyperlinks } from '../../../workbook/edit.ts';

/** What is to happen to one sheet, once, in one go. */
export interface SheetPlan {
  /** By row, then by column, both zero-based. */
  readonly cells: Map<number, Map<number, CellChange>>;
  /** Kaohe's own formats, validations, charts and notes that stand in the file are taken off first. */
  removesMarks: boolean;
  readonly formats: AddConditionalFormat[];
  readonly validations: AddValidation[];
  /** Kaohe's own validations that stand in the file within these areas are taken off. */
  readonly unvalidated: Area[];
  /** By cell, such as B4. */
  readonly links: Map<string, SetHyperlinks['links'][number]>;
  /** By the cell that they begin in, such as D2. */
  readonly charts: Map<string, AddBarChart>;
  /** Texts by cell, such as B4. */
  readonly notes: Map<string, string>;
  protects: boolean;
  /** By range: merged, or parted. */
  readonly merges: Map<string, boolean>;
  readonly widths: ChangeColumnWidth[];
}

/** What is to happen to one cell; the last edit holds. */
export interface CellChange {
  content?: NewContent;
  /** The cell whose look it gets; the format comes on top of that. */
  look?: Position;
  format?: CellFormat;
}

/** '' without a formula clears the cell. */
export interface NewContent {
  readonly value: PlainValue;
  readonly formula?: string;
}

export function sheetPlan(): SheetPlan {
  return { cells: new Map(), removesMarks: false, formats: [], validations: [], unvalidated: [], links: new Map(), charts: new Map(), notes: new Map(), protects: false, merges: new Map(), widths: [] };
}

/** False for a plan by which nothing happens. */
export function isPlanned({ cells, removesMarks, formats, validations, links, charts, notes, protects, merges, widths, unvalidated }: SheetPlan): boolean {
  const lists = [formats, validations, unvalidated, widths].some(({ length }) => length > 0) || [cells, links, charts, notes, merges].some(({ size }) => size > 0);
  return lists || removesMarks || protects;
}

/** The change of one cell, to be added to. */
export function changeOf(plan: SheetPlan, rowIndex: number, columnIndex: number): CellChange {
  let row = plan.cells.get(rowIndex);
  if (!row) plan.cells.set(rowIndex, (row = new Map<number, CellChange>()));
  let change = row.get(columnIndex);
  if (!change) row.set(columnIndex, (change = {}));
  return change;
}
