import type { AcrossUnits, UnitIndicator } from './indicatorsAcross.ts';

/** What a row of 考核明细 says of its indicator, as it stands there; what is not known is left out. */
export interface IndicatorWords {
  readonly name?: string;
  readonly path?: string;
  readonly unit?: string;
  readonly sheet?: string;
  readonly seq?: string;
}

/** From what tells most to what is asked only where several are still alike. */
const ASKED = ['name', 'path', 'unit', 'sheet', 'seq'] as const;

/**
 * The indicator that a row is of. Its name has to be one of a unit's; where several indicators have it, what else is known has to leave
 * one. Null where it doesn't, or where nothing is as the row says: it may be older than the tables.
 */
export function indicatorOfRow(indicators: readonly AcrossUnits[], row: IndicatorWords): AcrossUnits | null {
  if (!row.name) return null;
  let left = indicators.flatMap((one) => one.rows.map((unit) => ({ one, words: wordsOf(unit) })));
  for (const asked of ASKED) {
    if (row[asked] === undefined) continue;
    left = left.filter(({ words }) => words[asked] === row[asked]);
    const [first, ...others] = new Set(left.map(({ one }) => one));
    if (others.length === 0) return first ?? null;
  }
  return null;
}

/** As 考核明细 writes them. */
function wordsOf({ result: { unit, table }, row: { indicator } }: UnitIndicator): Required<IndicatorWords> {
  return { name: indicator.name, path: indicator.path.join(' / '), unit: unit.name, sheet: table.sheet, seq: indicator.seq ?? '' };
}
