import type { UnitResult } from '../assessment/model.ts';
import { finding } from '../findings/collect.ts';
import type { FindingArgs } from '../findings/finding.ts';
import type { ScoreTable } from '../reading/model.ts';
import { numberInText } from '../rules/score.ts';
import { decimalOf, decimalText, parseDecimal, rounded, sum, type Decimal } from '../workbook/decimal.ts';
import type { Cell } from '../workbook/snapshot.ts';
import type { Check } from './check.ts';

type Doubt = FindingArgs['total-mismatch']['doubt'];

const USUAL = parseDecimal('100');

/**
 * Totals that somebody typed. A formula follows its cells and is left alone, a blank is none. A number to enter is named only where
 * nothing speaks against our own: else it may be our reading that is wrong, and not the office.
 */
export const checkTotals: Check = ({ table, results }) => {
  // A total row of a ledger may hold plain sums; by the totals of a roster its weights were known.
  const isJudged = !table.weighted || table.layout === 'roster';
  if (!isJudged || table.doubts.some(({ of }) => of !== 'score-columns')) return [];
  const doubt = doubtOfTable(table);
  const bonusMaxima = sum(table.indicators.flatMap(({ max, bonus }) => (max && bonus ? [max] : [])));
  const maxima = table.maximaTotals.flatMap(({ at, cell }) => {
    const typed = typedNumber(cell, true);
    if (!typed || isAny(typed, [table.fullMarks, table.fullMarks.plus(bonusMaxima)])) return [];
    const args = { of: 'maxima', typed: decimalText(typed), computed: decimalText(table.fullMarks), doubt } as const;
    return [finding('total-mismatch', table.sheet, at, null, args)];
  });
  const units = results.map((result) => ({ result, off: mismatches(result) }));
  const judged = units.filter(({ result: { unit } }) => unit.totals.some(({ cell }) => typedNumber(cell, false)));
  const every = judged.length > 1 && judged.every(({ off }) => off.length > 0);
  return [
    ...maxima,
    ...units.flatMap(({ result, off }) =>
      off.map(({ at, of, typed, computed }) => {
        const why: Doubt = result.status === 'complete' ? (doubt ?? (every ? 'every' : null)) : 'incomplete';
        const args = { of, typed: decimalText(typed), computed: decimalText(rounded(computed)), doubt: why };
        return finding('total-mismatch', table.sheet, at, result.unit.name, args);
      }),
    ),
  ];
};

function doubtOfTable({ indicators, statedFullMarks, fullMarks }: ScoreTable): Doubt {
  if (indicators.some(({ max, deduction }) => max === null && !deduction)) return 'maximum';
  return fullMarks.eq(statedFullMarks ?? USUAL) ? null : 'full-marks';
}

interface Mismatch {
  readonly at: UnitResult['unit']['totals'][number]['at'];
  readonly of: 'unit' | 'self' | 'deductions';
  readonly typed: Decimal;
  readonly computed: Decimal;
}

function mismatches({ unit, total, base, selfTotal, fullMarks, unscored }: UnitResult): readonly Mismatch[] {
  return unit.totals.flatMap(({ at, cell, of, beforeBonus }): readonly Mismatch[] => {
    const typed = typedNumber(cell, false);
    // Where deductions are typed, what is left of the maxima is scored.
    const deducted = unscored === 0 ? fullMarks.minus(base) : null;
    const computed = of === 'self' ? selfTotal : of === 'deduction' ? deducted : total;
    if (!typed || !computed || isAny(typed, [computed, ...(beforeBonus && of === 'review' ? [base] : [])])) return [];
    return [{ at, of: of === 'self' ? 'self' : of === 'deduction' ? 'deductions' : 'unit', typed, computed }];
  });
}

/** @param percent whether 100% is 100 there; a unit's total that is a percentage may be a share of anything */
function typedNumber(cell: Cell | null, percent: boolean): Decimal | undefined {
  if (!cell || cell.formula !== undefined) return undefined;
  if (cell.kind === 'number' && cell.format === 'percent') return percent ? decimalOf(cell.value).times(100) : undefined;
  if (cell.kind === 'number') return cell.format === 'date' ? undefined : decimalOf(cell.value);
  return cell.kind === 'text' ? numberInText(cell.value) : undefined;
}

/** People type totals as they are shown: 90.00 for 89.999 is no mismatch. */
function isAny(typed: Decimal, computed: readonly Decimal[]): boolean {
  return computed.some((figure) => typed.eq(figure) || typed.eq(rounded(figure)));
}
