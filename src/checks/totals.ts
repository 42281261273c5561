import { finding } from '../findings/collect.ts';
import { numberInText } from '../rules/score.ts';
import { decimalOf, decimalText, rounded, sum, type Decimal } from '../workbook/decimal.ts';
import type { Cell } from '../workbook/snapshot.ts';
import type { Check } from './check.ts';

/** Totals that somebody typed. A formula follows its cells and is left alone, a blank is none. */
export const checkTotals: Check = ({ table, results }) => {
  const bonusMaxima = sum(table.indicators.flatMap(({ max, bonus }) => (max && bonus ? [max] : [])));
  const maxima = table.maximaTotals.flatMap(({ at, cell }) => {
    const typed = typedNumber(cell);
    if (!typed || isAny(typed, [table.fullMarks, table.fullMarks.plus(bonusMaxima)])) return [];
    const args = { of: 'maxima', typed: decimalText(typed), computed: decimalText(table.fullMarks) } as const;
    return [finding('total-mismatch', table.sheet, at, null, args)];
  });
  const units = results.flatMap((result) =>
    result.unit.totals.flatMap(({ at, cell, of, beforeBonus }) => {
      const typed = typedNumber(cell);
      const computed = of === 'self' ? result.selfTotal : result.total;
      if (!typed || !computed || isAny(typed, [computed, ...(beforeBonus ? [result.base] : [])])) return [];
      const args = { of: of === 'self' ? 'self' : 'unit', typed: decimalText(typed), computed: decimalText(rounded(computed)) } as const;
      return [finding('total-mismatch', table.sheet, at, result.unit.name, args)];
    }),
  );
  return [...maxima, ...units];
};

function typedNumber(cell: Cell | null): Decimal | undefined {
  if (!cell || cell.formula !== undefined) return undefined;
  if (cell.kind === 'number') return decimalOf(cell.value);
  return cell.kind === 'text' ? numberInText(cell.value) : undefined;
}

/** People type totals as they are shown: 90.00 for 89.999 is no mismatch. */
function isAny(typed: Decimal, computed: readonly Decimal[]): boolean {
  return computed.some((figure) => typed.eq(figure) || typed.eq(rounded(figure)));
}
