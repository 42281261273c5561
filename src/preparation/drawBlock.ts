import { readRows } from '../assessment/readRows.ts';
import type { ScoreTable } from '../reading/model.ts';
import { addressOf, areaAddress, columnName, type Area } from '../workbook/address.ts';
import { coalesce } from '../workbook/coalesce.ts';
import type { Edit } from '../workbook/edit.ts';
import type { Grid } from '../workbook/grid.ts';
import { markScores } from '../marks/markScores.ts';
import type { Block } from './block.ts';
import { smallest } from '../workbook/smallest.ts';

/**
 * The edits that make a block in a sheet. Cells look like those of the table in the same kind of row; scores, evidence and
 * reasons can be typed in behind a protection.
 *
 * @param sheet the sheet to draw it in, which may be a copy of the table's
 */
export function drawBlock(sheet: string, block: Block): readonly Edit[] {
  const { area, columns, words, sums, merges } = block;
  const column = (i: number): Area => ({ ...area, left: area.left + i, right: area.left + i });
  return [
    ...looks(sheet, block),
    ...columns.flatMap(({ holds }, i): readonly Edit[] =>
      body(block, column(i)).map((part) => ({
        edit: 'set-format',
        sheet,
        range: areaAddress(part),
        format: { numberFormat: 'General', ...(holds === 'scores' ? { horizontal: 'center' } : { horizontal: 'left', wrap: true }) },
      })),
    ),
    ...coalesce(block.table.indicators.flatMap(({ rowIndex }) => columns.map((_, i) => ({ rowIndex, columnIndex: area.left + i })))).map(
      (part): Edit => ({ edit: 'set-format', sheet, range: areaAddress(part), format: { locked: false } }),
    ),
    ...merges.map((part): Edit => ({ edit: 'merge-cells', sheet, range: areaAddress(part), merged: true })),
    ...block.bands.map(({ first }): Edit => ({
      edit: 'set-values',
      sheet,
      range: areaAddress({ ...area, top: first, bottom: first }),
      values: [words.filter(({ rowIndex }) => rowIndex === first).map(({ text }) => text)],
    })),
    ...sums.map(({ formula, ...at }): Edit => ({ edit: 'set-formulas', sheet, range: addressOf(at), formulas: [[formula]] })),
    ...columns.map(({ width }, i): Edit => ({
      edit: 'change-column-width',
      sheet,
      column: columnName(area.left + i),
      from: null,
      to: width,
    })),
  ];
}

/** The validations that a recalculation would put on the new score cells; it replaces them by its own. */
export function validateBlock(sheet: string, grid: Grid, table: ScoreTable): readonly Edit[] {
  const rows = table.units.flatMap((unit) => readRows(table, unit));
  return markScores(grid, rows).flatMap((edit) => (edit.edit === 'add-validation' ? [{ ...edit, sheet }] : []));
}

/** A row's look is that of the table's cell in it, or, for the many rows of indicators, in the first of them. */
function looks(sheet: string, { area, bands, model, table }: Block): readonly Edit[] {
  const indicators = new Set(table.indicators.map(({ rowIndex }) => rowIndex));
  const first = smallest(indicators);
  const isPlain = (rowIndex: number): boolean => indicators.has(rowIndex) && rowIndex < area.bottom;
  const edits: Edit[] = [];
  let top = area.top;
  for (let rowIndex = area.top; rowIndex <= area.bottom; rowIndex++) {
    const inHeader = bands.some((band) => band.first <= rowIndex && rowIndex <= band.last);
    if (!inHeader && isPlain(rowIndex) && isPlain(rowIndex + 1)) continue;
    const from = { rowIndex: isPlain(rowIndex) ? first : rowIndex, columnIndex: model };
    edits.push({ edit: 'copy-format', sheet, from: addressOf(from), to: areaAddress({ ...area, top, bottom: rowIndex }) });
    top = rowIndex + 1;
  }
  return edits;
}

/** A block's cells without those of its headers. */
function body({ bands }: Block, { top, left, bottom, right }: Area): readonly Area[] {
  const parts: Area[] = [];
  let from = top;
  for (const band of [...bands, { first: bottom + 1, last: bottom + 1 }]) {
    if (band.first > from) parts.push({ top: from, left, bottom: band.first - 1, right });
    from = band.last + 1;
  }
  return parts;
}
