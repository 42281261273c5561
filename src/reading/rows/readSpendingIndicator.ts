import { oneLine } from '../../workbook/fold.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { SpendingBlock } from '../header/spendingBlock.ts';
import type { UnitScores } from '../model.ts';
import { pointsOfCell } from '../words/points.ts';
import { entryAt } from '../units/entries.ts';
import type { IndicatorOfRows } from './readIndicators.ts';

/** 预算执行率, which 项目支出绩效自评表 scores in the block above its table. */
export function readSpendingIndicator(
  grid: Grid,
  block: SpendingBlock,
): { readonly indicator: IndicatorOfRows; readonly scores: UnitScores } | null {
  const { rowIndex, nameAt, maxColumn, scoreColumn } = block;
  const max = pointsOfCell(grid.own(rowIndex, maxColumn));
  if (!max) return null;
  const label = oneLine(textOf(grid.own(nameAt.rowIndex, nameAt.columnIndex)));
  return {
    indicator: {
      rowIndex,
      rows: [rowIndex],
      seq: null,
      path: label === '' ? [] : [label],
      name: '预算执行率',
      nameAt,
      max,
      maxAt: { rowIndex, columnIndex: maxColumn },
      maxSource: 'column',
      maxWords: '',
      misplacedAt: null,
      bonus: false,
      deduction: false,
      negative: false,
      weight: null,
      deadline: null,
    },
    scores: { self: null, otherSelf: [], reviews: [entryAt(grid, rowIndex, scoreColumn)], evidence: null, reason: null },
  };
}
