import { sum } from '../workbook/decimal.ts';
import { isBlank, type Grid } from '../workbook/grid.ts';
import { classifyRows } from './classifyRows.ts';
import { readIndicatorColumns } from './columns.ts';
import { findMaxima } from './findMaxima.ts';
import { findNameColumn } from './findNameColumn.ts';
import { findUnits, type UnitColumns } from './findUnits.ts';
import type { TableFrame } from './frameTables.ts';
import type { Entry, Indicator, ScoreTable, TableUnit } from './model.ts';
import { pointsOfCell } from './points.ts';
import { readIndicators } from './readIndicators.ts';
import { readPreamble } from './readPreamble.ts';

/** Reads a ledger or a matrix. Null where no indicator has a maximum: then it is no score table. */
export function readIndicatorTable(grid: Grid, frame: TableFrame): ScoreTable | null {
  const columns = readIndicatorColumns(grid, frame);
  const rows = classifyRows(grid, frame.body, columns);
  const plain = rows.filter((row) => row.kind === 'plain').map((row) => row.rowIndex);
  const maxima = findMaxima(grid, columns, plain);
  if (!maxima) return null;
  const withMax =
    maxima.source === 'column' ? plain.filter((row) => pointsOfCell(grid.own(row, maxima.columnIndex))) : plain;
  const name = findNameColumn(grid, columns, maxima, withMax);
  if (!name || listsUnits(frame.header.columns, name.columnIndex)) return null;

  const { indicators, levels, numbering } = readIndicators({ grid, columns, maxima, name }, rows);
  if (!indicators.some((indicator) => indicator.max)) return null;
  const preamble = readPreamble(grid, frame);
  const units = findUnits(grid, frame.header.columns, rows);
  const matrix = units.some((unit) => unit.name !== null);
  const totals = rows.filter((row) => row.kind === 'total').map((row) => row.rowIndex);
  const bonusBelow = (rowIndex: number): boolean => indicators.some((i) => i.bonus && i.rowIndex > rowIndex);
  const pointsOf = (bonus: boolean) =>
    sum(indicators.flatMap((indicator) => (indicator.max && indicator.bonus === bonus ? [indicator.max] : [])));

  return {
    sheet: grid.sheet.name,
    area: {
      top: frame.header.top,
      left: columns.left,
      bottom: Math.max(...totals, ...indicators.map((indicator) => indicator.rowIndex)),
      right: columns.right,
    },
    layout: matrix ? 'matrix' : 'ledger',
    title: preamble.title,
    year: preamble.year,
    statedFullMarks: preamble.fullMarks,
    fullMarks: pointsOf(false),
    bonusCap: preamble.bonusCap ?? pointsOf(true),
    indicators,
    levels,
    gates: rows.flatMap((row) => (row.kind === 'gate' ? row.texts.map((text) => ({ rowIndex: row.rowIndex, text })) : [])),
    units: units.map((unit) =>
      readUnit(grid, unit, indicators, totals, bonusBelow, {
        name: unit.name ?? preamble.unit ?? grid.sheet.name,
        group: preamble.group ?? (matrix ? preamble.titleKind : null),
      }),
    ),
    numbering,
    maximaTotals: maxima.source === 'column' ? totals.flatMap((row) => filled(grid, row, maxima.columnIndex)) : [],
  };
}

/** A unit named in every row, before its indicator, makes a list of results and no score table. */
function listsUnits(header: TableFrame['header']['columns'], nameColumn: number): boolean {
  return header.some((column) => column.role === 'unit' && column.owner === null && column.columnIndex < nameColumn);
}

function readUnit(
  grid: Grid,
  columns: UnitColumns,
  indicators: readonly Indicator[],
  totals: readonly number[],
  bonusBelow: (rowIndex: number) => boolean,
  who: { readonly name: string; readonly group: string | null },
): TableUnit {
  const entry = (rowIndex: number, columnIndex: number): Entry => ({
    at: { rowIndex, columnIndex },
    cell: grid.own(rowIndex, columnIndex),
  });
  // Evidence and reasons are often merged over several rows: what is written there speaks for all of them.
  const shared = (rowIndex: number, columnIndex: number | null): Entry | null => {
    if (columnIndex === null) return null;
    const area = grid.mergeAt(rowIndex, columnIndex);
    const at = { rowIndex: area?.top ?? rowIndex, columnIndex: area?.left ?? columnIndex };
    return { at, cell: grid.seen(rowIndex, columnIndex) };
  };
  const counting = columns.reviews.at(-1) ?? columns.self;
  const totalsOf = (columnIndex: number | null, of: 'self' | 'review'): TableUnit['totals'] =>
    columnIndex === null
      ? []
      : totals.flatMap((rowIndex) =>
          filled(grid, rowIndex, columnIndex).map((cell) => ({ ...cell, of, beforeBonus: bonusBelow(rowIndex) })),
        );
  return {
    ...who,
    scores: indicators.map(({ rowIndex }) => ({
      self: columns.self === null ? null : entry(rowIndex, columns.self),
      reviews: columns.reviews.map((columnIndex) => entry(rowIndex, columnIndex)),
      evidence: shared(rowIndex, columns.evidence),
      reason: shared(rowIndex, columns.reason),
    })),
    totals: [
      ...(columns.reviews.length > 0 ? totalsOf(columns.self, 'self') : []),
      ...totalsOf(counting, 'review'),
    ],
    hasSelfBesideReview: columns.self !== null && columns.reviews.length > 0,
  };
}

function filled(grid: Grid, rowIndex: number, columnIndex: number): readonly Entry[] {
  const cell = grid.own(rowIndex, columnIndex);
  return isBlank(cell) ? [] : [{ at: { rowIndex, columnIndex }, cell }];
}

