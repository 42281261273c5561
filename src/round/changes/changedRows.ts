import { fold } from '../../workbook/fold.ts';
import { isIn } from '../../workbook/spans.ts';
import type { Change } from '../model.ts';
import { matchedIndicators, type TablePair } from '../tablePair.ts';
import type { TableSide } from '../tableSide.ts';

/** Indicators that were added, that are gone, and that were hidden; in a roster an indicator is a column. */
export function changedRows(pair: TablePair): readonly Change[] {
  const { issued, returned, match } = pair;
  const { sheet } = returned.table;
  const added = returned.table.indicators.flatMap((indicator, j): readonly Change[] =>
    match.issued[j] !== undefined
      ? []
      : [{ kind: 'row-added', sheet, cell: indicator.nameAt, issued: null, returned: indicator.name || null }],
  );
  // A hidden row that the office's total leaves out is no indicator of the returned table; it is there all the same.
  const leftOut = returned.table.hidden.filter(({ of, counts }) => of === 'row' && !counts);
  const gone = issued.table.indicators.flatMap((indicator, i): readonly Change[] => {
    if (match.returned[i] !== undefined) return [];
    const at = leftOut.findIndex(({ label }) => fold(label) === fold(indicator.name));
    const [hidden] = at < 0 ? [] : leftOut.splice(at, 1);
    return hidden
      ? [{ kind: 'hidden', sheet, cell: hidden.at, issued: null, returned: null }]
      : [{ kind: 'row-removed', sheet, cell: null, issued: indicator.name || null, returned: null }];
  });
  const hidden = matchedIndicators(pair).flatMap(({ i, j, returned: { nameAt } }): readonly Change[] =>
    isHidden(returned, j) && !isHidden(issued, i) ? [{ kind: 'hidden', sheet, cell: nameAt, issued: null, returned: null }] : [],
  );
  return [...gone, ...added, ...hidden];
}

function isHidden({ table, grid }: TableSide, index: number): boolean {
  const indicator = table.indicators[index];
  if (!indicator) return false;
  return table.layout === 'roster'
    ? isIn(grid.sheet.hiddenColumns, indicator.nameAt.columnIndex)
    : isIn(grid.sheet.hiddenRows, indicator.rowIndex);
}
