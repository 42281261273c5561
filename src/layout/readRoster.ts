import type { Position } from '../workbook/address.ts';
import { sum } from '../workbook/decimal.ts';
import { fold, oneLine } from '../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../workbook/grid.ts';
import { isBonusText } from './bonus.ts';
import type { TableFrame } from './frameTables.ts';
import type { HeaderColumn } from './header.ts';
import { LevelTracker } from './levels.ts';
import type { Entry, Indicator, ScoreTable, TableUnit, UnitScores } from './model.ts';
import { arabicNumber } from './numerals.ts';
import { labelWithoutPoints, pointsInLabel, pointsOfCell } from './points.ts';
import { readPreamble } from './readPreamble.ts';
import { isNote, isSignature, isStatisticsLabel, isSubtotalLabel, isTotalLabel } from './rowWords.ts';

/** An indicator of a roster with the columns that belong to it. */
interface IndicatorColumns {
  readonly label: string;
  readonly at: Position;
  readonly above: { readonly text: string; readonly at: Position } | null;
  readonly self: number | null;
  readonly reviews: readonly number[];
  readonly evidence: number | null;
  readonly reason: number | null;
}

/** Reads a roster: a unit a row, the indicators across, their maxima in the header or in the row below it. */
export function readRoster(grid: Grid, frame: TableFrame): ScoreTable | null {
  const { header } = frame;
  const unitColumn = findUnitColumn(grid, frame);
  if (unitColumn === null) return null;
  const rows = unitRows(grid, frame, unitColumn);
  const asked = indicatorColumns(grid, frame, unitColumn, rows);
  const { indicators, levels } = readIndicators(grid, frame, asked);
  if (!indicators.some((indicator) => indicator.max)) return null;
  const preamble = readPreamble(grid, frame);
  const groupColumn = header.columns.find((column) => column.role === 'group' || column.role === 'level')?.columnIndex;
  const totals = totalColumns(header.columns);
  const last = Math.max(header.maximaRow ?? header.bottom, ...rows, ...totalRows(grid, frame, rows.at(-1)));
  const pointsOf = (bonus: boolean) =>
    sum(indicators.flatMap((indicator) => (indicator.max && indicator.bonus === bonus ? [indicator.max] : [])));
  return {
    sheet: grid.sheet.name,
    area: { top: header.top, left: header.columns[0]?.columnIndex ?? 0, bottom: last, right: frame.right },
    layout: 'roster',
    title: preamble.title,
    year: preamble.year,
    statedFullMarks: preamble.fullMarks,
    fullMarks: pointsOf(false),
    bonusCap: preamble.bonusCap ?? pointsOf(true),
    indicators,
    levels,
    gates: [],
    units: rows.map((rowIndex) => ({
      name: oneLine(textOf(grid.seen(rowIndex, unitColumn))) || `第${rowIndex + 1}行`,
      group: groupOf(grid, rowIndex, groupColumn) ?? preamble.group ?? preamble.titleKind,
      ...readUnit(grid, rowIndex, header.columns, asked, totals),
    })),
    numbering: [],
    maximaTotals: totals.flatMap(({ columnIndex }) => filled(grid, header.maximaRow, columnIndex)),
  };
}

/** The column with a word for the unit, else the first one whose words are no indicator and no number. */
function findUnitColumn(grid: Grid, { header, body }: TableFrame): number | null {
  const named = header.columns.find((column) => column.role === 'unit' && column.owner === null);
  if (named) return named.columnIndex;
  const pointed = header.columns.find((column) => pointsInLabel(column.text, false))?.columnIndex ?? 0;
  const holdsNames = (columnIndex: number): boolean => body.some((row) => grid.own(row, columnIndex)?.kind === 'text');
  const left = header.columns.filter((column) => column.columnIndex < pointed && column.role !== 'seq');
  return left.find((column) => holdsNames(column.columnIndex))?.columnIndex ?? null;
}

function unitRows(grid: Grid, frame: TableFrame, unitColumn: number): readonly number[] {
  const rows: number[] = [];
  for (const rowIndex of frame.body) {
    const cells = grid.filled(rowIndex).filter((c) => c.columnIndex >= frame.left && c.columnIndex <= frame.right);
    const label = textOf(cells[0] ?? null);
    const name = textOf(grid.own(rowIndex, unitColumn)).trim();
    const words = [label, name];
    if (words.some((text) => isTotalLabel(text) || isSubtotalLabel(text) || isStatisticsLabel(text))) continue;
    if (arabicNumber(label) === undefined && words.some((text) => isNote(text) || isSignature(text))) continue;
    const others = cells.filter((c) => c.columnIndex > unitColumn);
    const alone = others.length === 0 && (name === '' || rowIndex - (rows.at(-1) ?? rowIndex - 1) > 1);
    const wide = (grid.mergeAt(rowIndex, unitColumn)?.right ?? unitColumn) > unitColumn;
    if (cells.length === 0 || alone || wide) continue;
    if (name === '' && !others.some((cell) => cell.kind === 'number')) continue;
    rows.push(rowIndex);
  }
  return rows;
}

function totalRows(grid: Grid, frame: TableFrame, lastUnit: number | undefined): readonly number[] {
  return frame.body.filter((rowIndex) => {
    const label = grid.filled(rowIndex).find((c) => c.columnIndex >= frame.left && c.columnIndex <= frame.right);
    return rowIndex > (lastUnit ?? 0) && label?.kind === 'text' && isTotalLabel(label.value);
  });
}

function indicatorColumns(
  grid: Grid,
  { header }: TableFrame,
  unitColumn: number,
  rows: readonly number[],
): readonly IndicatorColumns[] {
  const found = new Map<string, { column: HeaderColumn; columns: HeaderColumn[] }>();
  for (const column of header.columns) {
    if (column.columnIndex <= unitColumn) continue;
    if (column.owner !== null && column.role !== undefined) {
      const key = `${column.owner.at.columnIndex}:${fold(column.owner.text)}`;
      const group = found.get(key);
      if (group) group.columns.push(column);
      else found.set(key, { column, columns: [column] });
    } else if (column.role === undefined && isIndicator(grid, header.maximaRow, column, rows)) {
      found.set(`${column.columnIndex}`, { column, columns: [column] });
    }
  }
  return [...found.values()].map(({ column, columns }) => {
    const ofRole = (role: HeaderColumn['role']) => columns.filter((c) => c.role === role).map((c) => c.columnIndex);
    const owned = column.owner !== null;
    return {
      label: owned ? (column.owner?.text ?? '') : column.text,
      at: owned ? (column.owner?.at ?? column.at) : column.at,
      above: !owned && column.above !== '' ? { text: column.above, at: column.aboveAt } : null,
      self: ofRole('self').at(-1) ?? null,
      reviews: owned ? ofRole('review') : [column.columnIndex],
      evidence: ofRole('evidence')[0] ?? null,
      reason: ofRole('reason')[0] ?? null,
    };
  });
}

/** A header that states points, one with a maximum below it, or one over numbers: then its maximum is missing. */
function isIndicator(grid: Grid, maximaRow: number | null, column: HeaderColumn, rows: readonly number[]): boolean {
  if (pointsInLabel(column.text, false)) return true;
  if (maximaRow !== null && pointsOfCell(grid.own(maximaRow, column.columnIndex))) return true;
  return rows.some((row) => grid.own(row, column.columnIndex)?.kind === 'number');
}

function readIndicators(grid: Grid, { header }: TableFrame, asked: readonly IndicatorColumns[]) {
  const levels = new LevelTracker([0]);
  const indicators = asked.map((column, i): Indicator => {
    const text = column.above?.text ?? '';
    levels.readCells(() => ({ text, at: column.above?.at ?? column.at, stated: pointsInLabel(text, true) }));
    if (column.above) levels.add(i);
    const path = column.above ? levels.path() : [];
    const first = column.reviews[0] ?? column.self ?? column.at.columnIndex;
    const below = header.maximaRow === null ? null : grid.seen(header.maximaRow, first);
    const inRow = pointsOfCell(below);
    const max = inRow ?? pointsInLabel(column.label, false) ?? null;
    const name = labelWithoutPoints(column.label);
    const belongs = header.maximaRow !== null && (inRow || max === null);
    return {
      rowIndex: column.at.rowIndex,
      seq: null,
      path,
      name,
      nameAt: column.at,
      max,
      maxAt: belongs ? { rowIndex: header.maximaRow as number, columnIndex: first } : column.at,
      maxSource: inRow ? 'column' : max ? 'label' : null,
      maxWords: max === null ? oneLine(textOf(below)) : '',
      misplacedAt: null,
      bonus: [column.label, ...path].some(isBonusText),
      deadline: null,
    };
  });
  return { indicators, levels: levels.stated() };
}

function totalColumns(columns: readonly HeaderColumn[]): readonly { columnIndex: number; of: 'self' | 'review' }[] {
  const hasReview = columns.some((column) => column.role === 'review');
  return columns.flatMap((column) => {
    if (column.owner !== null) return [];
    const isTotal = column.role === 'review' || (column.role === 'total' && isTotalLabel(column.text.replace(/.*(?=总分|合计|总得分)/u, '')));
    if (column.role === 'self' || (isTotal && /自评|自查/u.test(column.text))) {
      return [{ columnIndex: column.columnIndex, of: hasReview || columns.some((c) => c.role === 'self' && c.owner) ? 'self' : 'review' }];
    }
    return isTotal ? [{ columnIndex: column.columnIndex, of: 'review' }] : [];
  });
}

function readUnit(
  grid: Grid,
  rowIndex: number,
  header: readonly HeaderColumn[],
  asked: readonly IndicatorColumns[],
  totals: ReturnType<typeof totalColumns>,
): Omit<TableUnit, 'name' | 'group'> {
  const entry = (columnIndex: number): Entry => ({ at: { rowIndex, columnIndex }, cell: grid.own(rowIndex, columnIndex) });
  const maybe = (columnIndex: number | null | undefined): Entry | null => (columnIndex == null ? null : entry(columnIndex));
  const shared = (role: HeaderColumn['role']) =>
    header.find((column) => column.role === role && column.owner === null)?.columnIndex;
  const scores = asked.map((column): UnitScores => ({
    self: maybe(column.self),
    reviews: column.reviews.map(entry),
    evidence: maybe(column.evidence ?? shared('evidence')),
    reason: maybe(column.reason ?? shared('reason')),
  }));
  return {
    scores,
    totals: totals.flatMap(({ columnIndex, of }) =>
      filled(grid, rowIndex, columnIndex).map((cell) => ({ ...cell, of, beforeBonus: false })),
    ),
    hasSelfBesideReview: scores.some((score) => score.self !== null && score.reviews.length > 0),
  };
}

function groupOf(grid: Grid, rowIndex: number, groupColumn: number | undefined): string | null {
  return groupColumn === undefined ? null : oneLine(textOf(grid.seen(rowIndex, groupColumn))) || null;
}

function filled(grid: Grid, rowIndex: number | null, columnIndex: number): readonly Entry[] {
  const cell = rowIndex === null ? null : grid.own(rowIndex, columnIndex);
  return rowIndex === null || isBlank(cell) ? [] : [{ at: { rowIndex, columnIndex }, cell }];
}
