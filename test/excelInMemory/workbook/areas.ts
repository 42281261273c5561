import { type Area, areaAddress, columnName, MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/address.ts';
import { quoteSheetName } from '../../../src/workbook/quoteSheetName.ts';

/** Areas are zero-based rectangles, all four edges included; a list of them is a set of cells. */
export function intersect(a: Area, b: Area): Area | undefined {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}

/** The cells of `areas` that lie in one of `others`. */
export function common(areas: readonly Area[], others: readonly Area[]): Area[] {
  return areas.flatMap((a) => others.flatMap((b) => intersect(a, b) ?? []));
}

/** The cells of `areas` that lie in none of `others`. */
export function without(areas: readonly Area[], others: readonly Area[]): Area[] {
  return others.reduce<Area[]>((rest, other) => rest.flatMap((area) => cut(area, other)), [...areas]);
}

/** The same cells as rectangles of which none overlap: rows of like breadth are one rectangle, topmost and leftmost first. */
export function rectangles(areas: readonly Area[]): Area[] {
  const edges = [...new Set(areas.flatMap((area) => [area.top, area.bottom + 1]))].sort((a, b) => a - b);
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const found: Area[] = [];
  edges.slice(0, -1).forEach((top, i) => {
    const bottom = (edges[i + 1] as number) - 1;
    for (const [left, right] of runs(areas.filter((area) => area.top <= top && area.bottom >= bottom))) {
      const above = open.get(`${left}:${right}`);
      if (above && above.bottom + 1 === top) above.bottom = bottom;
      else {
        const area = { top, left, bottom, right };
        open.set(`${left}:${right}`, area);
        found.push(area);
      }
    }
  });
  return found;
}

export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function isEntireRow(area: Area): boolean {
  return columnsOf(area) === MAX_COLUMNS;
}

export function isEntireColumn(area: Area): boolean {
  return rowsOf(area) === MAX_ROWS;
}

/** As Excel writes a range's address: `考核表!A1:B2`, `'一 季度'!A:C`, `考核表!2:5`. */
export function addressWithSheet(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${plainAddress(area)}`;
}

function plainAddress(area: Area): string {
  const address = areaAddress(area);
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return isEntireColumn(area) ? columnsAddress(area) : address;
}

function columnsAddress({ left, right }: Area): string {
  return `${columnName(left)}:${columnName(right)}`;
}

function cut(area: Area, hole: Area): Area[] {
  const both = intersect(area, hole);
  if (!both) return [area];
  return [
    { ...area, bottom: both.top - 1 },
    { ...area, top: both.top, bottom: both.bottom, right: both.left - 1 },
    { ...area, top: both.top, bottom: both.bottom, left: both.right + 1 },
    { ...area, top: both.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

function runs(areas: readonly Area[]): [number, number][] {
  const found: [number, number][] = [];
  for (const { left, right } of [...areas].sort((a, b) => a.left - b.left)) {
    const last = found.at(-1);
    if (last && last[1] + 1 >= left) last[1] = Math.max(last[1], right);
    else found.push([left, right]);
  }
  return found;
}
