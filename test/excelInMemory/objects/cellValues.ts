import { addressOf, type Area, contains } from '../../../src/workbook/address.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import type { Json } from '../wire.ts';
import { columnsOf, intersect, isEntireColumn, isEntireRow, rowsOf } from '../workbook/areas.ts';
import type { Cell, CellValue } from '../workbook/cell.ts';
import { enterValue } from '../workbook/enterValue.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkCells } from '../workbook/protection.ts';
import { entriesBetween, type Sheet } from '../workbook/sheet.ts';
import { onlyArea } from './rangeTarget.ts';
import type { RangeTarget } from './targets.ts';

/**
 * One value a cell, rows × columns; null where the range has whole rows or columns, or more cells than can be read.
 * A covered cell of a merged area is blank as it is.
 */
export function readCells(target: RangeTarget, excel: InMemoryExcel, of: (cell: Cell) => Json): Json {
  const area = onlyArea(target);
  if (isUnbounded(area) || rowsOf(area) * columnsOf(area) > excel.limits.cellsRead) return null;
  const blank = of(target.sheet.cell(-1, -1));
  const plain = ![...target.sheet.columns.values(), ...target.sheet.rows.values()].some((line) => line.format);
  const values: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const stored = target.sheet.cells.get(row);
    if (plain && !stored) {
      values.push(new Array<Json>(columnsOf(area)).fill(blank));
      continue;
    }
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = plain ? stored?.get(column) : target.sheet.cell(row, column);
      line.push(cell ? of(cell) : blank);
    }
    values.push(line);
  }
  return values;
}

/** Values or formulas, entered as a person's typing is. Refused as a whole before anything is written. */
export function writeCells(target: RangeTarget, values: unknown, excel: InMemoryExcel): void {
  const area = onlyArea(target);
  const entered = eachCell(area, values).filter(([, , value]) => value !== null);
  checkCells(
    target.sheet,
    entered.map(([row, column]) => cellArea(row, column)),
  );
  enterCells(target.sheet, area, entered as [number, number, CellValue][], excel, 'ThisLocalAddin');
}

/** Enters values in cells; what falls on a covered cell of a merged area is lost. */
export function enterCells(
  sheet: Sheet,
  area: Area,
  entered: readonly (readonly [number, number, CellValue])[],
  excel: InMemoryExcel,
  triggerSource: 'ThisLocalAddin' | 'Unknown',
): void {
  const before = sheet.cell(area.top, area.left);
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  for (const [row, column, value] of entered) {
    const merge = merges.find((one) => contains(one, { rowIndex: row, columnIndex: column }));
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const address = addressOf({ rowIndex: row, columnIndex: column });
    const calculate = (formula: string): CellValue => excel.resultOf(sheet.name, address, formula);
    sheet.setCell(row, column, enterValue(sheet.cell(row, column), value, { ...excel.entry, calculate }));
  }
  excel.changed(sheet, area, before, triggerSource);
}

/** A format a cell: null leaves a cell alone, '' is General. */
export function eachCell(area: Area, values: unknown): [row: number, column: number, value: CellValue | null][] {
  if (isUnbounded(area)) throw new ExcelError('InvalidArgument');
  if (!Array.isArray(values)) {
    const single = plain(values);
    if (single === null) throw new ExcelError('InvalidArgument');
    return cellsOf(area).map(([row, column]) => [row, column, single]);
  }
  checkShape(area, values.length, null);
  return (values as unknown[]).flatMap((line, i) => {
    if (!Array.isArray(line)) throw new ExcelError('InvalidArgument');
    checkShape(area, null, line.length);
    return line.map((value, k): [number, number, CellValue | null] => [area.top + i, area.left + k, plain(value)]);
  });
}

export function checkShape(area: Area, rows: number | null, columns: number | null): void {
  if ((rows ?? rowsOf(area)) === rowsOf(area) && (columns ?? columnsOf(area)) === columnsOf(area)) return;
  throw new ExcelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Clears contents; formats stay. */
export function clearContents({ sheet, areas }: RangeTarget, excel: InMemoryExcel): void {
  checkCells(sheet, areas);
  for (const area of areas) {
    const before = sheet.cell(area.top, area.left);
    for (const [row, cells] of [...entriesBetween(sheet.cells, area.top, area.bottom)]) {
      for (const [column, cell] of [...entriesBetween(cells, area.left, area.right)]) {
        sheet.setCell(row, column, { ...cell, value: '', valueType: 'Empty', formula: null });
      }
    }
    excel.changed(sheet, area, before, 'ThisLocalAddin');
  }
}

function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

function cellsOf(area: Area): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push([row, column]);
  }
  return cells;
}

function plain(value: unknown): CellValue | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new ExcelError('InvalidArgument');
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
