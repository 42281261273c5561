import { addAll } from '../workbook/addAll.ts';
import { contains, type Area } from '../workbook/address.ts';
import { cellAt, firstRow } from '../workbook/cellAt.ts';
import type { KeptReason, Result } from '../workbook/follow.ts';
import type { Book } from './book.ts';
import { isSameNumber } from './compare.ts';
import { evaluate } from './evaluate.ts';
import { FUNCTIONS } from './functions/index.ts';
import { NotWorkedOut } from './notWorkedOut.ts';
import type { Seed } from './seedsOf.ts';
import type { Names, Sight } from './sheetFormulas.ts';
import { isError, type Value } from './value.ts';
import type { Work, WorkList } from './work.ts';

/** Formulas held against ranges: some seconds. */
const MOST_STEPS = 200_000_000;

interface WorkInRow {
  readonly rowIndex: number;
  readonly work: Work;
}

/** What has happened in cells that a formula looks at. */
interface Happened {
  readonly isChanged: boolean;
  readonly isKept: boolean;
}

/** Works out all formulas, each after those that it looks at; circles are found on the way. Results go into the book. */
export function workOut(book: Book, works: WorkList, seeds: readonly Seed[], names: Names, isSetting: boolean): void {
  const settled = new Map<string, Happened>();
  const seedsBySheet = new Map<string, Seed[]>();
  for (const seed of seeds) {
    const list = seedsBySheet.get(seed.sheet);
    if (list) list.push(seed);
    else seedsBySheet.set(seed.sheet, [seed]);
  }

  /** The formulas of a sheet, from top to bottom: nothing is added to them any more. */
  const byRow = new Map<string, readonly WorkInRow[]>();
  function fromTop(sheet: string): readonly WorkInRow[] {
    let rows = byRow.get(sheet);
    if (!rows) {
      const found = works.ofSheet(sheet).map((work) => ({ rowIndex: work.cell.rowIndex, work }));
      byRow.set(sheet, (rows = found.sort((a, b) => a.rowIndex - b.rowIndex)));
    }
    return rows;
  }

  let steps = 0;
  function within({ sheet, area, key }: Sight): readonly Work[] {
    if (key === null) {
      steps++;
      const work = works.at(sheet, area.top, area.left);
      return work ? [work] : [];
    }
    const rows = fromTop(sheet);
    const inside: Work[] = [];
    for (let i = firstRow(rows, area.top); i < rows.length; i++) {
      const { rowIndex, work } = rows[i] as WorkInRow;
      if (rowIndex > area.bottom) break;
      steps++;
      if (contains(area, work.cell)) inside.push(work);
    }
    if (steps > MOST_STEPS) throw new NotWorkedOut('too-large');
    return inside;
  }

  function unsettled({ cell }: Work): readonly Work[] {
    const open: Work[] = [];
    for (const sight of cell.looksAt) {
      if (sight.key !== null && settled.has(sight.key)) continue;
      for (const work of within(sight)) if (work.state === 'open' || work.state === 'waiting') open.push(work);
    }
    return open;
  }

  function formulaAt(sheet: string, { top, left }: Area): boolean {
    const snapshot = book.sheet(sheet)?.snapshot;
    return snapshot !== undefined && cellAt(snapshot, top, left)?.formula !== undefined;
  }

  /** Asked when all that stands there is settled. */
  function happenedIn(sight: Sight): Happened {
    const known = sight.key === null ? undefined : settled.get(sight.key);
    if (known) return known;
    const { sheet, area } = sight;
    const inside = within(sight);
    const happened = {
      isChanged:
        inside.some(({ state }) => state === 'changed') || (seedsBySheet.get(sheet)?.some((seed) => contains(area, seed)) ?? false),
      isKept: inside.some(({ state }) => state === 'kept') || fillsAnArray(sheet, area),
    };
    if (sight.key !== null) settled.set(sight.key, happened);
    return happened;
  }

  /** Cells that an array formula fills show a result, and hold no formula of their own. */
  function fillsAnArray(sheet: string, area: Area): boolean {
    const arrays = book.sheet(sheet)?.snapshot.arrays ?? [];
    return arrays.some(
      (one) =>
        one.top <= area.bottom &&
        one.bottom >= area.top &&
        one.left <= area.right &&
        one.right >= area.left &&
        // A data table has no formula in its first cell, and nobody can say what it depends on.
        (works.at(sheet, one.top, one.left) !== undefined || !formulaAt(sheet, one)),
    );
  }

  /** What a formula comes to, once all that it looks at is settled. */
  function outcomeOf({ sheet, cell }: Work): Outcome {
    const happened = cell.looksAt.map(happenedIn);
    if (isSetting) return kept('setting');
    if (sheet.snapshot.arrays?.some((area) => contains(area, cell))) return kept('array');
    if (cell.formula.problem) return kept(cell.formula.problem);
    if (cell.looksAnywhere) return kept('not-known');
    if (happened.some(({ isKept }) => isKept)) return kept('depends');
    // Our own sheets hold what the formulas come to, so that nothing follows where nothing changed.
    if (sheet.isOwn && cell.isCalculated && !happened.some(({ isChanged }) => isChanged)) return { state: 'same' };
    try {
      const value = evaluate(cell.formula, {
        book,
        functions: FUNCTIONS,
        sheet: sheet.key,
        rowIndex: cell.rowIndex,
        columnIndex: cell.columnIndex,
        places: cell.formula.places,
        named: names.named(sheet.key),
        mode: 'one',
        depth: 0,
        levels: 0,
      });
      // Excel takes no longer text in a cell.
      if (typeof value === 'string' && value.length > 32_767) return kept('too-large');
      const stored = cellAt(sheet.snapshot, cell.rowIndex, cell.columnIndex);
      if (stored && isStored(stored, value)) return { state: 'same' };
      book.put(sheet.key, cell.rowIndex, cell.columnIndex, value);
      return { state: 'changed', result: resultOf(value) };
    } catch (error) {
      if (!(error instanceof NotWorkedOut)) throw error;
      return kept(error.reason);
    }
  }

  for (const first of works.all) {
    const stack = first.state === 'open' ? [first] : [];
    for (let work = stack.at(-1); work; work = stack.at(-1)) {
      if (work.state !== 'open' && work.state !== 'waiting') {
        stack.pop();
        continue;
      }
      const before = unsettled(work);
      const circle = before.find(({ state }) => state === 'waiting');
      if (circle !== undefined || before.includes(work)) {
        // All from that one up to this one look at one another.
        const from = Math.max(0, stack.lastIndexOf(circle ?? work));
        for (const one of stack.slice(from)) if (one.state === 'waiting' || one === work) Object.assign(one, kept('circle'));
        continue;
      }
      if (before.length === 0) {
        Object.assign(work, outcomeOf(work));
        stack.pop();
        continue;
      }
      work.state = 'waiting';
      addAll(stack, before);
    }
  }
}

type Outcome = Pick<Work, 'state' | 'reason' | 'result'>;

function kept(reason: KeptReason): Outcome {
  return { state: 'kept', reason };
}

function isStored(stored: { readonly kind: string; readonly value: unknown }, value: Value): boolean {
  if (typeof value === 'number') return stored.kind === 'number' && isSameNumber(stored.value as number, value);
  if (isError(value)) return stored.kind === 'error' && stored.value === value.code;
  return stored.value === value && stored.kind !== 'error';
}

function resultOf(value: Exclude<Value, null>): Result {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'text', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'error', value: value.code };
}
