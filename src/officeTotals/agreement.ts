import type { UnitResult } from '../assessment/model.ts';
import type { OfficeTotal } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import { decimalOf, rounded, type Decimal } from '../workbook/decimal.ts';
import type { Cell } from '../workbook/snapshot.ts';
import { printedTotals } from './printedTotals.ts';

/** The office's own total of a unit, held against the unit's. */
export interface HeldTotal {
  readonly at: Position;
  readonly cell: Cell;
  /** What it says. */
  readonly printed: Decimal;
  /** How much more than the unit's total, below 0 how much less; 0 where they agree. */
  readonly by: Decimal;
}

/** How the totals that an office prints stand to those of the assessment. */
export interface Agreement {
  readonly agreeing: number;
  readonly differing: readonly (HeldTotal & { readonly result: UnitResult })[];
  /** Units for which the office prints none, or none that is a number. */
  readonly without: number;
}

/** The totals that an office prints as numbers; a table with weights has none. Units without one are not there. */
export function heldTotals(results: readonly UnitResult[]): ReadonlyMap<UnitResult, HeldTotal> {
  const found = new Map<UnitResult, HeldTotal>();
  for (const [result, { at, cell }] of printedTotals(results)) {
    const printed = figureIn(cell);
    if (printed) found.set(result, { at, cell, printed, by: leadOf(printed, result.total) });
  }
  return found;
}

/** Holds the totals that the office prints against those of the assessment. */
export function agreementOf(results: readonly UnitResult[]): Agreement {
  const held = [...heldTotals(results)];
  const differing = held.filter(([, { by }]) => !by.eq(0)).map(([result, one]) => ({ result, ...one }));
  return { agreeing: held.length - differing.length, differing, without: results.length - held.length };
}

/** How much more one total says than another. Totals are printed with two places at most: 90 for 89.999 agrees. */
function leadOf(one: Decimal, other: Decimal): Decimal {
  return rounded(one).minus(rounded(other));
}

function figureIn(cell: OfficeTotal['cell']): Decimal | null {
  return cell.kind === 'number' && cell.format === undefined ? decimalOf(cell.value) : null;
}
