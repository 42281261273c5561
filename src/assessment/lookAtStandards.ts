import type { ScoreTable } from '../reading/model.ts';
import { tierBreaks, type TierBreak } from '../standards/tiers/tierBreaks.ts';
import type { Position } from '../workbook/address.ts';
import type { Decimal } from '../workbook/decimal.ts';
import { oneLine } from '../workbook/fold.ts';
import { standardOfIndicator } from './standardOfIndicator.ts';

/** Where a standard stands, and whose it is. */
export interface StandardPlace {
  readonly sheet: string;
  readonly cell: Position;
  readonly indicator: string;
}

/** What can be said of the standards of a workbook before it is issued. Each is in none or one of the first two lists. */
export interface StandardsLooked {
  /** All of them. */
  readonly count: number;
  readonly manual: readonly StandardPlace[];
  /** They can't yield their points. */
  readonly below: readonly (StandardPlace & { readonly max: Decimal; readonly most: Decimal })[];
  readonly breaks: readonly (StandardPlace & TierBreak)[];
}

/** Looks at every standard of some tables: which need a person, which can't yield their points, where degrees leave a gap or overlap. */
export function lookAtStandards(tables: readonly ScoreTable[]): StandardsLooked {
  const all = tables.flatMap(({ sheet, indicators }) =>
    indicators.flatMap((indicator) => {
      const read = standardOfIndicator(indicator);
      return read ? [{ ...read, place: { sheet, cell: read.standard.at, indicator: oneLine(indicator.name) } }] : [];
    }),
  );
  return {
    count: all.length,
    manual: all.filter(({ reading }) => reading.manual).map(({ place }) => place),
    below: all.flatMap(({ place, max, reading: { manual, attainableMax: most } }) =>
      !manual && most?.lt(max) ? [{ ...place, max, most }] : [],
    ),
    breaks: all.flatMap(({ place, standard, reading }) => tierBreaks(standard.text, reading).map((one) => ({ ...place, ...one }))),
  };
}
