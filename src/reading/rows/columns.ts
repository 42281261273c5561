import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { TableFrame } from '../frame/frameTables.ts';
import type { HeaderColumn } from '../header/header.ts';
import { isBoxHeader } from '../words/boxWords.ts';
import type { ColumnRole } from '../words/headerWords.ts';
import { addAll } from '../../workbook/addAll.ts';
import { smallest } from '../../workbook/smallest.ts';
import { largest } from '../../workbook/largest.ts';

/** A column whose cells name or describe an indicator. */
export interface TextColumn {
  readonly columnIndex: number;
  readonly role: 'level' | 'name' | 'detail' | 'criterion';
}

/** The columns of a table with an indicator a row, apart from its units' columns. */
export interface IndicatorColumns {
  readonly left: number;
  readonly right: number;
  readonly seq: number | null;
  /** Left to right. */
  readonly texts: readonly TextColumn[];
  /** Columns of maxima, left to right: the last one is the indicators', those before it state levels' points. */
  readonly maxima: readonly number[];
  readonly deadline: number | null;
  /** The column of the boxes that evidence lies in, or null. */
  readonly box: number | null;
  /** Columns that hold scores, or may hold a unit's: headers that no list knows. */
  readonly scores: readonly number[];
  /** The column of the weights, or null. */
  readonly weight: number | null;
  /** The columns of this table and of the blocks beside it that go on with it. */
  readonly group: { readonly left: number; readonly right: number };
}

/**
 * Reads which column holds what. A column without a header that holds words left of the first score names a level.
 *
 * @param group the columns of the table and of the blocks beside it that go on with it
 */
export function readIndicatorColumns(grid: Grid, frame: TableFrame, group: IndicatorColumns['group'] = frame): IndicatorColumns {
  const { columns } = frame.header;
  const ofRole = (role: ColumnRole): readonly number[] =>
    columns.filter((column) => column.role === role && column.owner === null).map((column) => column.columnIndex);
  const maxima = ofRole('max');
  const texts = [...columns.flatMap((column) => textColumn(column, columns)), ...unlabelled(grid, frame)];
  if (!texts.some(({ role }) => role === 'name' || role === 'detail')) addAll(texts, unknownTexts(grid, frame, columns));
  texts.sort((a, b) => a.columnIndex - b.columnIndex);
  return {
    left: smallest([columns[0]?.columnIndex ?? 0, ...texts.map((column) => column.columnIndex)]),
    right: frame.right,
    seq: ofRole('seq')[0] ?? null,
    texts,
    maxima,
    deadline: ofRole('deadline')[0] ?? null,
    box: columns.find(({ role, owner, text }) => role === 'other' && owner === null && isBoxHeader(text))?.columnIndex ?? null,
    weight: ofRole('weight')[0] ?? null,
    group: { left: group.left, right: group.right },
    scores: columns
      .filter(mayHoldScores)
      .map((column) => column.columnIndex)
      .filter((c) => !texts.some((t) => t.columnIndex === c)),
  };
}

function mayHoldScores({ role }: HeaderColumn): boolean {
  return role === 'self' || role === 'review' || role === 'deduct' || role === undefined;
}

/** Of the columns under one merged header the last one names the indicators, those before it their levels. */
function textColumn({ columnIndex, role, at }: HeaderColumn, columns: readonly HeaderColumn[]): TextColumn[] {
  const goesOn = columns.some((c) => c.columnIndex > columnIndex && c.at.columnIndex === at.columnIndex && c.at.rowIndex === at.rowIndex);
  switch (role) {
    case 'level':
    case 'name':
    case 'detail':
    case 'criterion':
      return [{ columnIndex, role: goesOn ? 'level' : role }];
    case 'group':
      return [{ columnIndex, role: 'level' }];
    default:
      return [];
  }
}

function unlabelled(grid: Grid, frame: TableFrame): TextColumn[] {
  const known = new Set(frame.header.columns.map((column) => column.columnIndex));
  const first = frame.header.columns[0]?.columnIndex ?? 0;
  const last = largest(frame.header.columns.filter((c) => textColumn(c, []).length > 0).map((c) => c.columnIndex));
  const found = new Set<number>();
  for (const rowIndex of frame.body) {
    for (const cell of grid.filled(rowIndex)) {
      const { columnIndex } = cell;
      if (columnIndex >= Math.max(frame.left, first - 1) && columnIndex < last && !known.has(columnIndex) && cell.kind === 'text') {
        found.add(columnIndex);
      }
    }
  }
  return [...found].map((columnIndex) => ({ columnIndex, role: 'level' }));
}

/** Where no header word names the indicators, the unknown column with words in most of its rows does. */
function unknownTexts(grid: Grid, frame: TableFrame, columns: readonly HeaderColumn[]): TextColumn[] {
  // Where criteria or levels are named, only what stands left of the points can name the indicators instead.
  const named = columns.some((column) => textColumn(column, []).length > 0);
  const firstPoints = columns.find(({ role }) => role === 'max' || role === 'self' || role === 'review')?.columnIndex ?? Infinity;
  const unknown = columns.filter(
    (column) => column.role === undefined && column.owner === null && (!named || column.columnIndex < firstPoints),
  );
  return unknown
    .filter(({ columnIndex }) => {
      const cells = frame.body.map((row) => grid.own(row, columnIndex)).filter((cell) => !isBlank(cell));
      return cells.length > 0 && cells.filter((cell) => cell?.kind === 'text').length * 2 > frame.body.length;
    })
    .slice(0, 1)
    .map(({ columnIndex }) => ({ columnIndex, role: 'name' }));
}
