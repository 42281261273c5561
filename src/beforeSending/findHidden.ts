import { columnName } from '../workbook/address.ts';
import { isBlank } from '../workbook/grid.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import type { Cell, SheetSnapshot, Span, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { caution, type Caution } from './caution.ts';

/** Hidden sheets, and hidden rows and columns of the others. */
export function findHidden(workbook: WorkbookSnapshot): readonly Caution[] {
  return workbook.sheets.flatMap((sheet): readonly Caution[] => {
    const { name, visibility, hiddenRows, hiddenColumns } = sheet;
    if (visibility !== 'visible') {
      return [caution('sheet-hidden', name, null, { very: visibility === 'veryHidden', filled: filledIn(sheet, () => true) })];
    }
    if (isOwnSheet(workbook, sheet)) return [];
    const [row, column] = [hiddenRows[0]?.first, hiddenColumns[0]?.first];
    return [
      ...(row === undefined
        ? []
        : [
            caution(
              'rows-hidden',
              name,
              { rowIndex: row, columnIndex: 0 },
              {
                areas: hiddenRows.map(({ first, last }) => `${first + 1}:${last + 1}`),
                filled: filledIn(sheet, (rowIndex) => within(hiddenRows, rowIndex)),
              },
            ),
          ]),
      ...(column === undefined
        ? []
        : [
            caution(
              'columns-hidden',
              name,
              { rowIndex: 0, columnIndex: column },
              {
                areas: hiddenColumns.map(({ first, last }) => `${columnName(first)}:${columnName(last)}`),
                filled: filledIn(sheet, (_, columnIndex) => within(hiddenColumns, columnIndex)),
              },
            ),
          ]),
    ];
  });
}

function filledIn({ rows }: SheetSnapshot, isThere: (rowIndex: number, columnIndex: number) => boolean): number {
  let filled = 0;
  const count = (rowIndex: number, cell: Cell): void => {
    if (!isBlank(cell) && isThere(rowIndex, cell.columnIndex)) filled++;
  };
  for (const { rowIndex, cells } of rows) for (const cell of cells) count(rowIndex, cell);
  return filled;
}

function within(spans: readonly Span[], index: number): boolean {
  return spans.some(({ first, last }) => index >= first && index <= last);
}
