import { finding } from '../findings/collect.ts';
import { decimalText, parseDecimal } from '../workbook/decimal.ts';
import type { Check } from './check.ts';

const USUAL = parseDecimal('100');

/** The maxima add up to something else than the stated full marks, or than 100 where none are stated. */
export const checkFullMarks: Check = ({ table }) => {
  if (table.doubts.some(({ of }) => of !== 'score-columns')) return [];
  const { statedFullMarks, fullMarks } = table;
  if (fullMarks.eq(statedFullMarks ?? USUAL)) return [];
  const stated = statedFullMarks ? decimalText(statedFullMarks) : null;
  return [finding('full-marks-off', table.sheet, null, null, { sum: decimalText(fullMarks), stated })];
};
