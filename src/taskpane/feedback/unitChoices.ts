import type { UnitResult } from '../../assessment/model.ts';
import type { UnitStatus } from '../../rules/status.ts';

/** A unit with one of its score tables, to be ticked. */
export interface UnitChoice {
  readonly key: string;
  readonly unit: string;
  readonly sheet: string;
  readonly group: string | null;
  readonly status: UnitStatus;
  /** True where another choice has the same unit, so that the sheet has to be told. */
  readonly hasNamesake: boolean;
}

/** The keys of those that are ticked before a person ticks any: a sheet of a unit that is not finished is seldom sent. */
export function finished(choices: readonly UnitChoice[]): ReadonlySet<string> {
  return new Set(choices.flatMap(({ key, status }) => (status === 'complete' ? [key] : [])));
}

/** Each unit and sheet once, in the workbook's order. */
export function unitChoices(results: readonly UnitResult[]): readonly UnitChoice[] {
  const choices = new Map<string, Omit<UnitChoice, 'hasNamesake'>>();
  const sheets = new Map<string, number>();
  for (const { unit, table, status } of results) {
    const key = JSON.stringify([unit.name, table.sheet]);
    if (choices.has(key)) continue;
    choices.set(key, { key, unit: unit.name, sheet: table.sheet, group: unit.group, status });
    sheets.set(unit.name, (sheets.get(unit.name) ?? 0) + 1);
  }
  return [...choices.values()].map((choice) => ({ ...choice, hasNamesake: (sheets.get(choice.unit) ?? 0) > 1 }));
}
