import { canBeRead } from '../workbook/canBeRead.ts';
import { HostFailureError } from '../workbook/failure.ts';
import { gridOf, type Grid } from '../workbook/grid.ts';
import { MOST_TABLE_CELLS } from '../workbook/limits.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { correctHeader, correctionsFor, isPart } from './corrections/correctHeader.ts';
import { correctionOfRow } from './corrections/correctRows.ts';
import { headingWords } from './corrections/headingWords.ts';
import { isRow, type ReadingCorrection } from './corrections/readingCorrection.ts';
import { findHeaders } from './header/findHeaders.ts';
import { frameTables, type TableFrame } from './frame/frameTables.ts';
import type { ScoreTable } from './model.ts';
import { readIndicatorTable } from './readIndicatorTable.ts';
import { readRoster } from './readRoster.ts';

/**
 * Reads the score tables of a sheet, top to bottom. Covers, instructions, lookup lists and summaries have none, nor has a sheet
 * of which too little is known.
 * What a person says of a table with the same header goes before what its words and figures say.
 * Never throws on what an office may have typed, but table-too-large for what is no office's table.
 */
export function readTables(sheet: SheetSnapshot, corrections: readonly ReadingCorrection[] = []): readonly ScoreTable[] {
  if (!canBeRead(sheet)) return [];
  const grid = gridOf(sheet);
  const headers = findHeaders(grid).map((header) => ({ header, made: correctionsFor(header, corrections) }));
  const known = headers.map(({ header, made }) => ({ header, made, corrected: correctHeader(header, made) }));
  const frames = frameTables(
    grid,
    known.map(({ corrected }) => corrected),
  );
  return frames.flatMap((frame) => {
    const { header = frame.header, made = [] } = known.find(({ corrected }) => corrected === frame.header) ?? {};
    refuseTooLarge(sheet.name, frame);
    const read = frame.header.kind === 'roster' ? readRoster : readIndicatorTable;
    const table = read(grid, frame, made);
    const followed = made.filter((correction) => isFollowed(grid, frame, correction));
    return table ? [{ ...table, heading: headingWords(header.columns), corrections: followed }] : [];
  });
}

/** Before it is known which rows and columns hold scores: to find that out takes longest. */
function refuseTooLarge(sheet: string, { body, header }: TableFrame): void {
  const [rows, columns] = [body.length, header.columns.length];
  if (rows * columns > MOST_TABLE_CELLS) {
    throw new HostFailureError({ kind: 'table-too-large', sheet, rows, columns, limit: MOST_TABLE_CELLS });
  }
}

function isFollowed(grid: Grid, frame: TableFrame, correction: ReadingCorrection): boolean {
  const frames = [frame, ...frame.beside];
  return isRow(correction.as)
    ? frames.some(({ body, left, right }) => body.some((row) => correctionOfRow(grid, row, { left, right }, [correction])))
    : frames.some(({ header }) => header.columns.some((column) => isPart(column, correction.part)));
}
