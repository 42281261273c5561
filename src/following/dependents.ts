import { addAll } from '../workbook/addAll.ts';
import { contains, type Area, type Position } from '../workbook/address.ts';
import { firstRow } from '../workbook/cellAt.ts';
import { cellKey } from '../workbook/cellKey.ts';
import type { BookSheet } from './book.ts';
import { NotWorkedOut } from './notWorkedOut.ts';
import type { Seed } from './seedsOf.ts';
import type { FormulaCell, LooksAt, SheetFormulas } from './sheetFormulas.ts';
import type { WorkList } from './work.ts';

/** Comparisons of a cell with a range: some seconds. A workbook of 66 sheets takes some ten thousand. */
const MOST_STEPS = 50_000_000;

/** Cells of one array. */
const MOST_FILLED = 100_000;

export interface FormulasOfSheet {
  readonly sheet: BookSheet;
  readonly formulas: SheetFormulas;
}

interface Ranges {
  readonly of: FormulasOfSheet;
  readonly at: LooksAt;
  /** Ranges that no changed cell has been found in yet: each is found once, with all that look at it. */
  areas: LooksAt['areas'];
}

/**
 * Adds all formulas that depend on the changed cells, one after the other and without recursion. Throws NotWorkedOut where that would
 * take too long.
 *
 * @param isGiven true for a formula whose result the edits bring with them
 */
export function addDependents(
  sheets: readonly FormulasOfSheet[],
  seeds: readonly Seed[],
  works: WorkList,
  isGiven: (sheet: string, cell: FormulaCell) => boolean,
): void {
  const ranges = new Map<string, Ranges[]>();
  for (const of of sheets) {
    for (const [target, at] of of.formulas.looks) {
      const list = ranges.get(target);
      if (list) list.push({ of, at, areas: at.areas });
      else ranges.set(target, [{ of, at, areas: at.areas }]);
    }
  }
  const queue: Seed[] = [...seeds];
  let steps = 0;
  const take = ({ sheet }: FormulasOfSheet, cells: readonly FormulaCell[]): void => {
    for (const cell of cells) {
      if (!isGiven(sheet.key, cell) && works.add(sheet, cell)) {
        addAll(queue, cellsFilledBy(sheet, cell));
      }
    }
  };
  for (let i = 0; i < queue.length; i++) {
    const changed = queue[i] as Seed;
    for (const one of ranges.get(changed.sheet) ?? []) {
      take(one.of, one.at.cells.get(cellKey(changed)) ?? []);
      steps += one.areas.length + 1;
      if (steps > MOST_STEPS) throw new NotWorkedOut('too-large');
      if (!one.areas.some(({ area }) => contains(area, changed))) continue;
      const hit = one.areas.filter(({ area }) => contains(area, changed));
      one.areas = one.areas.filter(({ area }) => !contains(area, changed));
      for (const { by } of hit) take(one.of, by);
    }
  }
}

/** The cells that show what a formula comes to: its own, or all of an array. */
export function cellsFilledBy({ key, snapshot }: BookSheet, cell: Position): readonly Seed[] {
  const area = snapshot.arrays?.find(({ top, left }) => top === cell.rowIndex && left === cell.columnIndex);
  if (!area) return [{ sheet: key, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex }];
  return cellsOf(key, area);
}

/** All cells of an area. Throws NotWorkedOut where they are too many. */
export function cellsOf(sheet: string, { top, left, bottom, right }: Area): readonly Seed[] {
  const width = right - left + 1;
  const count = (bottom - top + 1) * width;
  if (count > MOST_FILLED) throw new NotWorkedOut('too-large');
  return Array.from({ length: count }, (_, i) => ({ sheet, rowIndex: top + Math.floor(i / width), columnIndex: left + (i % width) }));
}

/**
 * Adds what those formulas look at and whose stored result may be missing or old: formulas without a result, on sheets of the office's
 * all formulas, since nobody knows when they were calculated last, and on ours those that show the result of such a one.
 */
export function addPrecedents(
  sheets: ReadonlyMap<string, FormulasOfSheet>,
  works: WorkList,
  isGiven: (sheet: string, cell: FormulaCell) => boolean,
): void {
  const seen = new Set<string>();
  const showing = showingOthers([...sheets.values()]);
  const mayBeOld = (of: FormulasOfSheet, cell: FormulaCell): boolean =>
    !of.sheet.isOwn || !cell.isCalculated || showing.get(of)?.has(cell) === true;
  for (let i = 0; i < works.all.length; i++) {
    for (const { sheet: key, area, key: range } of works.all[i]?.cell.looksAt ?? []) {
      const of = sheets.get(key);
      if (!of || (of.sheet.isOwn && !of.formulas.hasUncalculated && !showing.has(of))) continue;
      if (range === null) {
        const cell = of.formulas.byCell.get(cellKey({ rowIndex: area.top, columnIndex: area.left }));
        if (cell && !isGiven(key, cell) && mayBeOld(of, cell)) works.add(of.sheet, cell);
        continue;
      }
      if (seen.has(range)) continue;
      seen.add(range);
      // Ours have some thousand formulas, of which few are asked about.
      if (of.sheet.isOwn && !of.formulas.hasUncalculated) {
        for (const cell of showing.get(of) ?? []) if (contains(area, cell) && !isGiven(key, cell)) works.add(of.sheet, cell);
        continue;
      }
      const { cells } = of.formulas;
      for (let at = firstRow(cells, area.top); at < cells.length; at++) {
        const cell = cells[at] as FormulaCell;
        if (cell.rowIndex > area.bottom) break;
        if (!contains(area, cell) || isGiven(key, cell)) continue;
        if (mayBeOld(of, cell)) works.add(of.sheet, cell);
      }
    }
  }
}

/** Formulas of ours that look at a formula of the office's, such as 表内合计, by the sheets that hold any. */
function showingOthers(sheets: readonly FormulasOfSheet[]): ReadonlyMap<FormulasOfSheet, ReadonlySet<FormulaCell>> {
  const showing = new Map<FormulasOfSheet, Set<FormulaCell>>();
  const own = sheets.filter(({ sheet }) => sheet.isOwn);
  for (const { sheet, formulas } of sheets) {
    if (sheet.isOwn || formulas.cells.length === 0) continue;
    for (const of of own) {
      const at = of.formulas.looks.get(sheet.key);
      if (!at) continue;
      const found = showing.get(of) ?? new Set<FormulaCell>();
      for (const cell of formulas.cells) for (const looking of at.cells.get(cellKey(cell)) ?? []) found.add(looking);
      if (found.size > 0) showing.set(of, found);
    }
  }
  return showing;
}
