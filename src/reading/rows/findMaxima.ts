import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import type { IndicatorColumns, TextColumn } from './columns.ts';
import { holdsPoints, pointsInCriterion, pointsInLabel } from '../words/points.ts';

/** Where a table keeps its indicators' maxima. */
export interface MaximaPlace {
  /** `weight`: nowhere; scores out of 100 are weighed, and each row that has a weight has 100. */
  readonly source: 'column' | 'label' | 'criterion' | 'weight';
  readonly columnIndex: number;
  /** Columns of points that belong to a level's column to their left: maxima column → level column. */
  readonly ofLevels: ReadonlyMap<number, number>;
}

/** A text column keeps the maxima when this share of its own texts states points in brackets. */
const MOST = 0.5;

/**
 * Finds where the maxima stand: in their own column, else in the labels or criteria nearest to the scores. Null where no
 * text states any: then the sheet is no score table.
 *
 * @param rows zero-based numbers of the rows that may be indicators
 */
export function findMaxima(grid: Grid, columns: IndicatorColumns, rows: readonly number[]): MaximaPlace | null {
  const inTexts = findInTexts(grid, columns, rows);
  const main = columns.maxima.at(-1);
  if (main === undefined) return inTexts && { ...inTexts, ofLevels: new Map() };
  const own = rows.filter((row) => holdsPoints(grid.own(row, main))).length;
  const covered = rows.filter((row) => isCovered(grid, row, main)).length;
  if (inTexts && (own === 0 || covered * 2 > rows.length)) {
    return { ...inTexts, ofLevels: levelColumns(columns, columns.maxima) };
  }
  return own === 0 ? null : { source: 'column', columnIndex: main, ofLevels: levelColumns(columns, columns.maxima.slice(0, -1)) };
}

/** True for a cell that the first cell of a merged area in a row above speaks for. */
export function isCovered(grid: Grid, rowIndex: number, columnIndex: number): boolean {
  const area = grid.mergeAt(rowIndex, columnIndex);
  return area !== undefined && area.top < rowIndex;
}

function findInTexts(
  grid: Grid,
  columns: IndicatorColumns,
  rows: readonly number[],
): (Omit<MaximaPlace, 'ofLevels'> & { readonly source: 'label' | 'criterion' }) | null {
  for (const column of [...columns.texts].reverse()) {
    const texts = rows
      .map((row) => grid.own(row, column.columnIndex))
      .filter((cell) => !isBlank(cell))
      .map(textOf);
    const stated = texts.filter((text) => pointsInText(column.role, text)).length;
    if (stated > 0 && stated >= texts.length * MOST) {
      return { source: column.role === 'criterion' ? 'criterion' : 'label', columnIndex: column.columnIndex };
    }
  }
  return null;
}

/** Points in brackets as a text column of this role states them. */
export function pointsInText(role: TextColumn['role'], text: string): ReturnType<typeof pointsInLabel> {
  if (role === 'criterion') return pointsInCriterion(text);
  return (role === 'detail' ? pointsInCriterion(text) : undefined) ?? pointsInLabel(text, false);
}

/** 一级指标 | 分值 | 二级指标 | 分值: the first 分值 is the 一级指标's. */
function levelColumns(columns: IndicatorColumns, maxima: readonly number[]): ReadonlyMap<number, number> {
  const byColumn = new Map<number, number>();
  for (const column of maxima) {
    const left = columns.texts.filter((text) => text.columnIndex < column).at(-1);
    if (left) byColumn.set(column, left.columnIndex);
  }
  return byColumn;
}
