import { parseAddress, type Area } from '../workbook/address.ts';
import { gridOf } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { canonicalValue } from './canonicalValue.ts';
import type { SealedLine } from './seal.ts';
import type { SealChange } from './sealChange.ts';

/** Cells that went in more ways than these were sorted, and no single way says anything. */
const MOST_WAYS = 3;

/** Cells as they stand in their places: those that hold something else, and those that count where none did and the other way round. */
export function compareCells(
  listed: readonly SealedLine[],
  found: readonly SealedLine[],
  sheet: SheetSnapshot,
): { readonly values: readonly SealChange[]; readonly others: readonly SealChange[] } {
  const grid = gridOf(sheet);
  const places = new Set(listed.map(placeOf));
  const counting = new Set(found.map(placeOf));
  const values: SealChange[] = [];
  const others: SealChange[] = [];
  let quiet: SealedLine[] = [];
  for (const line of listed) {
    const at = parseAddress(line.cell);
    const is = canonicalValue(at ? grid.own(at.rowIndex, at.columnIndex) : null);
    if (isSame(line, is)) {
      if (line.kind !== '空白' && !counting.has(placeOf(line))) quiet.push(line);
    } else values.push({ code: 'value-changed', sheet: sheet.name, area: areaOf(line), line, is });
  }
  if (sheet.visibility !== 'visible') quiet = [];
  const [first] = quiet;
  if (first) others.push({ code: 'counts-no-more', sheet: sheet.name, area: areaOf(first), cells: quiet.length });
  for (const line of found) {
    if (line.kind !== '空白' && !places.has(placeOf(line)))
      others.push({ code: 'cell-added', sheet: sheet.name, area: areaOf(line), line });
  }
  return { values, others };
}

/**
 * The same cells wherever they went, known again by the unit and the indicator they belong to: rows or columns that somebody
 * inserted move hundreds of cells and change none. Null where nothing moved.
 */
export function compareMovedCells(
  listed: readonly SealedLine[],
  found: readonly SealedLine[],
  sheet: string,
): { readonly differences: number; readonly changes: readonly SealChange[] } | null {
  const now = new Map(numbered(found));
  const values: SealChange[] = [];
  const moved: { readonly line: SealedLine; readonly rows: number; readonly columns: number }[] = [];
  for (const [key, line] of numbered(listed)) {
    const there = now.get(key);
    now.delete(key);
    if (!there || !isSame(line, there)) {
      values.push({ code: 'value-changed', sheet, area: areaOf(there ?? line), line, is: there ?? { kind: '空白', value: '' } });
    }
    const [from, to] = [parseAddress(line.cell), there && parseAddress(there.cell)];
    if (!there || !from || !to || there.cell === line.cell) continue;
    moved.push({ line: there, rows: to.rowIndex - from.rowIndex, columns: to.columnIndex - from.columnIndex });
  }
  if (moved.length === 0) return null;
  const added = [...now.values()].filter(({ kind }) => kind !== '空白');
  const ways = [...groupBy(moved, ({ rows, columns }) => `${rows} ${columns}`).values()];
  const shifts = (ways.length > MOST_WAYS ? [moved] : ways).flatMap((cells): readonly SealChange[] => {
    const [first] = cells;
    if (!first) return [];
    const isOneWay = ways.length <= MOST_WAYS;
    const { line, rows, columns } = first;
    return [
      {
        code: 'cells-moved',
        sheet,
        area: areaOf(line),
        cells: cells.length,
        rows: isOneWay ? rows : null,
        columns: isOneWay ? columns : null,
      },
    ];
  });
  return {
    differences: values.length + added.length,
    changes: [...shifts, ...values, ...added.map((line): SealChange => ({ code: 'cell-added', sheet, area: areaOf(line), line }))],
  };
}

function isSame(a: Pick<SealedLine, 'kind' | 'value'>, b: Pick<SealedLine, 'kind' | 'value'>): boolean {
  return a.kind === b.kind && a.value === b.value;
}

function placeOf({ cell, what }: SealedLine): string {
  return `${what} ${cell}`;
}

/** Lines by what they are about, with their place among the lines about the same thing. */
function numbered(lines: readonly SealedLine[]): readonly (readonly [string, SealedLine])[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const key = [line.what, line.unit, line.indicator].join('\n');
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return [`${key}\n${number}`, line];
  });
}

function areaOf({ cell }: SealedLine): Area | null {
  const at = parseAddress(cell);
  return at ? { top: at.rowIndex, left: at.columnIndex, bottom: at.rowIndex, right: at.columnIndex } : null;
}
