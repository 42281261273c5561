import type { Indicator, ScoreTable, TakenAs } from '../reading/model.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { RowMatch } from './matchRows.ts';
import { pairByWords } from './pairByWords.ts';
import type { TableSide } from './tableSide.ts';
import { unitColumns, type CellRole } from './unitCells.ts';

/** Which rows, or columns, of a returned sheet are those of the issued one; zero-based. */
export interface LineMap {
  readonly returned: ReadonlyMap<number, number>;
  readonly issued: ReadonlyMap<number, number>;
}

/** Finds the rows and columns of an issued table again: those of matched indicators and units, and what else has the same words. */
export function lineMap(
  issued: TableSide,
  returned: TableSide,
  match: RowMatch,
  units: readonly (readonly [number, number])[],
): { readonly rows: LineMap; readonly columns: LineMap } {
  const [rows, columns] = [pairs(), pairs()];
  const isRoster = issued.table.layout === 'roster';
  const height = Math.min(spanOf(issued.table), spanOf(returned.table));
  for (let k = 0; k < height; k++) rows.add(issued.table.header.first + k, returned.table.header.first + k);
  match.returned.forEach((j, i) => {
    if (j === undefined) return;
    if (!isRoster) {
      const [own, other] = [issued.lines.indicators[i]?.rows ?? [], returned.lines.indicators[j]?.rows ?? []];
      own.forEach((row, k) => rows.add(row, other[k]));
    }
    for (const [u, v] of units) addCells(issued.table, i, u, returned.table, j, v);
    if (isRoster) addPlace(issued.table.indicators[i], returned.table.indicators[j]);
  });
  issued.lines.blocks.forEach((block, b) => {
    const other = returned.lines.blocks[b];
    if (!other) return;
    // The columns that are no unit's.
    const own = block.columns.filter(({ columnIndex }) => !columns.returned.has(columnIndex));
    const theirs = other.columns.filter(({ columnIndex }) => !columns.issued.has(columnIndex));
    for (const [one, two] of pairByRole(own, theirs, (as) => as !== 'unused')) columns.add(one.columnIndex, two.columnIndex);
    // Totals and the like.
    for (const [one, two] of pairByRole(block.others, other.others, (as) => as !== 'left-out')) rows.add(one.rowIndex, two.rowIndex);
  });
  return { rows, columns };

  function addCells(table: ScoreTable, i: number, u: number, otherTable: ScoreTable, j: number, v: number): void {
    const [unit, otherUnit] = [table.units[u], otherTable.units[v]];
    if (!unit || !otherUnit) return;
    for (const role of ROLES) {
      const [own, other] = [unitColumns(table, unit, i, role), unitColumns(otherTable, otherUnit, j, role)];
      for (const [one, two] of pairByWords(own, other).pairs) {
        columns.add(one.columnIndex, two.columnIndex);
        if (isRoster) one.cells.forEach(({ at }, k) => rows.add(at.rowIndex, two.cells[k]?.at.rowIndex));
      }
    }
    if (isRoster && unit.nameAt && otherUnit.nameAt) rows.add(unit.nameAt.rowIndex, otherUnit.nameAt.rowIndex);
  }

  function addPlace(one: Indicator | undefined, other: Indicator | undefined): void {
    if (one && other) columns.add(one.nameAt.columnIndex, other.nameAt.columnIndex);
  }
}

const ROLES: readonly CellRole[] = ['self', 'review', 'evidence', 'reason'];

function spanOf({ header }: ScoreTable): number {
  return header.last - header.first + 1;
}

function pairs(): LineMap & { add(one: number, other: number | undefined): void } {
  const [returned, issued] = [new Map<number, number>(), new Map<number, number>()];
  return {
    returned,
    issued,
    // What was found first stands: no line is two others.
    add(one, other) {
      if (other === undefined || returned.has(one) || issued.has(other)) return;
      returned.set(one, other);
      issued.set(other, one);
    },
  };
}

/** Lines by what they hold and their words, then, of what keeps its order, by what they hold where there are as many. */
function pairByRole<T extends { readonly as: TakenAs; readonly words: string }>(
  issued: readonly T[],
  returned: readonly T[],
  isOrdered: (as: TakenAs) => boolean,
): readonly (readonly [T, T])[] {
  const [own, other] = [groupBy(issued, ({ as }) => as), groupBy(returned, ({ as }) => as)];
  return [...own].flatMap(([as, lines]) => pairByWords(lines, other.get(as) ?? [], isOrdered(as)).pairs);
}
