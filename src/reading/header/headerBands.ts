import type { Grid } from '../../workbook/grid.ts';
import type { Span } from '../../workbook/snapshot.ts';
import { findHeaders } from './findHeaders.ts';
import type { ScoreTable } from '../model.ts';

/** The rows of a table's header, and of its repeats where a page broke, top to bottom; zero-based. */
export function headerBands(grid: Grid, { area }: ScoreTable): readonly Span[] {
  return findHeaders(grid)
    .filter(({ top, columns }) => {
      const [first, last] = [columns[0]?.columnIndex ?? 0, columns.at(-1)?.columnIndex ?? 0];
      return top >= area.top && top <= area.bottom && first <= area.right && last >= area.left;
    })
    .map(({ top, bottom }) => ({ first: top, last: bottom }));
}
