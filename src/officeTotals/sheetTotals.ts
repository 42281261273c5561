import { holdsSubtotal, readSum, takesIn, type SumTerm } from '../formulas/readSum.ts';
import type { OfficeSum, OfficeTotal, ScoreTable } from '../reading/model.ts';
import { contains, type Area, type Position } from '../workbook/address.ts';
import { cellKey, cellOfKey } from '../workbook/cellKey.ts';
import { decimalOf, sum as sumOfDecimals, ZERO, type Decimal } from '../workbook/decimal.ts';
import { gridOf, type Grid } from '../workbook/grid.ts';
import type { Cell, SheetSnapshot } from '../workbook/snapshot.ts';
import { isIn } from '../workbook/spans.ts';
import { indicatorCells, shouldAdd, type ShouldAdd } from './shouldAdd.ts';

/** How many totals are followed one through another: a running total down a column could go on for a million rows. */
const MOST_ABOVE = 64;

/** A total of the office's with the table that it belongs to. */
export interface TotalOfTable {
  readonly table: ScoreTable;
  readonly total: OfficeTotal;
}

/** How often a total adds each cell of an indicator, by its key, through other totals too. */
export type Added = ReadonlyMap<number, number>;

/** What is said of a total that is a formula, read and held against the cells that it should add. */
export interface Judgement {
  readonly sum: OfficeSum;
  readonly should: ShouldAdd;
  readonly added: Added;
  /** Whether it adds any of the cells that it should. */
  readonly addsOwn: boolean;
  /** Cells that it leaves out, and that it adds more than once, where not only another total does. */
  readonly leftOut: readonly Position[];
  readonly twice: readonly Position[];
}

/** The totals of one sheet, read as formulas. */
export interface SheetTotals {
  readonly grid: Grid;
  readonly totals: readonly TotalOfTable[];
  /** Null for a total that is no formula, and for one that is not judged. */
  judge(one: TotalOfTable): Judgement | null;
  /** The cells that a total should add, as it is most likely meant. */
  shouldAdd(one: TotalOfTable): ShouldAdd;
  /**
   * What its cells add up to now; null where that isn't certain. Other totals count with what they add up to, typed ones as typed.
   *
   * @param filtered whether SUBTOTAL 9 passes over hidden rows: a filter hides them for it, a person doesn't
   */
  valueOf(one: TotalOfTable, filtered?: boolean): Decimal | null;
  /** What the numbers in some cells add up to; null where one has no certain number. */
  sumOf(cells: readonly Position[]): Decimal | null;
}

/** Reads the totals of a sheet; nothing is read before it is asked for. */
export function sheetTotals(sheet: SheetSnapshot, tables: readonly ScoreTable[]): SheetTotals {
  const grid = gridOf(sheet);
  const cells = new Set(tables.flatMap((table) => indicatorCells(table).map(cellKey)));
  const totals = tables
    .flatMap((table) => table.officeTotals.map((total) => ({ table, total })))
    .filter(({ total }) => !cells.has(cellKey(total.at)));
  const byKey = new Map(totals.map((one) => [cellKey(one.total.at), one]));
  const known = [...cells, ...byKey.keys()];
  const rows = new Map(sheet.rows.map((row) => [row.rowIndex, row.cells]));

  const termsOf = remembered(({ total }: TotalOfTable): readonly SumTerm[] | null =>
    total.cell.formula === undefined ? null : readSum(total.cell.formula, sheet.name),
  );
  const meantBy = remembered((one: TotalOfTable) => shouldAdd(grid, one.table, one.total, firstSum(one.total)));

  const cellAt = ({ rowIndex, columnIndex }: Position): Cell | null => grid.stored(rowIndex, columnIndex);

  /** The terms of a total's formula; null where they can't be followed: it isn't read, or leads back to itself. */
  function termsToFollow(one: TotalOfTable, above: readonly TotalOfTable[]): readonly SumTerm[] | null {
    const terms = termsOf(one);
    return terms === null || above.length > MOST_ABOVE || above.includes(one) || takesIn(terms, one.total.at) ? null : terms;
  }

  /** SUBTOTAL passes over cells that hold SUBTOTAL, 109 over hidden rows as well. */
  function passesOver({ by }: SumTerm, at: Position, cell: Cell | null, filtered: boolean): boolean {
    if (by === 'plus' || by === 'sum') return false;
    if (cell?.formula !== undefined && holdsSubtotal(cell.formula)) return true;
    return (by === 'visible' || filtered) && isIn(sheet.hiddenRows, at.rowIndex);
  }

  /** @param mended whether a total with a fault of its own stands for what it should add */
  function addedBy(one: TotalOfTable, mended: boolean, above: readonly TotalOfTable[]): Added | null {
    if (one.total.cell.formula === undefined) return typedAdds(one);
    const terms = termsToFollow(one, above);
    if (terms === null) return null;
    const added = new Map<number, number>();
    const add = (key: number, times: number): void => void added.set(key, (added.get(key) ?? 0) + times);
    for (const term of terms) {
      for (const key of keysIn(term.area)) {
        const at = cellOfKey(key);
        if (passesOver(term, at, cellAt(at), false)) continue;
        const other = byKey.get(key);
        if (!other) {
          add(key, 1);
          continue;
        }
        // eslint-disable-next-line kaohe/no-recursion -- MOST_ABOVE bounds the depth
        const through = mended ? mendedAdds(other, [...above, one]) : added_(other, [...above, one]);
        if (through === null) return null;
        for (const [cell, times] of through) add(cell, times);
      }
    }
    return added;
  }

  const actual = new Map<TotalOfTable, Added | null>();
  function added_(one: TotalOfTable, above: readonly TotalOfTable[]): Added | null {
    const before = actual.get(one);
    if (before !== undefined) return before;
    // eslint-disable-next-line kaohe/no-recursion -- MOST_ABOVE bounds the depth
    const added = addedBy(one, false, above);
    actual.set(one, added);
    return added;
  }

  const asMended = new Map<TotalOfTable, Added | null>();
  function mendedAdds(one: TotalOfTable, above: readonly TotalOfTable[]): Added | null {
    const before = asMended.get(one);
    if (before !== undefined) return before;
    // eslint-disable-next-line kaohe/no-recursion -- MOST_ABOVE bounds the depth
    const added = mendedAnew(one, above);
    asMended.set(one, added);
    return added;
  }

  function mendedAnew(one: TotalOfTable, above: readonly TotalOfTable[]): Added | null {
    const judged = one.total.cell.formula === undefined ? null : judge(one);
    // eslint-disable-next-line kaohe/no-recursion -- MOST_ABOVE bounds the depth
    if (!judged || (judged.leftOut.length === 0 && judged.twice.length === 0)) return addedBy(one, true, above);
    return new Map(cellsToAdd(judged).map((at) => [cellKey(at), 1]));
  }

  /** A number stands for what it should add; with the bonus cells where it is their sum too. Null where it may mean several things. */
  function typedAdds({ table, total }: TotalOfTable): Added | null {
    const { cell, sums, level } = total;
    if (cell.kind !== 'number') return new Map();
    const typed = decimalOf(cell.value);
    const meanings = sums.map((sum) => standsFor(shouldAdd(grid, table, total, sum), typed));
    const certain =
      meanings.find((cells) => sumOf(cells)?.eq(typed) === true) ?? (level !== null || sums.length === 1 ? meanings[0] : null);
    return certain ? new Map(certain.map((at) => [cellKey(at), 1])) : null;
  }

  function standsFor({ ordinary, bonus, deductions }: ShouldAdd, typed: Decimal): readonly Position[] {
    if (ordinary.length + bonus.length === 0) return deductions;
    const withBonus = [...ordinary, ...bonus];
    const isWithBonus = ordinary.length === 0 || (sumOf(withBonus)?.eq(typed) === true && sumOf(ordinary)?.eq(typed) !== true);
    return isWithBonus ? withBonus : ordinary;
  }

  function* keysIn(area: Area): Generator<number> {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size > known.length) {
      for (const key of known) if (contains(area, cellOfKey(key))) yield key;
      return;
    }
    for (let rowIndex = area.top; rowIndex <= area.bottom; rowIndex++) {
      for (let columnIndex = area.left; columnIndex <= area.right; columnIndex++) {
        const key = cellKey({ rowIndex, columnIndex });
        if (cells.has(key) || byKey.has(key)) yield key;
      }
    }
  }

  let deep = 0;
  const judgements = new Map<TotalOfTable, Judgement | null>();
  function judge(one: TotalOfTable): Judgement | null {
    const before = judgements.get(one);
    if (before !== undefined) return before;
    deep++;
    // eslint-disable-next-line kaohe/no-recursion -- MOST_ABOVE bounds the depth
    const judged = judgeAnew(one);
    deep--;
    judgements.set(one, judged);
    return judged;
  }

  function judgeAnew(one: TotalOfTable): Judgement | null {
    if (one.total.cell.formula === undefined) return null;
    const added = added_(one, []);
    if (added === null) return null;
    const { leftOut, ...meant } = closest(one, added);
    const twice = [...added].filter(([, times]) => times > 1).map(([key]) => key);
    if (leftOut.length === 0 && twice.length === 0) return { ...meant, added, leftOut: [], twice: [] };
    // What a total has only through another is said at that other one.
    // eslint-disable-next-line kaohe/no-recursion -- MOST_ABOVE bounds the depth
    const mended = (deep < MOST_ABOVE ? addedBy(one, true, []) : null) ?? added;
    const still = new Set(missing(meant.should, mended).map(cellKey));
    return {
      ...meant,
      added,
      leftOut: leftOut.filter((at) => still.has(cellKey(at))),
      twice: twice.filter((key) => (mended.get(key) ?? 0) > 1).map(cellOfKey),
    };
  }

  /** Of what a total may mean that which it comes closest to: the fewest cells left out, and the fewest added that are another's. */
  function closest(one: TotalOfTable, added: Added): Pick<Judgement, 'sum' | 'should' | 'addsOwn' | 'leftOut'> {
    const meanings = one.total.sums.map((sum) => ({ sum, should: shouldAdd(grid, one.table, one.total, sum) }));
    const possible = new Set(meanings.flatMap(({ should }) => all(should).map(cellKey)).filter((key) => added.has(key)));
    const [first, ...others] = meanings.map(({ sum, should }) => {
      const own = all(should)
        .map(cellKey)
        .filter((key) => added.has(key));
      const leftOut = own.length > 0 ? missing(should, added) : [];
      return { sum, should, addsOwn: own.length > 0, leftOut, off: leftOut.length + possible.size - new Set(own).size };
    });
    if (!first) return { sum: firstSum(one.total), should: NOTHING, addsOwn: false, leftOut: [] };
    return others.reduce((best, other) => {
      if (!other.addsOwn) return best;
      return !best.addsOwn || other.off < best.off ? other : best;
    }, first);
  }

  const values = { shown: new Map<TotalOfTable, Decimal | null>(), all: new Map<TotalOfTable, Decimal | null>() };
  function valueOf(one: TotalOfTable, filtered = false, above: readonly TotalOfTable[] = []): Decimal | null {
    const kept = filtered ? values.shown : values.all;
    const before = kept.get(one);
    if (before !== undefined) return before;
    // eslint-disable-next-line kaohe/no-recursion -- MOST_ABOVE bounds the depth
    const value = valueAnew(one, filtered, above);
    kept.set(one, value);
    return value;
  }

  function valueAnew(one: TotalOfTable, filtered: boolean, above: readonly TotalOfTable[]): Decimal | null {
    const { cell } = one.total;
    if (cell.formula === undefined) return cell.kind === 'number' ? decimalOf(cell.value) : ZERO;
    const terms = termsToFollow(one, above);
    if (terms === null) return null;
    let value = ZERO;
    for (const term of terms) {
      for (const [position, stored] of filledIn(term.area)) {
        if (passesOver(term, position, stored, filtered)) continue;
        const other = byKey.get(cellKey(position));
        const isTotal = other !== undefined && (stored.formula !== undefined || stored.kind === 'number');
        // eslint-disable-next-line kaohe/no-recursion -- MOST_ABOVE bounds the depth
        const number = isTotal ? valueOf(other, filtered, [...above, one]) : numberIn(stored, term.by === 'plus');
        if (number === null) return null;
        value = value.plus(number);
      }
    }
    return value;
  }

  function* filledIn(area: Area): Generator<readonly [Position, Cell]> {
    for (const rowIndex of grid.rowsBetween(area.top - 1, area.bottom + 1)) {
      for (const cell of rows.get(rowIndex) ?? []) {
        const { columnIndex } = cell;
        if (columnIndex >= area.left && columnIndex <= area.right) yield [{ rowIndex, columnIndex }, cell];
      }
    }
  }

  function sumOf(positions: readonly Position[]): Decimal | null {
    const numbers = positions.map((at) => {
      const cell = cellAt(at);
      return cell === null ? ZERO : numberIn(cell, false);
    });
    return numbers.some((number) => number === null) ? null : sumOfDecimals(numbers.flatMap((number) => number ?? []));
  }

  return { grid, totals, judge, shouldAdd: meantBy, valueOf: (one, filtered) => valueOf(one, filtered), sumOf };
}

const NOTHING: ShouldAdd = { ordinary: [], bonus: [], deductions: [] };

/** The cells that a total should add: bonus and deduction cells where it adds any of them, or nothing else. */
export function cellsToAdd({ should, added }: Pick<Judgement, 'should' | 'added'>): readonly Position[] {
  const { ordinary, bonus, deductions } = should;
  const ofKind = (cells: readonly Position[]): readonly Position[] => (cells.some((at) => added.has(cellKey(at))) ? cells : []);
  return [...ordinary, ...ofKind(bonus), ...ofKind(deductions)];
}

function missing(should: ShouldAdd, added: Added): readonly Position[] {
  return cellsToAdd({ should, added }).filter((at) => !added.has(cellKey(at)));
}

function all({ ordinary, bonus, deductions }: ShouldAdd): readonly Position[] {
  return [...ordinary, ...bonus, ...deductions];
}

function firstSum({ sums }: OfficeTotal): OfficeSum {
  return sums[0] ?? { indicators: [], scores: 'reviews', nth: 0, only: null };
}

/**
 * What a cell adds. SUM passes over text and TRUE; between plus signs they are numbers or an error, which only Excel knows. An error
 * and a formula without a result have no certain number.
 */
function numberIn(cell: Cell, isOperand: boolean): Decimal | null {
  switch (cell.kind) {
    case 'number':
      return decimalOf(cell.value);
    case 'text':
    case 'boolean':
      return isOperand ? null : ZERO;
    case 'error':
    case 'uncalculated':
      return null;
  }
}

function remembered<T, R>(of: (one: T) => R): (one: T) => R {
  const known = new Map<T, R>();
  return (one) => {
    if (!known.has(one)) known.set(one, of(one));
    return known.get(one) as R;
  };
}
