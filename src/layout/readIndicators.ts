import type { Position } from '../workbook/address.ts';
import type { Decimal } from '../workbook/decimal.ts';
import { oneLine } from '../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../workbook/grid.ts';
import type { BodyRow } from './classifyRows.ts';
import type { IndicatorColumns, TextColumn } from './columns.ts';
import { isCovered, pointsInText, type MaximaPlace } from './findMaxima.ts';
import { LevelTracker } from './levels.ts';
import type { Indicator, Level, NumberedRow } from './model.ts';
import { isBonusText } from './bonus.ts';
import { labelWithoutPoints, pointsInLabel, pointsOfCell } from './points.ts';

/** The indicators of a table with an indicator a row, and what its rows say besides. */
export interface IndicatorRows {
  readonly indicators: readonly Indicator[];
  readonly levels: readonly Level[];
  readonly numbering: readonly NumberedRow[];
}

interface Context {
  readonly grid: Grid;
  readonly columns: IndicatorColumns;
  readonly maxima: MaximaPlace;
  readonly name: TextColumn;
}

/** Reads the rows below a header into indicators, their levels and their numbers. */
export function readIndicators(context: Context, rows: readonly BodyRow[]): IndicatorRows {
  const { grid, columns } = context;
  const indicators: Indicator[] = [];
  const numbering: NumberedRow[] = [];
  const pathColumns = columns.texts.filter(
    (text) => text.columnIndex < context.name.columnIndex && (text.role === 'level' || text.role === 'name'),
  );
  const levels = new LevelTracker(pathColumns.map((text) => text.columnIndex));
  let after: NumberedRow['after'] = 'category-row';

  for (const row of rows) {
    const { rowIndex } = row;
    if (row.kind === 'total') continue;
    if (row.kind === 'category') {
      levels.openRow(row.label, row.depth, row.at, statedByRow(context, rowIndex, row.label));
      after = 'category-row';
      continue;
    }
    const slipped = row.kind === 'plain' ? slippedMaximum(context, rowIndex) : null;
    if (row.kind === 'plain') {
      const opened = levels.readCells((columnIndex) => labelCell(context, rowIndex, columnIndex, slipped?.nameColumn));
      if (opened && after === 'row') after = 'category-cell';
    }
    const indicator = row.kind === 'plain' ? readIndicator(context, rowIndex, slipped, levels.path()) : null;
    if (indicator) {
      levels.add(indicators.length);
      indicators.push(indicator);
    }
    const numbered = readNumber(context, row, indicator ? indicators.length - 1 : 'none', after);
    if (numbered) {
      numbering.push(numbered);
      after = 'row';
    }
  }
  return { indicators, levels: levels.stated(), numbering };
}

function readIndicator(
  { grid, columns, maxima, name }: Context,
  rowIndex: number,
  slipped: SlippedMaximum | null,
  path: readonly string[],
): Indicator | null {
  const nameColumn = slipped?.nameColumn ?? name.columnIndex;
  const nameAt = { rowIndex, columnIndex: name.columnIndex };
  const maxCell = grid.own(rowIndex, maxima.columnIndex);
  const nameText = oneLine(textOf(grid.seen(rowIndex, nameColumn)));
  const inColumn = maxima.source === 'column' ? pointsOfCell(maxCell) : undefined;
  const inRow = inColumn || slipped ? undefined : statedInRow(grid, columns, maxima, rowIndex);
  const max = inColumn ?? slipped?.max ?? inRow?.points ?? null;
  // The rows below a maximum merged over several belong to the first one, unless they are scored by themselves.
  if (max === null && isCovered(grid, rowIndex, maxima.columnIndex)) return null;
  const ownName = !isBlank(grid.own(rowIndex, nameColumn));
  const described = columns.texts
    .filter((text) => text.columnIndex > name.columnIndex)
    .map((text) => oneLine(textOf(grid.own(rowIndex, text.columnIndex))))
    .find((text) => text !== '');
  const numbered = columns.seq !== null && !isBlank(grid.own(rowIndex, columns.seq));
  if (max === null && !ownName && !(numbered && described !== undefined)) return null;

  const label = maxima.source === 'label' ? labelWithoutPoints(nameText) : nameText;
  const shown = label !== '' ? label : (described ?? '');
  const own = name.role === 'criterion' ? '' : nameText;
  return {
    rowIndex,
    seq: columns.seq === null ? null : oneLine(textOf(grid.own(rowIndex, columns.seq))) || null,
    path,
    name: shown,
    nameAt,
    max,
    maxAt: { rowIndex, columnIndex: inRow?.columnIndex ?? maxima.columnIndex },
    maxSource: inColumn || slipped ? 'column' : (inRow?.source ?? null),
    maxWords: max === null && maxima.source === 'column' ? oneLine(textOf(maxCell)) : '',
    misplacedAt: slipped ? slipped.at : null,
    bonus: [own, ...path].some(isBonusText),
    deadline: columns.deadline === null ? null : grid.seen(rowIndex, columns.deadline),
  };
}

/** Points that a row's own texts state in brackets: the place of the maxima, else the name and what describes it. */
function statedInRow(
  grid: Grid,
  columns: IndicatorColumns,
  maxima: MaximaPlace,
  rowIndex: number,
): { points: Decimal; columnIndex: number; source: 'label' | 'criterion' } | undefined {
  if (maxima.source === 'column' && !isBlank(grid.own(rowIndex, maxima.columnIndex))) return undefined;
  const places = columns.texts.filter((text) =>
    maxima.source === 'column' ? text.role !== 'level' : text.columnIndex === maxima.columnIndex,
  );
  for (const { columnIndex, role } of places) {
    const points = pointsInText(role, textOf(grid.own(rowIndex, columnIndex)));
    if (points) return { points, columnIndex, source: role === 'criterion' ? 'criterion' : 'label' };
  }
  return undefined;
}

interface SlippedMaximum {
  readonly max: Decimal;
  readonly at: Position;
  /** Where the name went with it. */
  readonly nameColumn: number;
}

/** A row whose cells slipped one column left: the number stands where words belong, the cell of the maximum is blank. */
function slippedMaximum({ grid, columns, maxima, name }: Context, rowIndex: number): SlippedMaximum | null {
  if (maxima.source !== 'column' || !isBlank(grid.seen(rowIndex, maxima.columnIndex))) return null;
  const left = columns.texts.find((text) => text.columnIndex === maxima.columnIndex - 1);
  const cell = left && grid.own(rowIndex, left.columnIndex);
  const max = cell ? pointsOfCell(cell) : undefined;
  if (!left || !max) return null;
  const nameColumn = left.columnIndex > name.columnIndex ? name.columnIndex : left.columnIndex - 1;
  return { max, at: { rowIndex, columnIndex: left.columnIndex }, nameColumn };
}

function labelCell({ grid, columns, maxima }: Context, rowIndex: number, columnIndex: number, slippedName: number | undefined) {
  const area = grid.mergeAt(rowIndex, columnIndex);
  const at = { rowIndex: area?.top ?? rowIndex, columnIndex: area?.left ?? columnIndex };
  const text = columnIndex === slippedName ? '' : textOf(grid.seen(rowIndex, columnIndex)).trim();
  const pointsColumn = [...maxima.ofLevels].find(([, level]) => level === columnIndex)?.[0];
  if (text !== '' && pointsColumn !== undefined && pointsColumn !== maxima.columnIndex) {
    const stated = pointsOfCell(grid.seen(rowIndex, pointsColumn));
    const statedAt = { rowIndex: grid.mergeAt(rowIndex, pointsColumn)?.top ?? rowIndex, columnIndex: pointsColumn };
    if (stated && columns.maxima.length > 0) return { text, at: statedAt, stated };
  }
  return { text, at, stated: pointsInLabel(text, true) };
}

function statedByRow({ grid, columns, maxima }: Context, rowIndex: number, label: string) {
  const column = maxima.source === 'column' ? maxima.columnIndex : columns.maxima.at(-1);
  const stated = column === undefined ? undefined : pointsOfCell(grid.own(rowIndex, column));
  if (stated && column !== undefined) return { points: stated, at: { rowIndex, columnIndex: column } };
  const inLabel = pointsInLabel(label, true);
  return inLabel ? { points: inLabel, at: null } : null;
}

function readNumber(
  { grid, columns, name }: Context,
  row: BodyRow,
  indicator: number | 'none',
  after: NumberedRow['after'],
): NumberedRow | null {
  if (columns.seq === null || isCovered(grid, row.rowIndex, columns.seq)) return null;
  const seq = oneLine(textOf(grid.own(row.rowIndex, columns.seq)));
  if (seq === '' && indicator === 'none') return null;
  return {
    at: { rowIndex: row.rowIndex, columnIndex: columns.seq },
    seq: seq === '' ? null : seq,
    indicator,
    empty: row.kind === 'empty',
    nameAt: { rowIndex: row.rowIndex, columnIndex: name.columnIndex },
    after,
  };
}
