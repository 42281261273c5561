import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** A stored result that is another one than what LibreOffice calculates. */
export interface Wrong {
  readonly sheet: string;
  readonly cell: Cell;
  readonly rowIndex: number;
  readonly recalculated: Cell | undefined;
}

/** The formula cells of a workbook that hold another result in the recalculated one; `skip` are not looked at. */
export function wrongResults(
  ours: WorkbookSnapshot,
  recalculated: WorkbookSnapshot,
  skip: (sheet: string, rowIndex: number, columnIndex: number) => boolean,
): readonly Wrong[] {
  const sheets = new Map(recalculated.sheets.map((sheet) => [sheet.name, sheet]));
  return ours.sheets.flatMap((sheet) => {
    const rows = new Map(
      sheets.get(sheet.name)?.rows.map((row) => [row.rowIndex, new Map(row.cells.map((cell) => [cell.columnIndex, cell]))]),
    );
    return sheet.rows.flatMap(({ rowIndex, cells }) =>
      cells.flatMap((cell): readonly Wrong[] => {
        if (cell.formula === undefined || skip(sheet.name, rowIndex, cell.columnIndex)) return [];
        const other = rows.get(rowIndex)?.get(cell.columnIndex);
        return isSameResult(cell, other) ? [] : [{ sheet: sheet.name, cell, rowIndex, recalculated: other }];
      }),
    );
  });
}

/** In the digits that LibreOffice writes; it leaves out the result of a formula that is "". */
export function isSameResult(ours: Cell, other: Cell | undefined): boolean {
  if (ours.kind === 'number' && other?.kind === 'number') {
    return Math.abs(ours.value - other.value) <= 1e-12 * Math.max(1, Math.abs(ours.value));
  }
  if (ours.kind === 'text' && ours.value === '') return other === undefined || other.kind === 'uncalculated' || other.value === '';
  // Nor does it keep blanks at the ends of one.
  if (ours.kind === 'text' && other?.kind === 'text') return ours.value.trim() === other.value.trim();
  return ours.kind === other?.kind && ours.value === other.value;
}
