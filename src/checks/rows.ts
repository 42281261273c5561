import { finding } from '../findings/collect.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { Check } from './check.ts';

/** Rows with nothing but a number, and maxima that nobody has named. */
export const checkRows: Check = ({ table }) => [
  ...table.numbering.filter((row) => row.empty).map((row) => finding('row-empty', table.sheet, row.nameAt, null, { seq: row.seq ?? '' })),
  ...table.indicators
    .filter((indicator) => indicator.name === '' && indicator.max)
    .map(({ nameAt, max }) => finding('indicator-unnamed', table.sheet, nameAt, null, { max: max ? decimalText(max) : '' })),
];
