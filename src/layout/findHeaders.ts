import { isBlank, type Grid } from '../workbook/grid.ts';
import { columnRole } from './columnRole.ts';
import { readHeaderColumns, type Header, type HeaderColumn } from './header.ts';
import type { ColumnRole } from './headerWords.ts';
import { pointsInLabel, pointsOfCell } from './points.ts';

const TEXT_ROLES: ReadonlySet<ColumnRole | undefined> = new Set(['level', 'name', 'detail', 'criterion']);

/** Finds every header on a sheet, top to bottom and left to right, those repeated at a page break too. */
export function findHeaders(grid: Grid): readonly Header[] {
  const headers: Header[] = [];
  let below = -1;
  for (const rowIndex of grid.rowIndexes) {
    if (rowIndex <= below) continue;
    const found = headersAt(grid, rowIndex);
    headers.push(...found);
    for (const header of found) below = Math.max(below, header.maximaRow ?? header.bottom);
  }
  return headers;
}

function headersAt(grid: Grid, top: number): readonly Header[] {
  const cells = grid.filled(top);
  if (cells.length < 2 || !cells.some((cell) => cell.kind === 'text' && mayBeHeader(cell.value))) return [];
  const bottom = hasSecondRow(grid, top) ? top + 1 : top;
  const columns = readHeaderColumns(grid, top, bottom);
  const parts = sideBySide(columns).map((part) => headerOf(grid, top, bottom, part));
  const several = parts.filter((part) => part !== null);
  if (several.length > 1) return several.map((part, i) => ({ ...part, reach: reachAfter(several[i - 1]) }));
  const whole = headerOf(grid, top, bottom, columns);
  return whole ? [whole] : [];
}

function mayBeHeader(text: string): boolean {
  return text.length <= 40 && (columnRole(text) !== undefined || pointsInLabel(text, false) !== undefined);
}

/**
 * A second header row names columns below a merged or an empty header cell and leaves those below a full one alone.
 * Below empty cells alone it must go on from a score or unit header: 考核得分 | (empty) | (empty) over 甲局 | 乙局 | 丙局.
 */
function hasSecondRow(grid: Grid, top: number): boolean {
  const lower = grid.filled(top + 1);
  if (lower.length === 0 || lower.some((cell) => cell.kind !== 'text')) return false;
  if (!grid.filled(top).some((cell) => cell.kind === 'text' && columnRole(cell.value) !== undefined)) return false;
  return lower.every((cell) => {
    const area = grid.mergeAt(top, cell.columnIndex);
    if (area) return area.bottom === top && area.right > area.left;
    const upper = grid.own(top, cell.columnIndex);
    if (!isBlank(upper)) return spansEmptyCells(grid, top, cell.columnIndex);
    return opensScores(grid, top, cell.columnIndex);
  });
}

/** 考核得分 written over the first of its columns only, the others left empty and unmerged. */
function spansEmptyCells(grid: Grid, top: number, columnIndex: number): boolean {
  const next = columnIndex + 1;
  return (
    isScoreHeader(grid, top, columnIndex) && isBlank(grid.seen(top, next)) && !isBlank(grid.own(top + 1, next))
  );
}

function opensScores(grid: Grid, top: number, columnIndex: number): boolean {
  let left = columnIndex - 1;
  while (left >= 0 && isBlank(grid.seen(top, left))) left--;
  return left >= 0 && isScoreHeader(grid, top, left);
}

function isScoreHeader(grid: Grid, rowIndex: number, columnIndex: number): boolean {
  const cell = grid.seen(rowIndex, columnIndex);
  const role = cell?.kind === 'text' ? columnRole(cell.value) : undefined;
  return role === 'review' || role === 'self' || role === 'unit' || role === undefined;
}

/** Tables beside one another have an empty column between them, or begin with the same word again. */
function sideBySide(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const parts: HeaderColumn[][] = [];
  for (const column of columns) {
    const part = parts.at(-1);
    const previous = part?.at(-1);
    const opens = part?.[0];
    const again = opens !== undefined && opens.role !== undefined && opens.text === column.text && opens !== column;
    const next = previous !== undefined && column.columnIndex === previous.columnIndex + 1;
    if (part && next && !(again && opens.role !== 'review')) part.push(column);
    else parts.push([column]);
  }
  return parts;
}

function reachAfter(left: Header | undefined): number {
  const last = left?.columns.at(-1);
  return last ? last.columnIndex + 1 : 0;
}

function headerOf(grid: Grid, top: number, bottom: number, columns: readonly HeaderColumn[]): Header | null {
  const base = { top, bottom, reach: 0, columns };
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const asRoster = { ...base, kind: 'roster' as const, columns: columns.map(asIndicator) };
  const pointed = asRoster.columns.filter(statesPoints).length;
  const maximaRow = has('unit') ? findMaximaRow(grid, bottom, columns) : null;
  if (has('unit') && !has('max') && (pointed > 0 || maximaRow !== null)) return { ...asRoster, maximaRow };

  const texts = columns.filter((column) => TEXT_ROLES.has(column.role)).length;
  const scores = has('review') || has('self');
  const unknown = columns.some((column) => column.role === undefined && column.owner === null);
  const named = texts > 0 && (has('max') || scores || texts > 1);
  if (named || (has('max') && unknown && (has('seq') || scores))) return { ...base, kind: 'indicators', maximaRow: null };

  const bare = pointed > 1 && !has('max') && holdsScores(grid, bottom, asRoster.columns);
  return bare ? { ...asRoster, maximaRow: null } : null;
}

const NEVER_INDICATORS: ReadonlySet<ColumnRole | undefined> = new Set(['seq', 'max', 'self', 'review', 'unit', 'group', 'total']);

/** In a roster 组织建设情况（5分） is an indicator, though a header that ends in 情况 is none elsewhere. */
function asIndicator(column: HeaderColumn): HeaderColumn {
  const states = column.owner === null && pointsInLabel(column.text, false) !== undefined;
  return states && !NEVER_INDICATORS.has(column.role) ? { ...column, role: undefined } : column;
}

function statesPoints(column: HeaderColumn): boolean {
  if (column.role === undefined && pointsInLabel(column.text, false)) return true;
  return column.owner !== null && pointsInLabel(column.owner.text, false) !== undefined;
}

/** 满分 | | 40 | 30: a word for the maximum in one of the first columns, and numbers below the indicators. */
function findMaximaRow(grid: Grid, bottom: number, columns: readonly HeaderColumn[]): number | null {
  const rowIndex = bottom + 1;
  const cells = grid.filled(rowIndex);
  const label = cells[0];
  const asks = columns.filter((column) => column.role === undefined || column.owner !== null);
  const first = asks[0];
  if (!label || !first || label.columnIndex >= first.columnIndex || label.kind !== 'text') return null;
  const numbers = asks.filter((column) => pointsOfCell(grid.own(rowIndex, column.columnIndex)));
  return columnRole(label.value) === 'max' && numbers.length > 0 ? rowIndex : null;
}

/** Without a word for the unit, the cells below the points must be scores: a ledger row may have points in its labels too. */
function holdsScores(grid: Grid, bottom: number, columns: readonly HeaderColumn[]): boolean {
  let numbers = 0;
  let texts = 0;
  for (const rowIndex of grid.rowIndexes) {
    if (rowIndex <= bottom || rowIndex > bottom + 20) continue;
    for (const column of columns) {
      if (!statesPoints(column)) continue;
      const cell = grid.own(rowIndex, column.columnIndex);
      if (cell?.kind === 'number') numbers++;
      else if (!isBlank(cell)) texts++;
    }
  }
  return numbers > texts;
}
