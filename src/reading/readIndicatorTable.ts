import { oneLine } from '../workbook/fold.ts';
import { textOf, type Grid } from '../workbook/grid.ts';
import { confirmWeightColumn } from './confirm/confirmWeightColumn.ts';
import { confirmRows, type ConfirmedRows, type ReadBlock } from './confirm/confirmRows.ts';
import { withoutFalseSubtotals } from './confirm/withoutFalseSubtotals.ts';
import { correctRows } from './corrections/correctRows.ts';
import type { ReadingCorrection } from './corrections/readingCorrection.ts';
import type { TableFrame } from './frame/frameTables.ts';
import { readPreamble, type Preamble } from './frame/readPreamble.ts';
import { headingsOf } from './header/headingsOf.ts';
import { servedUnits } from './frame/servedUnits.ts';
import { lastHeaderRow } from './header/header.ts';
import type { Doubt, Entry, HiddenPart, Level, Taken, TableUnit, UncorrectedTable } from './model.ts';
import { classifyRows, type BodyRow } from './rows/classifyRows.ts';
import { readIndicatorColumns, type IndicatorColumns } from './rows/columns.ts';
import { findMaxima, type MaximaPlace } from './rows/findMaxima.ts';
import { findNameColumn } from './rows/findNameColumn.ts';
import type { IndicatorContext } from './rows/indicatorContext.ts';
import type { IndicatorOfRows, IndicatorRows } from './rows/readIndicators.ts';
import { standardOf } from './rows/standardOf.ts';
import { readSpendingIndicator } from './rows/readSpendingIndicator.ts';
import { grandTotals } from './rows/grandTotals.ts';
import { AS_WORDED } from './rows/rowReading.ts';
import { sumOfMaxima } from './rows/sumOfMaxima.ts';
import { weigh } from './rows/weights.ts';
import { takenIn } from './taken.ts';
import { totalsOfRows } from './totals/totalsOfRows.ts';
import { filledEntry } from './units/entries.ts';
import { findUnits, type UnitColumns } from './units/findUnits.ts';
import { hiddenScoreColumns } from './units/hiddenColumns.ts';
import { levelScores } from './units/levelScores.ts';
import { readUnitScores, readUnitTotals } from './units/readUnitColumns.ts';
import { holdsPoints } from './words/points.ts';
import { largest } from '../workbook/largest.ts';

/** A block with its rows understood. */
interface Block extends ReadBlock, IndicatorRows {
  readonly frame: TableFrame;
  readonly rows: readonly BodyRow[];
  readonly units: readonly UnitColumns[];
  /** The total rows of the whole block, zero-based. */
  readonly totals: readonly number[];
}

/** Reads a ledger or a matrix. Null where no indicator has a maximum: then it is no score table. */
export function readIndicatorTable(grid: Grid, frame: TableFrame, corrections: readonly ReadingCorrection[] = []): UncorrectedTable | null {
  const group = { left: frame.left, right: largest([frame.right, ...frame.beside.map(({ right }) => right)]) };
  const frames = [frame, ...frame.beside];
  const worded = frames.flatMap((one) => proposeBlock(grid, one, group, corrections) ?? []);
  const [only] = worded;
  if (!only || worded.length < frames.length) return null;
  const preamble = readPreamble(grid, frame);
  const spending = frame.spending ? readSpendingIndicator(grid, frame.spending) : null;
  const elsewhere = spending?.indicator.max ?? undefined;
  const proposed = worded.length > 1 ? worded : [withoutFalseSubtotals(only, preamble.fullMarks, elsewhere)];
  const confirmed = confirmRows(proposed, preamble.fullMarks, elsewhere);
  const served = servedUnits(grid, frame);
  const blocks = proposed.map((read, b) => understand(grid, frames[b] ?? frame, read, confirmed, b, preamble, served));
  const context = (blocks[0] as Block).context;
  const {
    indicators,
    weighted,
    doubts: ofWeights,
  } = weigh(grid, [...(spending ? [spending.indicator] : []), ...blocks.flatMap((block) => block.indicators)], context.columns.weight);
  if (!indicators.some((indicator) => indicator.max)) return null;
  return tableOf(grid, { frame, blocks, preamble, confirmed, served, indicators, weighted, ofWeights, spending });
}

function proposeBlock(
  grid: Grid,
  frame: TableFrame,
  group: { readonly left: number; readonly right: number },
  corrections: readonly ReadingCorrection[],
): ReadBlock | null {
  const columns = readIndicatorColumns(grid, frame, group);
  const classified = classifyRows(grid, frame.body, columns);
  const rows = correctRows(grid, frame.body, classified.rows, columns, corrections);
  const subtotals = classified.subtotals.filter((rowIndex) => !rows.some((row) => row.rowIndex === rowIndex));
  const plain = rows.filter((row) => row.kind === 'plain').map((row) => row.rowIndex);
  const maxima = findMaxima(grid, columns, plain) ?? weighedMaxima(grid, frame, columns, rows);
  if (!maxima) return null;
  const isInColumn = maxima.source === 'column' || maxima.source === 'weight';
  const withMax = isInColumn ? plain.filter((row) => holdsPoints(grid.own(row, maxima.columnIndex))) : plain;
  const name = findNameColumn(grid, columns, maxima, withMax);
  if (!name || listsUnits(grid, frame, name.columnIndex, plain)) return null;
  return { context: { grid, columns, maxima, name }, rows, subtotals };
}

/** Where nothing states a maximum, but the figures say that scores out of 100 are weighed. */
function weighedMaxima(grid: Grid, { header }: TableFrame, columns: IndicatorColumns, rows: readonly BodyRow[]): MaximaPlace | null {
  const { weight } = columns;
  if (weight === null) return null;
  const ofKind = (kind: BodyRow['kind']): readonly number[] => rows.flatMap((row) => (row.kind === kind ? [row.rowIndex] : []));
  const others = header.columns.flatMap(({ columnIndex }) => (columnIndex > weight ? [columnIndex] : []));
  const isSo = confirmWeightColumn(grid, { weight, scores: columns.scores, others, rows: ofKind('plain'), totalRows: ofKind('total') });
  return isSo ? { source: 'weight', columnIndex: weight, ofLevels: new Map() } : null;
}

/** Several units named before the indicators, one a row, make a list of results and no score table. */
function listsUnits(grid: Grid, { header }: TableFrame, nameColumn: number, rows: readonly number[]): boolean {
  return header.columns.some(({ role, owner, columnIndex }) => {
    if (role !== 'unit' || owner !== null || columnIndex >= nameColumn) return false;
    return new Set(rows.map((row) => textOf(grid.seen(row, columnIndex)).trim()).filter((text) => text !== '')).size > 1;
  });
}

function understand(
  grid: Grid,
  frame: TableFrame,
  { context, subtotals }: ReadBlock,
  confirmed: ConfirmedRows,
  b: number,
  preamble: Preamble,
  served: readonly string[],
): Block {
  const rows = confirmed.rows[b] ?? [];
  const read = confirmed.read[b] as IndicatorRows;
  const maxColumn = context.maxima.source === 'column' ? context.maxima.columnIndex : null;
  const units = findUnits({
    grid,
    header: frame.header.columns,
    rows,
    scored: read.indicators.flatMap((indicator) => (indicator.max ? indicator.rows : [])),
    maxColumn,
    ofLevels: levelScores(frame.header.columns, context.columns, maxColumn),
    served,
    owned: preamble.unit?.owns === true,
  });
  const indicators = read.indicators.map((indicator) => {
    const standard = standardOf(grid, context.columns, indicator.rows);
    return standard ? { ...indicator, standard } : indicator;
  });
  const totals = rows.filter((row) => row.kind === 'total').map((row) => row.rowIndex);
  return { frame, context, rows, subtotals, units, totals, ...read, indicators };
}

interface Understood {
  readonly frame: TableFrame;
  readonly blocks: readonly Block[];
  readonly preamble: Preamble;
  readonly confirmed: ConfirmedRows;
  readonly served: readonly string[];
  readonly indicators: readonly IndicatorOfRows[];
  readonly weighted: boolean;
  readonly ofWeights: readonly Doubt[];
  readonly spending: ReturnType<typeof readSpendingIndicator>;
}

function tableOf(
  grid: Grid,
  { frame, blocks, preamble, confirmed, served, indicators, weighted, ofWeights, spending }: Understood,
): UncorrectedTable {
  const first = blocks[0] as Block;
  const matrix = first.units.some((unit) => unit.name !== null);
  const doubts: readonly Doubt[] = [...confirmed.doubts, ...ofWeights];
  const totals = blocks.map((block) =>
    grandTotals(
      grid,
      block,
      blocks.flatMap((one) => one.indicators),
    ),
  );
  const units = first.units.map((columns, u): TableUnit => {
    const all = blocks.map((block) => ({ block, columns: block.units[u] ?? columns }));
    const scores = [
      ...(spending ? [spending.scores] : []),
      ...all.flatMap(({ block, columns: own }) => readUnitScores(grid, own, block.indicators)),
    ];
    const unclear = all.some(({ columns: own }) => own.unclear.length > 0);
    return {
      name: columns.name ?? preamble.unit?.name ?? grid.sheet.name,
      nameAt: columns.name === null ? (preamble.unit?.at ?? null) : columns.labelAt,
      group: preamble.group ?? (matrix ? preamble.titleKind : null),
      scores,
      totals: all.flatMap(({ columns: own }, i) => readUnitTotals(grid, own, indicators, totals[i] ?? [])),
      hasSelfBesideReview: columns.self !== null && columns.reviews.length > 0,
      unclear: unclear || doubts.length > 0,
    };
  });
  const lastRows = blocks.flatMap((block) => [...block.totals, ...block.indicators.flatMap((indicator) => indicator.rows)]);
  return {
    sheet: grid.sheet.name,
    area: {
      top: frame.header.top,
      left: first.context.columns.left,
      bottom: largest(lastRows),
      right: largest(blocks.map(({ context }) => context.columns.right)),
    },
    layout: matrix ? 'matrix' : 'ledger',
    title: preamble.title,
    year: preamble.year,
    statedFullMarks: preamble.fullMarks ?? (weighted ? null : confirmed.typedFullMarks),
    fullMarks: sumOfMaxima(indicators, 'ordinary'),
    bonusCap: preamble.bonusCap ?? sumOfMaxima(indicators, 'bonus'),
    indicators,
    levels: blocks.reduce<readonly Level[]>(
      (levels, block, b) => [...levels, ...shifted(block.levels, (spending ? 1 : 0) + before(blocks, b))],
      [],
    ),
    gates: blocks.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.kind === 'gate' ? row.texts.map((text) => ({ rowIndex: row.rowIndex, text })) : [])),
    ),
    units,
    numbering: blocks.flatMap((block, b) =>
      block.numbering.map((row) =>
        row.indicator === 'none' ? row : { ...row, indicator: row.indicator + (spending ? 1 : 0) + before(blocks, b) },
      ),
    ),
    servedUnits: served,
    maximaTotals: weighted ? [] : blocks.flatMap(({ context }, i) => (totals[i] ?? []).flatMap((row) => maximumEntry(grid, context, row))),
    officeTotals:
      weighted || doubts.length > 0
        ? []
        : totalsOfRows(
            grid,
            blocks.map((block, b) => ({ ...block, reading: confirmed.readings[b] ?? AS_WORDED })),
            spending && { inColumn: isInColumns(spending, first) },
          ),
    headings: headingsOf([frame, ...frame.beside].map(({ header }) => header)),
    hidden: [...hiddenColumns(grid, frame, blocks), ...confirmed.hidden],
    doubts: [...doubts, ...unclearColumns(blocks, preamble, grid)],
    weighted,
    header: { first: frame.header.top, last: lastHeaderRow(frame.header) },
    taken: [...takenIn(grid, blocks, confirmed, preamble), ...(spending ? [takenOf(spending.indicator)] : [])],
  };
}

/** The indicator that a spending form gives above its table. */
function takenOf({ nameAt, name }: IndicatorOfRows): Taken {
  return { of: 'row', as: 'indicator', at: nameAt, words: name };
}

/** True where the indicator above the table stands in the very columns of the table's maxima and of its scores. */
function isInColumns({ indicator, scores }: NonNullable<Understood['spending']>, { context, units }: Block): boolean {
  const counting = units[0]?.reviews.at(-1) ?? units[0]?.self;
  return indicator.maxAt.columnIndex === context.maxima.columnIndex && scores.reviews[0]?.at.columnIndex === counting?.columnIndex;
}

function before(blocks: readonly Block[], b: number): number {
  return blocks.slice(0, b).reduce((count, { indicators }) => count + indicators.length, 0);
}

function shifted(levels: readonly Level[], by: number): readonly Level[] {
  return by === 0 ? levels : levels.map((level) => ({ ...level, indicators: level.indicators.map((i) => i + by) }));
}

function maximumEntry(grid: Grid, { maxima }: IndicatorContext, rowIndex: number): readonly Entry[] {
  return maxima.source === 'column' ? filledEntry(grid, rowIndex, maxima.columnIndex) : [];
}

function hiddenColumns(grid: Grid, frame: TableFrame, blocks: readonly Block[]): readonly HiddenPart[] {
  const units = blocks.flatMap((block) => block.units);
  const columnsOf = (some: UnitColumns['reviews']): readonly number[] =>
    some.flatMap(({ columnIndex, parts }) => [columnIndex, ...(parts ?? []).map((part) => part.columnIndex)]);
  const counting = units.flatMap((unit) =>
    unit.unclear.length > 0 ? [] : columnsOf(unit.reviews.length > 0 ? unit.reviews.slice(-1) : unit.self ? [unit.self] : []),
  );
  const reviews = units.flatMap((unit) => columnsOf(unit.reviews));
  return hiddenScoreColumns(
    grid,
    [frame, ...frame.beside].flatMap(({ header }) => header.columns),
    new Set(reviews),
    new Set(counting),
  );
}

function unclearColumns(blocks: readonly Block[], preamble: Preamble, grid: Grid): readonly Doubt[] {
  return blocks.flatMap(({ units }) =>
    units.flatMap(({ unclear, name }): readonly Doubt[] => {
      const [column] = unclear;
      if (!column) return [];
      const words = unclear.map(({ above, text }) => oneLine(above === '' || above === text ? text : `${above} ${text}`));
      return [
        {
          of: 'score-columns',
          at: { rowIndex: column.at.rowIndex, columnIndex: column.columnIndex },
          words,
          unit: name ?? preamble.unit?.name ?? grid.sheet.name,
        },
      ];
    }),
  );
}
