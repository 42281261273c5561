import { finding } from '../findings/collect.ts';
import { spokenPlace } from '../findings/wordFinding.ts';
import type { Finding } from '../findings/finding.ts';
import { duplicatesIn } from '../rules/duplicates.ts';
import type { UnitResult } from './model.ts';

/** Says of each unit that stands again in its group where it stood before. */
export function findDuplicates(results: readonly UnitResult[]): readonly Finding[] {
  return duplicatesIn(results).flatMap(([first, ...later]) =>
    later.map(({ table, unit }) =>
      finding('unit-duplicate', table.sheet, unit.nameAt, unit.name, {
        unit: unit.name,
        first: first ? spokenPlace({ sheet: first.table.sheet, cell: first.unit.nameAt }) : '',
      }),
    ),
  );
}
