import type { Area } from '../../../../workbook/address.ts';
import type { NewResult } from '../../../../workbook/follow.ts';
import type { AddBarChart, AddConditionalFormat, AddValidation, ChangeColumnWidth, SetHyperlinks } from '../../../../workbook/edit.ts';
import type { PageSetup } from '../../../../workbook/sheetPage.ts';
import { cellPlan, type CellPlan } from '../cells/cellPlan.ts';

/** What is to happen to one sheet, once, in one go. */
export interface SheetPlan {
  readonly cells: CellPlan;
  /** Results of formulas that stay. */
  results: readonly NewResult[];
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
  page: PageSetup | null;
}

export function sheetPlan(): SheetPlan {
  return {
    cells: cellPlan(),
    results: [],
    removesMarks: false,
    formats: [],
    validations: [],
    unvalidated: [],
    links: new Map(),
    charts: new Map(),
    notes: new Map(),
    protects: false,
    merges: new Map(),
    widths: [],
    page: null,
  };
}

/** False for a plan by which nothing happens. */
export function isPlanned({
  cells,
  results,
  removesMarks,
  formats,
  validations,
  links,
  charts,
  notes,
  protects,
  merges,
  widths,
  unvalidated,
  page,
}: SheetPlan): boolean {
  const lists =
    [results, formats, validations, unvalidated, widths].some(({ length }) => length > 0) ||
    [cells, links, charts, notes, merges].some(({ size }) => size > 0);
  return lists || removesMarks || protects || page !== null;
}
