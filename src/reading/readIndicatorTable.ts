import { textOf, type Grid } from '../workbook/grid.ts';
import { classifyRows } from './rows/classifyRows.ts';
import { readIndicatorColumns } from './rows/columns.ts';
import { filledEntry } from './units/entries.ts';
import { findMaxima } from './rows/findMaxima.ts';
import { findNameColumn } from './rows/findNameColumn.ts';
import { findUnits } from './units/findUnits.ts';
import type { TableFrame } from './frame/frameTables.ts';
import type { ScoreTable } from './model.ts';
import { holdsPoints } from './rows/points.ts';
import { readIndicators } from './rows/readIndicators.ts';
import { readPreamble } from './frame/readPreamble.ts';
import { readUnitColumns } from './units/readUnitColumns.ts';
import { servedUnits } from './frame/servedUnits.ts';
import { sumOfMaxima } from './rows/sumOfMaxima.ts';

/** Reads a ledger or a matrix. Null where no indicator has a maximum: then it is no score table. */
export function readIndicatorTable(grid: Grid, frame: TableFrame): ScoreTable | null {
  const columns = readIndicatorColumns(grid, frame);
  const rows = classifyRows(grid, frame.body, columns);
  const plain = rows.filter((row) => row.kind === 'plain').map((row) => row.rowIndex);
  const maxima = findMaxima(grid, columns, plain);
  if (!maxima) return null;
  const withMax =
    maxima.source === 'column' ? plain.filter((row) => holdsPoints(grid.own(row, maxima.columnIndex))) : plain;
  const name = findNameColumn(grid, columns, maxima, withMax);
  if (!name || listsUnits(grid, frame, name.columnIndex, plain)) return null;

  const { indicators, levels, numbering } = readIndicators({ grid, columns, maxima, name }, rows);
  if (!indicators.some((indicator) => indicator.max)) return null;
  const preamble = readPreamble(grid, frame);
  const served = servedUnits(grid, frame);
  const units = findUnits(grid, frame.header.columns, rows, served);
  const matrix = units.some((unit) => unit.name !== null);
  const totals = rows.filter((row) => row.kind === 'total').map((row) => row.rowIndex);

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
    fullMarks: sumOfMaxima(indicators, false),
    bonusCap: preamble.bonusCap ?? sumOfMaxima(indicators, true),
    indicators,
    levels,
    gates: rows.flatMap((row) => (row.kind === 'gate' ? row.texts.map((text) => ({ rowIndex: row.rowIndex, text })) : [])),
    units: units.map((unit) => ({
      name: unit.name ?? preamble.unit ?? grid.sheet.name,
      group: preamble.group ?? (matrix ? preamble.titleKind : null),
      ...readUnitColumns(grid, unit, indicators, totals),
    })),
    numbering,
    servedUnits: served,
    maximaTotals: maxima.source === 'column' ? totals.flatMap((row) => filledEntry(grid, row, maxima.columnIndex)) : [],
  };
}

/** Several units named before the indicators, one a row, make a list of results and no score table. */
function listsUnits(grid: Grid, { header }: TableFrame, nameColumn: number, rows: readonly number[]): boolean {
  return header.columns.some(({ role, owner, columnIndex }) => {
    if (role !== 'unit' || owner !== null || columnIndex >= nameColumn) return false;
    return new Set(rows.map((row) => textOf(grid.seen(row, columnIndex)).trim()).filter((text) => text !== '')).size > 1;
  });
}
