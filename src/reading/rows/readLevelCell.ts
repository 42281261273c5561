import type { Decimal } from '../../workbook/decimal.ts';
import { textOf } from '../../workbook/grid.ts';
import type { IndicatorContext } from './indicatorContext.ts';
import type { LevelCell, StatedPoints } from './levels.ts';
import { pointsInLabel, pointsOfCell } from '../words/points.ts';

/** Reads a level's label in a row, with the points that its label or a column of its own states. */
export function readLevelCell({ grid, maxima }: IndicatorContext, rowIndex: number, columnIndex: number): LevelCell {
  const area = grid.mergeAt(rowIndex, columnIndex);
  const at = { rowIndex: area?.top ?? rowIndex, columnIndex: area?.left ?? columnIndex };
  const text = textOf(grid.seen(rowIndex, columnIndex)).trim();
  const pointsColumn = [...maxima.ofLevels].find(([, level]) => level === columnIndex)?.[0];
  if (text !== '' && pointsColumn !== undefined && pointsColumn !== maxima.columnIndex) {
    const stated = pointsOfCell(grid.seen(rowIndex, pointsColumn));
    const top = grid.mergeAt(rowIndex, pointsColumn)?.top ?? rowIndex;
    if (stated) return { text, at: { rowIndex: top, columnIndex: pointsColumn }, stated };
  }
  return { text, at, stated: pointsInLabel(text, true) };
}

/** The points of a category in a row of its own: in the column of the maxima, else in its label. */
export function statedByRow({ grid, columns, maxima }: IndicatorContext, rowIndex: number, label: string): StatedPoints | null {
  const column = maxima.source === 'column' ? maxima.columnIndex : columns.maxima.at(-1);
  const stated: Decimal | undefined = column === undefined ? undefined : pointsOfCell(grid.own(rowIndex, column));
  if (stated && column !== undefined) return { points: stated, at: { rowIndex, columnIndex: column } };
  const inLabel = pointsInLabel(label, true);
  return inLabel ? { points: inLabel, at: null } : null;
}
