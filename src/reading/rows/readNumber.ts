import { oneLine } from '../../workbook/fold.ts';
import { textOf } from '../../workbook/grid.ts';
import type { BodyRow } from './classifyRows.ts';
import { isCoveredFromAbove } from './findMaxima.ts';
import type { IndicatorContext } from './indicatorContext.ts';
import type { NumberedRow } from '../model.ts';

/** Reads what stands in the number's column of a row; null where no number belongs. */
export function readNumber(
  { grid, columns, name }: IndicatorContext,
  row: BodyRow,
  indicator: number | 'none',
  after: NumberedRow['after'],
): NumberedRow | null {
  if (columns.seq === null || isCoveredFromAbove(grid, row.rowIndex, columns.seq)) return null;
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
