import type { Position } from '../../workbook/address.ts';
import type { NamedUnit } from './model.ts';
import { readSides, type Sides } from './readSides.ts';
import { unitKey } from './splitUnits.ts';
import type { TaskCells } from './taskCells.ts';
import type { TaskColumns } from './taskColumns.ts';

/** Who leads and who supports, each by the cell that says so. */
export interface RowUnits {
  readonly lead: readonly NamedUnit[];
  readonly supporting: readonly NamedUnit[];
}

const SAME = '同上';
const NOBODY: Sides = { lead: [], supporting: [] };

/** What the columns of units say in each row. 同上 is the list of the nearest filled cell above it in its column. */
export function readUnitCells(body: readonly number[], columns: TaskColumns, cells: TaskCells): ReadonlyMap<number, RowUnits> {
  const sides = [
    ...columns.lead.map((column) => readColumn(body, column, 'lead', cells)),
    ...columns.supporting.map((column) => readColumn(body, column, 'supporting', cells)),
  ];
  return new Map(
    body.map((row) => {
      const said = sides.map((column) => column.get(row));
      const of = (side: keyof Sides): readonly NamedUnit[] => {
        const seen = new Set<string>();
        const all = said.flatMap((one) => (one ? one.sides[side].map((name) => ({ name, at: one.at })) : []));
        return all.filter(({ name }) => !seen.has(unitKey(name)) && seen.add(unitKey(name)));
      };
      return [row, { lead: of('lead'), supporting: of('supporting') }];
    }),
  );
}

interface Said {
  readonly sides: Sides;
  readonly at: Position;
}

function readColumn(body: readonly number[], column: number, side: keyof Sides, cells: TaskCells): ReadonlyMap<number, Said> {
  const rows = new Map<number, Said>();
  let last = NOBODY;
  let lastAt: Position | null = null;
  for (const row of body) {
    const { at, cell } = cells.entry(row, column);
    if (cell?.kind !== 'text') continue;
    if (at.rowIndex !== lastAt?.rowIndex) last = withSame(readSides(cell.value, side), last);
    lastAt = at;
    rows.set(row, { sides: last, at });
  }
  return rows;
}

function withSame(sides: Sides, above: Sides): Sides {
  const all = [...sides.lead, ...sides.supporting];
  if (!all.includes(SAME)) return sides;
  if (all.length === 1) return above;
  const spread = (names: readonly string[], same: readonly string[]): readonly string[] =>
    names.flatMap((name) => (name === SAME ? same : [name]));
  return { lead: spread(sides.lead, above.lead), supporting: spread(sides.supporting, above.supporting) };
}
