import type { UnitResult } from '../assessment/model.ts';
import { decimalOf, rounded, type Decimal } from '../workbook/decimal.ts';
import { printedTotalOf } from './printedTotals.ts';

/** How many units' totals the office prints as numbers, and how many of those are the unit's total. */
export interface Agreement {
  readonly totals: number;
  readonly agreeing: number;
}

/** Holds the totals that the office prints against those of the assessment. */
export function agreementOf(results: readonly UnitResult[]): Agreement {
  const judged = results.flatMap((result) => {
    const printed = printedFigure(result);
    return printed === null ? [] : [agrees(printed, result)];
  });
  return { totals: judged.length, agreeing: judged.filter((one) => one).length };
}

/** What the office's own total of a unit says; null where there is none, or no number. A table with weights has none. */
export function printedFigure(result: Pick<UnitResult, 'table' | 'unit'>): Decimal | null {
  const cell = printedTotalOf(result)?.cell;
  return cell?.kind === 'number' && cell.format === undefined ? decimalOf(cell.value) : null;
}

/** Totals are printed with two places at most: 90 for 89.999 agrees. */
function agrees(printed: Decimal, { total }: UnitResult): boolean {
  return rounded(printed).eq(rounded(total));
}
