import { oneLine } from '../workbook/fold.ts';
import { textOf, type Grid } from '../workbook/grid.ts';
import type { ConfirmedRows, ReadBlock } from './confirm/confirmRows.ts';
import { namesOfColumns } from './corrections/correctHeader.ts';
import type { Preamble } from './frame/readPreamble.ts';
import type { HeaderColumn } from './header/header.ts';
import type { Taken, TakenAs } from './model.ts';
import type { BodyRow } from './rows/classifyRows.ts';
import type { IndicatorOfRows, IndicatorRows } from './rows/readIndicators.ts';
import type { UnitColumns } from './units/findUnits.ts';
import { isSubtotalLabel } from './words/rowWords.ts';
import { largest } from '../workbook/largest.ts';

interface TakenBlock extends ReadBlock, IndicatorRows {
  readonly frame: { readonly header: { readonly columns: readonly HeaderColumn[] }; readonly body: readonly number[] };
  readonly units: readonly UnitColumns[];
}

/** What the columns, rows and lines of a ledger or a matrix were taken for, in the order of the sheet. */
export function takenIn(grid: Grid, blocks: readonly TakenBlock[], confirmed: ConfirmedRows, preamble: Preamble): readonly Taken[] {
  const unit: readonly Taken[] = preamble.unit
    ? [{ of: 'line', as: 'unit', at: preamble.unit.at, words: wordsAt(grid, preamble.unit.at.rowIndex, preamble.unit.at.columnIndex) }]
    : [];
  const ofUnits = blocks.some(({ units }) => units.some(({ name }) => name !== null));
  const inBlocks = blocks.flatMap((block, b) => {
    const units = columnsOfUnits(block.units);
    const nameOf = namesOfColumns(block.frame.header.columns, ofUnits);
    const columns = block.frame.header.columns.map((column): Taken => ({
      of: 'column',
      as: units.get(column.columnIndex) ?? columnAs(column, block.context),
      at: { rowIndex: column.at.rowIndex, columnIndex: column.columnIndex },
      ...nameOf(column),
    }));
    return [...columns, ...rowsOf(grid, block, confirmed.readings[b])];
  });
  return [...unit, ...inBlocks];
}

/** Every row of the table's own, down to its last indicator or total. */
function rowsOf(grid: Grid, block: TakenBlock, reading: ConfirmedRows['readings'][number] | undefined): readonly Taken[] {
  const { frame, rows, indicators } = block;
  const known = new Map<number, BodyRow>(rows.map((row) => [row.rowIndex, row]));
  const firstRows = new Map(indicators.map((indicator) => [indicator.rowIndex, indicator]));
  const indicatorRows = new Set(indicators.flatMap((indicator) => indicator.rows));
  const last = largest([-1, ...indicatorRows, ...rows.filter(({ kind }) => kind === 'total').map(({ rowIndex }) => rowIndex)]);
  return frame.body.flatMap((rowIndex): readonly Taken[] => {
    if (rowIndex > last && known.get(rowIndex)?.kind !== 'gate') return [];
    const indicator = firstRows.get(rowIndex);
    if (indicator) {
      const { nameAt, name } = indicator;
      const part = oneLine(textOf(grid.own(nameAt.rowIndex, nameAt.columnIndex)));
      return [{ of: 'row', as: kindOf(indicator), at: nameAt, words: name, ...(part !== '' && part !== name ? { part } : {}) }];
    }
    // A row that shares its maximum with those above is one indicator with them.
    if (indicatorRows.has(rowIndex)) return [];
    const label = labelOf(grid, block.context, rowIndex);
    if (label === null) return [];
    return [{ of: 'row', as: rowAs(known.get(rowIndex), reading, rowIndex, label.words), ...label }];
  });
}

function kindOf({ bonus, deduction }: IndicatorOfRows): TakenAs {
  return bonus ? 'bonus' : deduction ? 'deduction' : 'indicator';
}

function rowAs(row: BodyRow | undefined, reading: ConfirmedRows['readings'][number] | undefined, rowIndex: number, words: string): TakenAs {
  if (row?.kind === 'total' || reading?.totals.has(rowIndex)) return 'total';
  if (row?.kind === 'category' || reading?.categories.has(rowIndex)) return 'category';
  if (row?.kind === 'gate') return 'gate';
  return isSubtotalLabel(words) ? 'subtotal' : 'left-out';
}

/** The first words in a row of the table, else the first thing that stands there; null in a blank one. */
function labelOf(grid: Grid, { columns }: ReadBlock['context'], rowIndex: number): Pick<Taken, 'at' | 'words'> | null {
  const cells = grid.filled(rowIndex).filter(({ columnIndex }) => columnIndex >= columns.left && columnIndex <= columns.right);
  const seq = cells.find(({ columnIndex }) => columnIndex === columns.seq);
  const words = cells.filter((cell) => cell.kind === 'text');
  const label = words.find((cell) => cell !== seq) ?? words[0] ?? cells[0];
  if (!label) return null;
  return { at: { rowIndex, columnIndex: label.columnIndex }, words: oneLine(textOf(label)) };
}

function wordsAt(grid: Grid, rowIndex: number, columnIndex: number): string {
  return oneLine(textOf(grid.seen(rowIndex, columnIndex)));
}

/** What the columns of units were taken for; the first that applies to any unit. */
function columnsOfUnits(units: readonly UnitColumns[]): ReadonlyMap<number, TakenAs> {
  const indexes = (some: UnitColumns['reviews']): readonly number[] =>
    some.flatMap((column) => [column.columnIndex, ...(column.parts ?? []).map((part) => part.columnIndex)]);
  const kinds: readonly (readonly [TakenAs, (unit: UnitColumns) => readonly number[]])[] = [
    [
      'counting',
      ({ unclear, reviews, self }) => (unclear.length > 0 ? [] : indexes(reviews.length > 0 ? reviews.slice(-1) : self ? [self] : [])),
    ],
    ['review', ({ reviews }) => indexes(reviews)],
    ['self', ({ self, otherSelf }) => indexes([...(self ? [self] : []), ...otherSelf])],
    ['evidence', ({ evidence }) => evidence],
    ['reason', ({ reasons }) => reasons],
  ];
  const found = new Map<number, TakenAs>();
  for (const [as, of] of kinds)
    for (const unit of units) for (const columnIndex of of(unit)) if (!found.has(columnIndex)) found.set(columnIndex, as);
  return found;
}

function columnAs({ columnIndex, role, text }: HeaderColumn, { columns, maxima, name }: ReadBlock['context']): TakenAs {
  if (columnIndex === columns.seq) return 'seq';
  if (maxima.source === 'column' && columnIndex === maxima.columnIndex) return 'max';
  if (columnIndex === name.columnIndex) return 'name';
  const words = columns.texts.find((one) => one.columnIndex === columnIndex);
  if (words) return words.role === 'level' || words.role === 'name' ? 'level' : 'criterion';
  if (columnIndex === columns.weight) return 'weight';
  if (columnIndex === columns.deadline) return 'deadline';
  if (columnIndex === columns.box) return 'box';
  if (role === 'total') return isSubtotalLabel(text) ? 'subtotal' : 'total';
  return role === 'deduct' ? 'deduction-column' : 'unused';
}
