import { cellIn } from '../../workbook/cellAt.ts';
import { textOf } from '../../workbook/grid.ts';
import type { RowSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Standing, StandingAsked } from '../../workbook/standing.ts';
import type { CellTarget } from './sheetLinks.ts';

/**
 * Where a person stands in the sheet that is shown. Rows are hidden as the file has them: of a filter the page knows nothing else, and
 * makes none.
 */
export function standingIn(
  workbook: WorkbookSnapshot | null,
  stands: CellTarget | null,
  { sheet: name, headerRow, columns }: StandingAsked,
): Standing | null {
  const sheet = workbook?.sheets.find((one) => one.name === name);
  if (!sheet || stands?.sheet !== name) return null;
  const textsOf = (row: RowSnapshot | undefined): readonly string[] =>
    columns.map((column) => textOf(row ? cellIn(row.cells, column) : null));
  const isHidden = ({ rowIndex }: RowSnapshot): boolean =>
    sheet.hiddenRows.some(({ first, last }) => rowIndex >= first && rowIndex <= last);
  const below = sheet.rows.filter(({ rowIndex }) => rowIndex > headerRow);
  const shown = below.filter((row) => !isHidden(row)).map(textsOf);
  const at = stands.cell.rowIndex;
  return {
    row: at > headerRow ? textsOf(below.find(({ rowIndex }) => rowIndex === at)) : null,
    alone: columns.map((_, i) => (shown.length < below.length ? only(shown.map((texts) => texts[i] ?? '')) : null)),
  };
}

function only(texts: readonly string[]): string | null {
  const [text, ...others] = new Set(texts);
  return others.length === 0 && text ? text : null;
}
