import type { TableUnit } from '../../reading/model.ts';
import { cellText, isSameValue } from '../cellText.ts';
import type { Change } from '../model.ts';
import { matchedIndicators, type TablePair } from '../tablePair.ts';
import { pairCells, unitColumns } from '../unitCells.ts';

/** Review scores of a unit that are not as they were issued. */
export function changedReviews(pair: TablePair, issued: TableUnit, returned: TableUnit): readonly Change[] {
  return matchedIndicators(pair).flatMap(({ i, j }) =>
    pairCells(unitColumns(pair.issued.table, issued, i, 'review'), unitColumns(pair.returned.table, returned, j, 'review')).pairs.flatMap(
      ([was, is]): readonly Change[] =>
        isSameValue(was.cell, is.cell)
          ? []
          : [{ kind: 'review', sheet: pair.returned.table.sheet, cell: is.at, issued: cellText(was.cell), returned: cellText(is.cell) }],
    ),
  );
}
