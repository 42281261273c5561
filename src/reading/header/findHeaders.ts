import { isBlank, type Grid } from '../../workbook/grid.ts';
import { confirmMaxColumn } from '../confirm/confirmMaxColumn.ts';
import { foldWords } from '../words/foldWords.ts';
import { columnRole } from '../words/columnRole.ts';
import type { ColumnRole } from '../words/headerWords.ts';
import { lastHeaderRow, readHeaderColumns, type Header } from './header.ts';
import { isLabelled } from '../words/unitLine.ts';
import { pointsInLabel } from '../words/points.ts';
import { splitHeader } from './splitHeader.ts';
import { addAll } from '../../workbook/addAll.ts';

/** Finds every header on a sheet, top to bottom and left to right, those repeated at a page break too. */
export function findHeaders(grid: Grid): readonly Header[] {
  const headers: Header[] = [];
  let below = -1;
  for (const rowIndex of grid.rowIndexes) {
    if (rowIndex <= below) continue;
    const found = headersAt(grid, rowIndex, below);
    addAll(headers, found);
    for (const header of found) below = Math.max(below, lastHeaderRow(header));
  }
  return headers;
}

/** @param below the last row that an earlier header takes, zero-based */
function headersAt(grid: Grid, rowIndex: number, below: number): readonly Header[] {
  const cells = grid.filled(rowIndex);
  // The rows below a header hold a number and a maximum at least; a stray figure may stand beside a header.
  if (cells.filter((cell) => cell.kind === 'number').length > 1) return [];
  // 被考核单位：（blank） | 考核类别：一类 is a line above a table.
  if (cells.some((cell) => cell.kind === 'text' && isLabelled(cell.value))) return [];
  if (cells.length < 2 || !cells.some((cell) => cell.kind === 'text' && mayBeHeader(cell.value))) return [];
  const bottom = hasSecondRow(grid, rowIndex) ? rowIndex + 1 : rowIndex;
  const single = bottom === rowIndex && rowIndex - 1 > below;
  const top = single && hasRowAbove(grid, rowIndex) ? rowIndex - 1 : rowIndex;
  return splitHeader(grid, top, bottom, confirmMaxColumn(grid, top, bottom, readHeaderColumns(grid, top, bottom)));
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
  const upper = grid.filled(top);
  if (!upper.some((cell) => cell.kind === 'text' && columnRole(cell.value) !== undefined)) return false;
  // What a spending form says of its goal stands above its header and is no part of it.
  if (upper.some((cell) => cell.kind === 'text' && isGoal(cell.value))) return false;
  return lower.every((cell) => {
    const area = grid.mergeAt(top, cell.columnIndex);
    if (area)
      return (
        area.bottom === top &&
        area.right > area.left &&
        !(roleAt(grid, top, area.left) === undefined && namesIndicators(grid, top + 1, cell.columnIndex))
      );
    const upper = grid.own(top, cell.columnIndex);
    if (!isBlank(upper)) return spansEmptyCells(grid, top, cell.columnIndex);
    return opensScores(grid, top, cell.columnIndex);
  });
}

function isGoal(text: string): boolean {
  return /^(?:年度)?(?:总体|绩效|预期|年度)目标$|^(?:年度)?(?:实际|目标)完成情况$/u.test(foldWords(text));
}

/** 一级指标 and 考核内容 stand under no unit's name: words merged above them are the end of something else. */
function namesIndicators(grid: Grid, rowIndex: number, columnIndex: number): boolean {
  const role = roleAt(grid, rowIndex, columnIndex);
  return role === 'seq' || role === 'level' || role === 'name' || role === 'detail';
}

function roleAt(grid: Grid, rowIndex: number, columnIndex: number): ColumnRole | undefined {
  const cell = grid.own(rowIndex, columnIndex);
  return cell?.kind === 'text' ? columnRole(cell.value) : undefined;
}

/** 考核得分 written over the first of its columns only, the others left empty and unmerged. */
function spansEmptyCells(grid: Grid, top: number, columnIndex: number): boolean {
  const next = columnIndex + 1;
  return isScoreHeader(grid, top, columnIndex) && isBlank(grid.seen(top, next)) && !isBlank(grid.own(top + 1, next));
}

function opensScores(grid: Grid, top: number, columnIndex: number): boolean {
  let left = columnIndex - 1;
  while (left >= 0 && isBlank(grid.seen(top, left))) left--;
  return left >= 0 && isScoreHeader(grid, top, left);
}

function isScoreHeader(grid: Grid, rowIndex: number, columnIndex: number): boolean {
  const cell = grid.seen(rowIndex, columnIndex);
  const role = cell?.kind === 'text' ? columnRole(cell.value) : undefined;
  return role === 'review' || role === 'self' || role === 'unit' || role === 'other' || role === undefined;
}

/**
 * The first of two header rows where all other words stand in the second: only cells merged over several score columns,
 * such as 东区 and 西区, each over 得分 | 佐证材料. A title is merged over the first column too, a unit line has a colon.
 */
function hasRowAbove(grid: Grid, rowIndex: number): boolean {
  const first = grid.filled(rowIndex)[0]?.columnIndex ?? 0;
  const upper = grid.filled(rowIndex - 1);
  return (
    upper.length > 0 &&
    upper.every((cell) => {
      const area = grid.mergeAt(rowIndex - 1, cell.columnIndex);
      if (cell.kind !== 'text' || /[:：]/u.test(cell.value) || !area) return false;
      if (area.bottom >= rowIndex || area.left <= first || area.right === area.left) return false;
      for (let c = area.left; c <= area.right; c++) if (isBlank(grid.own(rowIndex, c)) || namesIndicators(grid, rowIndex, c)) return false;
      return isScoreHeader(grid, rowIndex - 1, cell.columnIndex);
    })
  );
}
