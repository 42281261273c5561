import { finding } from '../findings/collect.ts';
import { addressOf } from '../workbook/address.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { Check } from './check.ts';

/** Maxima that are missing, or stand one column left of where they belong. */
export const checkMaxima: Check = ({ table }) =>
  table.indicators.flatMap(({ name, max, maxAt, maxWords, misplacedAt, deduction }) => {
    if (max === null) {
      if (deduction) return [];
      return [finding('max-missing', table.sheet, maxAt, null, { indicator: name, found: maxWords })];
    }
    if (misplacedAt === null) return [];
    const args = { indicator: name, max: decimalText(max), foundAt: addressOf(misplacedAt) };
    return [finding('max-misplaced', table.sheet, maxAt, null, args)];
  });
