import type { Assessment } from '../../assess.ts';
import type { UnitResult } from '../../assessment/model.ts';
import type { Correction } from '../../corrections/correctionOf.ts';
import { printedChanges, type PrintedChange } from '../../officeTotals/printedTotals.ts';
import { shownPlaces, type ShownPlaces } from '../../rules/shownPlaces.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** What a correction does to what the office prints for a unit. */
export interface Effect {
  readonly printed: PrintedChange;
  readonly result: UnitResult;
  /** With so many places its figures are shown. */
  readonly places: ShownPlaces | undefined;
}

/** What formulas in the places of totals do to the units' printed totals, all of them put there together. */
export function correctionEffects(
  corrections: readonly Correction[],
  { workbook, assessment }: { readonly workbook: WorkbookSnapshot; readonly assessment: Assessment },
): ReadonlyMap<Correction, Effect> {
  const found = new Map<Correction, Effect>();
  if (!corrections.some(({ changes }) => changes.some(({ after }) => typeof after === 'object'))) return found;
  const places = shownPlaces(assessment.units, assessment.settings);
  for (const [name, some] of groupBy(corrections, (correction) => correction.sheet)) {
    const formulas = some.flatMap(({ changes }) =>
      changes.flatMap(({ cell, after }) => (typeof after === 'object' ? [{ at: cell, formula: after.formula }] : [])),
    );
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!sheet || formulas.length === 0) continue;
    const changeOf = printedChanges(
      sheet,
      assessment.tables.filter((table) => table.sheet === name),
      formulas,
    );
    const units = new Map(assessment.units.filter(({ table }) => table.sheet === name).map((result) => [result.unit.name, result]));
    for (const correction of some) {
      const result = units.get(correction.finding.unit ?? '');
      const printed = result && changeOf(result);
      if (printed) found.set(correction, { printed, result, places: places.get(result) });
    }
  }
  return found;
}
