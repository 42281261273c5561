import type { Indicator, ScoreTable } from '../reading/model.ts';
import type { RowMatch } from './matchRows.ts';
import type { OtherRow, TableColumn } from './tableLines.ts';
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
    for (const [one, two] of pairColumns(block.columns, other.columns, columns)) columns.add(one.columnIndex, two.columnIndex);
    for (const [one, two] of pairOthers(block.others, other.others)) rows.add(one.rowIndex, two.rowIndex);
  });
  return { rows, columns };

  function addCells(table: ScoreTable, i: number, u: number, otherTable: ScoreTable, j: number, v: number): void {
    const [unit, otherUnit] = [table.units[u], otherTable.units[v]];
    if (!unit || !otherUnit) return;
    for (const role of ROLES) {
      const [own, other] = [unitColumns(table, unit, i, role), unitColumns(otherTable, otherUnit, j, role)];
      for (const [one, two] of pairByWords(own, other)) {
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

/** The columns that are no unit's: by what they hold and their words, then by what they hold where there are as many. */
function pairColumns(
  issued: readonly TableColumn[],
  returned: readonly TableColumn[],
  known: LineMap,
): readonly (readonly [TableColumn, TableColumn])[] {
  const own = issued.filter(({ columnIndex }) => !known.returned.has(columnIndex));
  const other = returned.filter(({ columnIndex }) => !known.issued.has(columnIndex));
  const roles = new Set(own.map(({ as }) => as));
  return [...roles].flatMap((as) => {
    const [mine, theirs] = [own.filter((column) => column.as === as), other.filter((column) => column.as === as)];
    return pairByWords(mine, theirs, as !== 'unused');
  });
}

function pairByWords<T extends { readonly words: string }>(
  issued: readonly T[],
  returned: readonly T[],
  byOrder = true,
): readonly (readonly [T, T])[] {
  const free = [...returned];
  const partners = issued.map((column) => {
    const at = free.findIndex(({ words }) => words === column.words);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  });
  const open = partners.flatMap((partner, i) => (partner ? [] : [i]));
  if (byOrder && open.length === free.length) for (const i of open) partners[i] = free.shift();
  return issued.flatMap((column, i) => {
    const partner = partners[i];
    return partner ? [[column, partner] as const] : [];
  });
}

/** Totals and the like, each kind by its words, then by order where there are as many. */
function pairOthers(issued: readonly OtherRow[], returned: readonly OtherRow[]): readonly (readonly [OtherRow, OtherRow])[] {
  return [...new Set(issued.map(({ as }) => as))].flatMap((as) =>
    pairByWords(
      issued.filter((row) => row.as === as),
      returned.filter((row) => row.as === as),
      as !== 'left-out',
    ),
  );
}
