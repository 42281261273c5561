import type { UnitResult } from '../assessment/model.ts';
import type { Position } from '../workbook/address.ts';
import { decimalOf, rounded, type Decimal } from '../workbook/decimal.ts';
import type { Cell } from '../workbook/snapshot.ts';
import { printedTotals } from './printedTotals.ts';

/** The office's own total of a unit, held against the unit's. */
export interface HeldTotal {
  readonly at: Position;
  readonly cell: Cell;
  /** What it says; null where that is no number, or not yet one: a formula that was never worked out. */
  readonly printed: Decimal | null;
  /** How much more than the unit's total, below 0 how much less; 0 where they agree, null where it says no number. */
  readonly by: Decimal | null;
}

/** How the totals that an office prints stand to those of the assessment. */
export interface Agreement {
  readonly agreeing: number;
  readonly differing: readonly { readonly result: UnitResult; readonly at: Position; readonly by: Decimal }[];
  /** Units for which the office prints none, or none that is a number. */
  readonly without: number;
}

/**
 * The totals that an office prints for units; a table with weights has none, and a percentage or a date is none. Units without one are not
 * there.
 */
export function heldTotals(results: readonly UnitResult[]): ReadonlyMap<UnitResult, HeldTotal> {
  const found = new Map<UnitResult, HeldTotal>();
  for (const [result, { at, cell }] of printedTotals(results)) {
    if (cell.kind === 'number' && cell.format !== undefined) continue;
    const printed = cell.kind === 'number' ? decimalOf(cell.value) : null;
    found.set(result, { at, cell, printed, by: printed && leadOf(printed, result.total) });
  }
  return found;
}

/** Holds the totals that the office prints against those of the assessment. */
export function agreementOf(results: readonly UnitResult[]): Agreement {
  const said = [...heldTotals(results)].flatMap(([result, { at, by }]) => (by ? [{ result, at, by }] : []));
  const differing = said.filter(({ by }) => !by.eq(0));
  return { agreeing: said.length - differing.length, differing, without: results.length - said.length };
}

/** How much more one total says than another. Totals are printed with two places at most: 90 for 89.999 agrees. */
function leadOf(one: Decimal, other: Decimal): Decimal {
  return rounded(one).minus(rounded(other));
}
