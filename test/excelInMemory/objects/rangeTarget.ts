import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../src/workbook/address.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { splitReference } from '../workbook/formula.ts';
import { type Sheet, WHOLE_SHEET } from '../workbook/sheet.ts';
import { rangeObjectIn, textIn } from './argumentsIn.ts';
import { make } from './objectTable.ts';
import type { RangeTarget } from './targets.ts';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1) */
const LONGEST_ADDRESS = 8192;

export const rangeOf = make('Range');

export function onlyArea(target: RangeTarget): Area {
  return target.areas[0] as Area;
}

/** Cells by an address such as A1:B2, Sheet1!A1, 'my sheet'!A:C, or by a defined name; the whole sheet without one. */
export function areaIn(sheet: Sheet, address: unknown, excel: InMemoryExcel): RangeTarget {
  if (address === null || address === undefined || address === '') return { sheet, areas: [WHOLE_SHEET] };
  if (typeof address !== 'string') throw new ExcelError('InvalidArgument');
  const [sheetName, rest] = splitReference(address);
  const owner = sheetName === null ? sheet : excel.workbook.sheet(sheetName);
  // A column or a row alone is no address.
  const area = /^(?:[A-Za-z]+|\d+)$/u.test(rest) ? undefined : parseArea(rest);
  if (owner && area) return { sheet: owner, areas: [area] };
  const name = [...sheet.names, ...excel.workbook.names].find((item) => item.name.toLowerCase() === address.toLowerCase());
  if (name && name.formula !== `=${address}`) return areaIn(sheet, name.formula.slice(1), excel);
  throw new ExcelError('InvalidArgument');
}

/** `A1:B2,D4` and `A1:B2; D4`: several areas of one sheet. */
export function areasIn(sheet: Sheet, address: unknown, excel: InMemoryExcel): RangeTarget {
  if (typeof address !== 'string') return areaIn(sheet, address, excel);
  if (address.length > LONGEST_ADDRESS) throw new ExcelError('InvalidArgument');
  const parts = splitList(address).map((one) => areaIn(sheet, one, excel));
  const owner = parts[0]?.sheet;
  if (!owner || parts.some((one) => one.sheet !== owner)) throw new ExcelError('InvalidArgument');
  return { sheet: owner, areas: parts.flatMap((one) => one.areas) };
}

/** A Range, or its address on a sheet. */
export function rangeIn(sheet: Sheet, value: unknown, excel: InMemoryExcel): RangeTarget {
  return rangeObjectIn(value) ?? areaIn(sheet, textIn(value), excel);
}

/** Rows and columns counted from the first cell; refused where they leave the sheet. */
export function shaped(sheet: Sheet, top: number, left: number, rows: number, columns: number): RangeTarget {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const whole = [top, left, rows, columns].every(Number.isInteger);
  if (!whole || top < 0 || left < 0 || rows < 1 || columns < 1 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw new ExcelError('InvalidArgument');
  }
  return { sheet, areas: [area] };
}

/** Commas and semicolons in a quoted sheet name don't count. */
function splitList(address: string): readonly string[] {
  return (address.match(/(?:'(?:[^']|'')*'|[^',;])+/gu) ?? []).map((one) => one.trim());
}
