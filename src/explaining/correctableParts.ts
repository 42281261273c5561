import { fold } from '../workbook/fold.ts';
import type { CorrectedAs } from '../reading/corrections/readingCorrection.ts';
import type { ScoreTable } from '../reading/model.ts';
import { addressOf } from '../workbook/address.ts';

/** A column or a row that a person may say something of. */
export interface CorrectablePart {
  readonly of: 'column' | 'row';
  /** What a correction calls it. */
  readonly part: string;
  /** The first cell in which it stands. */
  readonly address: string;
}

export const CORRECTIONS_OF: Readonly<Record<CorrectablePart['of'], readonly CorrectedAs[]>> = {
  column: ['counting', 'not-counting', 'total'],
  row: ['total-row', 'category-row', 'indicator-row'],
};

/** Rows of a roster are units or none. */
const ROSTER_ROWS: readonly CorrectedAs[] = ['total-row', 'category-row'];

export function choicesFor({ layout }: ScoreTable, of: CorrectablePart['of']): readonly CorrectedAs[] {
  return of === 'row' && layout === 'roster' ? ROSTER_ROWS : CORRECTIONS_OF[of];
}

/** The columns and rows of a table, each name once: a correction holds for all of one name. */
export function correctableParts({ taken, units, layout }: ScoreTable): readonly CorrectablePart[] {
  const named =
    layout === 'ledger'
      ? []
      : units.flatMap(({ name, nameAt }) => (nameAt ? [{ of: layout === 'matrix' ? 'column' : 'row', name, at: nameAt }] : []));
  const all = [
    ...taken.flatMap(({ of, at, words, part }) => (of === 'line' ? [] : [{ of, name: part ?? words, at }])),
    ...named.map(({ of, name, at }) => ({ of: of as CorrectablePart['of'], name, at })),
  ];
  const parts = new Map<string, CorrectablePart>();
  for (const { of, name, at } of all) {
    const key = `${of} ${fold(name)}`;
    if (name !== '' && !parts.has(key)) parts.set(key, { of, part: name, address: addressOf(at) });
  }
  return [...parts.values()];
}
