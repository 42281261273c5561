import type { UnitResult } from '../../assessment/model.ts';
import type { Indicator, UnitScores } from '../../reading/model.ts';
import { countingEntry } from '../../rules/readings.ts';
import type { ScoreReading } from '../../rules/score.ts';
import type { Position } from '../../workbook/address.ts';
import { sum, type Decimal } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';
import { textOf } from '../../workbook/grid.ts';

/** Why an indicator gave what it gave. `bonus`: earned above full marks. */
export type PointsKind = 'wrong' | 'unscored' | 'lost' | 'not-applicable' | 'no-max' | 'full' | 'bonus';

/** One indicator of a unit, with the cells that its points were read from. */
export interface ExplainedIndicator {
  readonly key: number;
  readonly name: string;
  readonly kind: PointsKind;
  /** Points earned; null where there are none to count. */
  readonly points: Decimal | null;
  readonly max: Decimal | null;
  /** Points short of the maximum, where the score is valid. */
  readonly lost: Decimal | null;
  /** What stands in the score cell where it can't count. */
  readonly found: string;
  readonly scoreAt: Position | null;
  readonly maxAt: Position;
  /** What the sheet says of it; empty where it says nothing. */
  readonly reason: string;
}

export interface ExplainedUnit {
  /** What is not simply full: in the order of the table. */
  readonly open: readonly ExplainedIndicator[];
  readonly full: readonly ExplainedIndicator[];
  /** Bonus points that were earned before the cap. */
  readonly bonusEarned: Decimal;
  readonly notApplicable: number;
}

/** How a unit's total came about, indicator by indicator. */
export function explainUnit({ rows }: UnitResult): ExplainedUnit {
  const all = rows.map(({ indicator, scores, readings }, i): ExplainedIndicator => {
    const reading = readings?.counting ?? null;
    const entry = countingEntry(scores);
    const points = reading?.kind === 'valid' ? reading.points : null;
    return {
      key: i,
      name: oneLine(indicator.name) || indicator.path.at(-1) || '',
      kind: kindOf(indicator, reading),
      points,
      max: indicator.max,
      lost: points && indicator.max ? indicator.max.minus(points) : null,
      found: reading?.kind === 'valid' ? '' : oneLine(textOf(entry?.cell ?? null)),
      scoreAt: entry?.at ?? null,
      maxAt: indicator.misplacedAt ?? indicator.maxAt,
      reason: reasonOf(scores),
    };
  });
  // A bonus that was not asked for is no gap.
  const said = all.filter(({ kind, points }) => kind !== 'bonus' || points?.gt(0));
  return {
    open: said.filter(({ kind }) => kind !== 'full'),
    full: said.filter(({ kind }) => kind === 'full'),
    bonusEarned: sum(all.flatMap(({ kind, points }) => (kind === 'bonus' && points ? [points] : []))),
    notApplicable: rows.filter(({ indicator, readings }) => readings?.counting.kind === 'not-applicable' && !indicator.bonus).length,
  };
}

function kindOf({ max, bonus }: Indicator, reading: ScoreReading | null): PointsKind {
  if (!max || !reading) return 'no-max';
  switch (reading.kind) {
    case 'wrong':
      return 'wrong';
    case 'not-applicable':
      return 'not-applicable';
    case 'blank':
      return bonus ? 'bonus' : 'unscored';
    case 'valid':
      return bonus ? 'bonus' : reading.points.lt(max) ? 'lost' : 'full';
  }
}

function reasonOf({ reason }: UnitScores): string {
  return oneLine(textOf(reason?.cell ?? null));
}
