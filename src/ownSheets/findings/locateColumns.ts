import { fold } from '../../workbook/fold.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import { FINDING_COLUMNS, type FindingColumn } from './findingColumns.ts';

/** Columns of a 问题清单 as it stands; zero-based. */
export interface LocatedColumns<Key extends FindingColumn> {
  readonly column: Readonly<Record<Key, number>>;
  /** Of all rows below the header that hold anything. */
  readonly rowIndexes: readonly number[];
}

/** Finds columns by their header, wherever a person has moved them; null where no row has the headers of all of them. */
export function locateColumns<Key extends FindingColumn>(grid: Grid, keys: readonly Key[]): LocatedColumns<Key> | null {
  for (const header of grid.rowIndexes) {
    const cells = grid.filled(header);
    const found = keys.map((key) => {
      const word = FINDING_COLUMNS.words[FINDING_COLUMNS.index[key]];
      return [key, cells.find((cell) => fold(textOf(cell)) === word)?.columnIndex ?? -1] as const;
    });
    if (found.some(([, columnIndex]) => columnIndex === -1)) continue;
    return {
      column: Object.fromEntries(found) as Record<Key, number>,
      rowIndexes: grid.rowIndexes.filter((rowIndex) => rowIndex > header),
    };
  }
  return null;
}
