import { oneLine } from '../workbook/fold.ts';
import { textOf, type Grid } from '../workbook/grid.ts';
import { isBonusText } from './rows/bonus.ts';
import { entryAt, filledEntry, firstSaid } from './units/entries.ts';
import type { TableFrame } from './frame/frameTables.ts';
import { lastHeaderRow, type Header, type HeaderColumn } from './header/header.ts';
import { LevelTracker } from './rows/levels.ts';
import type { Indicator, Level, ScoreTable, TableUnit, UnitScores } from './model.ts';
import { labelWithoutPoints, pointsInLabel, pointsOfCell } from './rows/points.ts';
import { readPreamble } from './frame/readPreamble.ts';
import { findUnitColumn, rosterIndicators, rosterTotals, type RosterIndicator } from './units/rosterColumns.ts';
import { rosterTotalRows, unitRows } from './units/rosterRows.ts';
import { sumOfMaxima } from './rows/sumOfMaxima.ts';

/** Reads a roster: a unit a row, the indicators across, their maxima in the header or in the row below it. */
export function readRoster(grid: Grid, frame: TableFrame): ScoreTable | null {
  const { header } = frame;
  const unitColumn = findUnitColumn(grid, frame);
  if (unitColumn === null) return null;
  const rows = unitRows(grid, frame, unitColumn);
  const asked = rosterIndicators(grid, frame, unitColumn, rows);
  const { indicators, levels } = readIndicators(grid, header, asked);
  if (!indicators.some((indicator) => indicator.max)) return null;
  const preamble = readPreamble(grid, frame);
  const groupColumn = header.columns.find(
    (column) => column.role === 'group' || (column.role === 'level' && !asked.some(({ reviews }) => reviews.includes(column.columnIndex))),
  )?.columnIndex;
  const groups = groupColumn === undefined ? [] : groupsOf(grid, rows, groupColumn);
  const totals = rosterTotals(header.columns);
  return {
    sheet: grid.sheet.name,
    area: {
      top: header.top,
      left: header.columns[0]?.columnIndex ?? 0,
      bottom: Math.max(lastHeaderRow(header), ...rows, ...rosterTotalRows(grid, frame, rows.at(-1))),
      right: frame.right,
    },
    layout: 'roster',
    title: preamble.title,
    year: preamble.year,
    statedFullMarks: preamble.fullMarks,
    fullMarks: sumOfMaxima(indicators, false),
    bonusCap: preamble.bonusCap ?? sumOfMaxima(indicators, true),
    indicators,
    levels,
    gates: [],
    units: rows.map((rowIndex, i) => ({
      name: oneLine(textOf(grid.seen(rowIndex, unitColumn))) || `第${rowIndex + 1}行`,
      group: groups[i] ?? preamble.group ?? preamble.titleKind,
      ...readUnit(grid, rowIndex, header.columns, asked, totals),
    })),
    numbering: [],
    servedUnits: [],
    maximaTotals: totals.flatMap(({ columnIndex }) =>
      header.maximaRow === null ? [] : filledEntry(grid, header.maximaRow, columnIndex),
    ),
  };
}

function readIndicators(
  grid: Grid,
  { maximaRow }: Header,
  asked: readonly RosterIndicator[],
): { readonly indicators: readonly Indicator[]; readonly levels: readonly Level[] } {
  const levels = new LevelTracker([0]);
  const indicators = asked.map((column, i): Indicator => {
    const text = column.above?.text ?? '';
    levels.readCells(() => ({ text, at: column.above?.at ?? column.at, stated: pointsInLabel(text, true) }));
    if (column.above) levels.add(i);
    const path = column.above ? levels.path() : [];
    const first = column.reviews[0] ?? column.self ?? column.at.columnIndex;
    const below = maximaRow === null ? null : grid.seen(maximaRow, first);
    const inRow = pointsOfCell(below);
    const max = inRow ?? pointsInLabel(column.label, false) ?? null;
    const belongsBelow = maximaRow !== null && (inRow !== undefined || max === null);
    return {
      rowIndex: column.at.rowIndex,
      seq: null,
      path,
      name: labelWithoutPoints(column.label),
      nameAt: column.at,
      max,
      maxAt: belongsBelow ? { rowIndex: maximaRow, columnIndex: first } : column.at,
      maxSource: inRow ? 'column' : max ? 'label' : null,
      maxWords: max === null ? oneLine(textOf(below)) : '',
      misplacedAt: null,
      bonus: [column.label, ...path].some(isBonusText),
      deadline: null,
    };
  });
  return { indicators, levels: levels.stated() };
}

function readUnit(
  grid: Grid,
  rowIndex: number,
  header: readonly HeaderColumn[],
  asked: readonly RosterIndicator[],
  totals: ReturnType<typeof rosterTotals>,
): Omit<TableUnit, 'name' | 'group'> {
  const entries = (columns: readonly number[]) => columns.map((columnIndex) => entryAt(grid, rowIndex, columnIndex));
  /** One 佐证材料 column for the whole unit speaks for every indicator that has none of its own. */
  const shared = (role: HeaderColumn['role']): readonly number[] =>
    header
      .filter((column) => column.role === role && column.owner === null)
      .map((column) => column.columnIndex)
      .filter((columnIndex) => !asked.some(({ reviews }) => reviews.includes(columnIndex)));
  const scores = asked.map(
    (column): UnitScores => ({
      self: column.self === null ? null : entryAt(grid, rowIndex, column.self),
      reviews: entries(column.reviews),
      evidence: firstSaid(entries(column.evidence.length > 0 ? column.evidence : shared('evidence'))),
      reason: firstSaid(entries(column.reasons.length > 0 ? column.reasons : shared('reason'))),
    }),
  );
  return {
    scores,
    totals: totals.flatMap(({ columnIndex, of }) =>
      filledEntry(grid, rowIndex, columnIndex).map((entry) => ({ ...entry, of, beforeBonus: false })),
    ),
    hasSelfBesideReview: scores.some((score) => score.self !== null && score.reviews.length > 0),
  };
}

/** The group of each row; one that is filled once goes on below where the first row has one. */
function groupsOf(grid: Grid, rows: readonly number[], groupColumn: number): readonly (string | null)[] {
  const own = rows.map((rowIndex) => oneLine(textOf(grid.seen(rowIndex, groupColumn))) || null);
  let above = own[0] ?? null;
  if (above === null) return own;
  return own.map((group) => (above = group ?? above));
}
