import { columnName } from './workbook.mjs';

/** =SUM over rows of a column, with the stored result that Excel would give: text and blanks count nothing. */
export function sumOf(values, column, firstRow) {
  const letter = columnName(column);
  const hundredths = values.filter((value) => typeof value === 'number').map((value) => Math.round(value * 100));
  const value = hundredths.reduce((total, number) => total + number, 0) / 100;
  return { formula: `SUM(${letter}${firstRow}:${letter}${firstRow + values.length - 1})`, value };
}
