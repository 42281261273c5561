import { finding } from '../findings/collect.ts';
import { decimalText, sum } from '../workbook/decimal.ts';
import type { Check } from './check.ts';

/** A level's stated points against the sum of the maxima below it, with the bonus rows among them or without. */
export const checkSubtotals: Check = ({ table }) =>
  table.levels.flatMap(({ label, at, stated, indicators }) => {
    const below = indicators.flatMap((i) => table.indicators[i] ?? []);
    const all = sum(below.flatMap(({ max, deduction }) => (max && !deduction ? [max] : [])));
    const ordinary = sum(below.flatMap(({ max, bonus, deduction }) => (max && !bonus && !deduction ? [max] : [])));
    if (stated.eq(all) || stated.eq(ordinary)) return [];
    const args = { level: label, stated: decimalText(stated), sum: decimalText(all) };
    return [finding('subtotal-mismatch', table.sheet, at, null, args)];
  });
