import { addAll } from '../workbook/addAll.ts';
import { cellKey } from '../workbook/cellKey.ts';
import { editSnapshot } from '../workbook/edits/editSnapshot.ts';
import { changesCells, type Follow, type KeptResult, type NewResult } from '../workbook/follow.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { withResults } from '../workbook/withResults.ts';
import { bookOf } from './book.ts';
import { addDependents, addPrecedents, cellsFilledBy, cellsOf, type FormulasOfSheet } from './dependents.ts';
import { NotWorkedOut } from './notWorkedOut.ts';
import { seedsOf, type Seed } from './seedsOf.ts';
import { haveSameFormulas, namesOf, sheetFormulas, type FormulaCell } from './sheetFormulas.ts';
import { workList } from './work.ts';
import { workOut } from './workOut.ts';

/** Reads the formulas of a workbook, so that the first edit needn't. */
export function readyToFollow({ sheets, names: defined }: WorkbookSnapshot): void {
  const names = namesOf(defined);
  for (const sheet of sheets) sheetFormulas(sheet, names);
}

/**
 * The results that the formulas of a workbook have after edits: of all that depend on the changed cells, through ranges, names and other
 * sheets. What can't be worked out for certain keeps its result, with what depends on it, and is told.
 */
export const follow: Follow = (before, edits) => {
  const after = editSnapshot(before, edits);
  const nothing = { workbook: after, results: new Map<string, readonly NewResult[]>(), kept: [], looked: [] };
  if (!changesCells(edits)) return nothing;
  const seeds = seedsOf(before, after, edits);
  if (seeds.length === 0) return nothing;

  const names = namesOf(after.names);
  const book = bookOf(after);
  const sheets: readonly FormulasOfSheet[] = after.sheets.flatMap((snapshot) => {
    const sheet = book.sheet(snapshot.name.toLowerCase());
    return sheet ? [{ sheet, formulas: sheetFormulas(snapshot, names) }] : [];
  });
  const byKey = new Map(sheets.map((one) => [one.sheet.key, one]));
  const changed = new Set(seeds.map((seed) => `${seed.sheet}\0${cellKey(seed)}`));
  // What Kaohe writes on its own sheets comes with its result; an office's formula is worked out, whoever wrote it.
  const isGiven = (sheet: string, cell: FormulaCell): boolean =>
    cell.isCalculated && byKey.get(sheet)?.sheet.isOwn === true && changed.has(`${sheet}\0${cellKey(cell)}`);

  const works = workList();
  const anywhere: Seed[] = [];
  const tables: KeptResult[] = [];
  for (const { sheet, formulas } of sheets) {
    for (const cell of formulas.anywhere) if (works.add(sheet, cell)) addAll(anywhere, cellsFilledBy(sheet, cell));
    // A data table depends on cells that it doesn't name.
    for (const area of sheet.snapshot.arrays ?? []) {
      if (formulas.byCell.has(cellKey({ rowIndex: area.top, columnIndex: area.left }))) continue;
      tables.push({ sheet: sheet.snapshot.name, rowIndex: area.top, columnIndex: area.left, reason: 'array' });
      addAll(anywhere, cellsOf(sheet.key, area));
    }
  }
  for (const seed of seeds) {
    const of = byKey.get(seed.sheet);
    const cell = of?.formulas.byCell.get(cellKey(seed));
    if (of && cell && !isGiven(seed.sheet, cell)) works.add(of.sheet, cell);
  }
  try {
    addDependents(sheets, [...seeds, ...anywhere], works, isGiven);
    addPrecedents(byKey, works, isGiven);
    workOut(book, works, seeds, names, after.calculates !== undefined);
  } catch (error) {
    if (!(error instanceof NotWorkedOut)) throw error;
    for (const work of works.all) Object.assign(work, { state: 'kept', reason: error.reason });
  }

  const results = new Map<string, NewResult[]>();
  const kept: KeptResult[] = [...tables];
  for (const { sheet, cell, state, reason, result } of works.all) {
    const at = { rowIndex: cell.rowIndex, columnIndex: cell.columnIndex };
    const { name } = sheet.snapshot;
    if (state === 'kept') kept.push({ sheet: name, ...at, reason: reason ?? 'depends' });
    else if (result) {
      const list = results.get(name);
      if (list) list.push({ ...at, result });
      else results.set(name, [{ ...at, result }]);
    }
  }
  const workbook = withResults(after, results);
  workbook.sheets.forEach((sheet, i) => {
    const was = after.sheets[i];
    if (was && was !== sheet) haveSameFormulas(was, sheet);
  });
  const looked = works.all.map(({ sheet, cell: { rowIndex, columnIndex } }) => ({ sheet: sheet.snapshot.name, rowIndex, columnIndex }));
  return { workbook, results, kept, looked };
};
