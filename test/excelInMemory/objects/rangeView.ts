import { ExcelError } from '../workbook/excelError.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { Json } from '../wire.ts';
import { readCells } from './cellValues.ts';
import { type ObjectTable, readable } from './objectTable.ts';
import { onlyArea } from './rangeTarget.ts';
import type { RangeTarget } from './targets.ts';

/** Excel.RangeView: what is shown of a range, row by row; what is hidden, by a filter or by hand, is left out. */
export const rangeView: ObjectTable<RangeTarget> = {
  members: {
    rowCount: readable('1.3', (it) => shownRows(it).length),
    values: readable('1.3', (it, excel) => shownValues(it, excel)),
  },
};

function shownValues(it: RangeTarget, excel: InMemoryExcel): Json {
  const { top, left, right } = onlyArea(it);
  const columns = between(left, right).filter((column) => !it.sheet.columns.get(column)?.hidden);
  const rows = shownRows(it);
  // As special cells do, on the strict side.
  if (rows.length === 0 || columns.length === 0) throw new ExcelError('ItemNotFound');
  const all = readCells(it, excel, ({ value }) => value) as readonly (readonly Json[])[] | null;
  return all && rows.map((row) => columns.map((column) => all[row - top]?.[column - left] ?? ''));
}

function shownRows({ sheet, areas }: RangeTarget): readonly number[] {
  const { top, bottom } = onlyArea({ sheet, areas });
  return between(top, bottom).filter((row) => !sheet.rows.get(row)?.hidden);
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
