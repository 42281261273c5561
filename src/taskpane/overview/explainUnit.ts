import type { UnitResult } from '../../assessment/model.ts';
import type { Indicator, ScoreEntry, ScoreTable, UnitScores } from '../../reading/model.ts';
import { kindOf as kindOfRow } from '../../rules/points.ts';
import { countingEntry } from '../../rules/readings.ts';
import type { ScoreReading } from '../../rules/score.ts';
import type { Position } from '../../workbook/address.ts';
import { sum, type Decimal } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';
import { textOf } from '../../workbook/grid.ts';

/** Why an indicator gave what it gave. `bonus`: earned above full marks. `deduction`: taken off the total. */
export type PointsKind = 'wrong' | 'unscored' | 'lost' | 'not-applicable' | 'no-max' | 'full' | 'bonus' | 'deduction';

/** A cell and what stands in it, on one line. */
export interface ExplainedCell {
  readonly at: Position;
  readonly text: string;
}

/** One indicator of a unit, with the cells that its points were read from. */
export interface ExplainedIndicator {
  readonly key: number;
  readonly name: string;
  readonly kind: PointsKind;
  /** Points earned, of a deduction those taken off; null where there are none to count. */
  readonly points: Decimal | null;
  readonly max: Decimal | null;
  /** Points short of the maximum, where the score is valid. */
  readonly lost: Decimal | null;
  /** What stands in the score cell where it can't count. */
  readonly found: string;
  readonly scoreAt: Position | null;
  readonly maxAt: Position;
  /** The cells that are added; empty where one cell says it. */
  readonly addends: readonly ExplainedCell[];
  /** The cell says what is taken off the maximum. */
  readonly takenOff: ExplainedCell | null;
  /** The score that this one is another scale of, and its maximum. */
  readonly raw: (ExplainedCell & { readonly max: Decimal }) | null;
  /** The share of 1 that points and maximum count with; null where nothing is weighed. */
  readonly weight: Decimal | null;
  /** What the sheet says of it; empty where it says nothing. */
  readonly reason: string;
  /** The number of the box that its evidence lies in; empty where the sheet names none. */
  readonly box: string;
}

export interface ExplainedUnit {
  /** What is not simply full: in the order of the table. */
  readonly open: readonly ExplainedIndicator[];
  readonly full: readonly ExplainedIndicator[];
  /** Bonus points that were earned before the cap. */
  readonly bonusEarned: Decimal;
  readonly notApplicable: number;
  /** The header of the column that counts, where there are several; empty where it is plain. */
  readonly counting: string;
}

/** How a unit's total came about, indicator by indicator. */
export function explainUnit({ table, rows }: UnitResult): ExplainedUnit {
  const all = rows.map(({ indicator, scores, readings }, i): ExplainedIndicator => {
    const { box } = indicator;
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
      addends: (entry?.parts ?? []).map(cellOf),
      takenOff: entry?.deducts ? cellOf(entry) : null,
      raw: rawOf(scores),
      weight: indicator.weight,
      reason: reasonOf(scores),
      box: oneLine(textOf(box?.cell ?? null)),
    };
  });
  // A bonus that was not asked for is no gap, nor is a deduction that was not made.
  const said = all.filter(({ kind, points }) => (kind !== 'bonus' && kind !== 'deduction') || points?.gt(0));
  return {
    open: said.filter(({ kind }) => kind !== 'full'),
    full: said.filter(({ kind }) => kind === 'full'),
    bonusEarned: sum(all.flatMap(({ kind, points }) => (kind === 'bonus' && points ? [points] : []))),
    notApplicable: rows.filter(
      ({ indicator, readings }) => readings?.counting.kind === 'not-applicable' && kindOfRow(indicator) === 'ordinary',
    ).length,
    counting: countingHeader(table, rows),
  };
}

function kindOf({ max, bonus, deduction }: Indicator, reading: ScoreReading | null): PointsKind {
  if (deduction && reading && (reading.kind === 'valid' || reading.kind === 'blank')) return 'deduction';
  if (!reading || (!max && !deduction)) return 'no-max';
  switch (reading.kind) {
    case 'wrong':
      return 'wrong';
    case 'not-applicable':
      return 'not-applicable';
    case 'blank':
      return bonus ? 'bonus' : 'unscored';
    case 'valid':
      return bonus ? 'bonus' : max && reading.points.lt(max) ? 'lost' : 'full';
  }
}

function cellOf({ at, cell }: ScoreEntry): ExplainedCell {
  return { at, text: oneLine(textOf(cell)) };
}

/** 得分 beside 折算得分: the score before it that has a maximum of its own. */
function rawOf({ reviews }: UnitScores): ExplainedIndicator['raw'] {
  const before = reviews.at(-2);
  return before?.max ? { ...cellOf(before), max: before.max } : null;
}

function countingHeader({ taken }: ScoreTable, rows: UnitResult['rows']): string {
  const scored = rows.find(({ scores }) => scores.reviews.length > 1);
  const at = scored && countingEntry(scored.scores)?.at;
  return oneLine(taken.find(({ as, at: header }) => as === 'counting' && header.columnIndex === at?.columnIndex)?.words ?? '');
}

function reasonOf({ reason }: UnitScores): string {
  return oneLine(textOf(reason?.cell ?? null));
}
