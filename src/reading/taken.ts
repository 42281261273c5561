import { oneLine } from '../workbook/fold.ts';
import { textOf, type Grid } from '../workbook/grid.ts';
import type { ConfirmedRows, ReadBlock } from './confirm/confirmRows.ts';
import type { Preamble } from './frame/readPreamble.ts';
import type { HeaderColumn } from './header/header.ts';
import type { Taken, TakenAs } from './model.ts';
import type { IndicatorRows } from './rows/readIndicators.ts';
import type { UnitColumns } from './units/findUnits.ts';

interface TakenBlock extends ReadBlock, IndicatorRows {
  readonly frame: { readonly header: { readonly columns: readonly HeaderColumn[] } };
  readonly units: readonly UnitColumns[];
}

/** What the columns, rows and lines of a ledger or a matrix were taken for, in the order of the sheet. */
export function takenIn(grid: Grid, blocks: readonly TakenBlock[], confirmed: ConfirmedRows, preamble: Preamble): readonly Taken[] {
  const at = (as: TakenAs, rowIndex: number, columnIndex: number): Taken => ({
    as,
    at: { rowIndex, columnIndex },
    words: oneLine(textOf(grid.seen(rowIndex, columnIndex))),
  });
  const unit = preamble.unit ? [at('unit', preamble.unit.at.rowIndex, preamble.unit.at.columnIndex)] : [];
  const inBlocks = blocks.flatMap(({ context, frame, rows, indicators, units }, b) => {
    const reading = confirmed.readings[b];
    const columns = frame.header.columns.flatMap((column): readonly Taken[] => {
      const as = columnAs(column, context, units);
      return as ? [{ as, at: { rowIndex: column.at.rowIndex, columnIndex: column.columnIndex }, words: oneLine(column.text) }] : [];
    });
    const { left } = context.columns;
    const ofRows = rows.flatMap((row): readonly Taken[] => {
      const { rowIndex, kind } = row;
      if (kind === 'total' || reading?.totals.has(rowIndex)) return [at('total', rowIndex, left)];
      if (kind === 'category' || reading?.categories.has(rowIndex))
        return [at('category', rowIndex, kind === 'category' ? row.at.columnIndex : context.name.columnIndex)];
      return kind === 'gate' ? [at('gate', rowIndex, left)] : [];
    });
    const ofIndicators = indicators.map(({ nameAt, bonus, deduction, name }): Taken => ({
      as: bonus ? 'bonus' : deduction ? 'deduction' : 'indicator',
      at: nameAt,
      words: name,
    }));
    return [...columns, ...[...ofRows, ...ofIndicators].sort((x, y) => x.at.rowIndex - y.at.rowIndex)];
  });
  return [...unit, ...inBlocks];
}

function columnAs(
  { columnIndex, role }: HeaderColumn,
  { columns, maxima, name }: ReadBlock['context'],
  units: readonly UnitColumns[],
): TakenAs | null {
  const has = (of: (unit: UnitColumns) => readonly number[]): boolean => units.some((unit) => of(unit).includes(columnIndex));
  const indexes = (some: UnitColumns['reviews']): readonly number[] =>
    some.flatMap((column) => [column.columnIndex, ...(column.parts ?? []).map((part) => part.columnIndex)]);
  if (
    has((unit) => (unit.unclear.length > 0 ? [] : indexes(unit.reviews.length > 0 ? unit.reviews.slice(-1) : unit.self ? [unit.self] : [])))
  )
    return 'counting';
  if (has((unit) => indexes(unit.reviews))) return 'review';
  if (has((unit) => indexes([...(unit.self ? [unit.self] : []), ...unit.otherSelf]))) return 'self';
  if (has((unit) => unit.evidence)) return 'evidence';
  if (has((unit) => unit.reasons)) return 'reason';
  if (columnIndex === columns.seq) return 'seq';
  if (maxima.source === 'column' && columnIndex === maxima.columnIndex) return 'max';
  if (columnIndex === name.columnIndex) return 'name';
  const text = columns.texts.find((one) => one.columnIndex === columnIndex);
  if (text) return text.role === 'level' || text.role === 'name' ? 'level' : 'criterion';
  if (columnIndex === columns.weight) return 'weight';
  if (columnIndex === columns.deadline) return 'deadline';
  return role === 'deduct' ? 'deduction-column' : role === 'total' ? 'total' : null;
}
