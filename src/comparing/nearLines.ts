import type { UnitResult } from '../assessment/model.ts';
import { scoredRows } from '../assessment/scoredRows.ts';
import type { Indicator } from '../reading/model.ts';
import { boundAbove, reaches, type GradeSettings } from '../rules/grade.ts';
import { compareShares } from '../rules/rank.ts';
import { rankOf } from '../rules/standing.ts';
import { parseDecimal, type Decimal } from '../workbook/decimal.ts';
import { groupBy } from '../workbook/groupBy.ts';

/** Half a point. */
export const USUAL_DISTANCE: Decimal = parseDecimal('0.5');

/** A unit that few points part from another grade or the next rank. Exact points, of this unit's own scale. */
export interface NearLine {
  readonly result: UnitResult;
  readonly line: Line;
  /** What it lacks, or what it has above the line; 0 where it stands on it. */
  readonly points: Decimal;
}

export type Line =
  /** So many points more, and it has this grade. */
  | { readonly to: 'higher-grade'; readonly grade: string; readonly bound: Decimal }
  /** If it loses more points than these, it has this grade. */
  | { readonly to: 'lower-grade'; readonly grade: string; readonly bound: Decimal }
  /** So many points more, and it shares the rank of these. */
  | { readonly to: 'next-rank'; readonly rank: number; readonly units: readonly UnitResult[] };

/** What a unit could still earn on an indicator. */
export interface Gain {
  readonly indicator: Indicator;
  /** The points that it lost there. */
  readonly points: Decimal;
}

/** The units that stand within `distance` points of a line, in the workbook's order; those that have no grade stand at none. */
export function nearLines(units: readonly UnitResult[], settings: GradeSettings, distance: Decimal = USUAL_DISTANCE): readonly NearLine[] {
  const groups = groupBy(
    units.filter(({ standing }) => rankOf(standing) !== null),
    ({ unit }) => unit.group,
  );
  return units.flatMap((result) =>
    result.standing.kind === 'graded'
      ? [...gradeLines(result, settings), ...rankLine(result, groups.get(result.unit.group) ?? [])]
          .filter(({ points }) => points.lte(distance))
          .map((one) => ({ result, ...one }))
      : [],
  );
}

/** Where a unit lost points that could move it, most first; what bonus it might earn besides is not counted. */
export function gainsOf({ rows }: UnitResult): readonly Gain[] {
  return scoredRows(rows)
    .flatMap(({ indicator, readings: { counting } }): readonly Gain[] => {
      if (indicator.bonus || counting.kind !== 'valid') return [];
      const lost = indicator.deduction ? counting.points : indicator.max?.minus(counting.points);
      const points = lost && (indicator.weight ? lost.times(indicator.weight) : lost);
      return points?.gt(0) ? [{ indicator, points }] : [];
    })
    .sort((a, b) => b.points.cmp(a.points));
}

type Near = Omit<NearLine, 'result'>;

function gradeLines(result: UnitResult, settings: GradeSettings): readonly Near[] {
  const { bands, lowestGrade, bandsBy, bonusInGrade } = settings;
  const points = bonusInGrade ? result.total : result.base;
  const asPoints = (bound: Decimal): Decimal => (bandsBy === 'points' ? bound : bound.times(result.fullMarks).div(100));
  const above = boundAbove(result, settings);
  const next = above && bands.find(({ from }) => from.eq(above));
  const has = bands.findIndex(({ from }) => reaches(result, from, settings));
  const own = bands[has];
  return [
    ...(next
      ? [{ line: { to: 'higher-grade', grade: next.grade, bound: next.from } as const, points: asPoints(next.from).minus(points) }]
      : []),
    ...(own
      ? [
          {
            line: { to: 'lower-grade', grade: bands[has + 1]?.grade ?? lowestGrade, bound: own.from } as const,
            points: points.minus(asPoints(own.from)),
          },
        ]
      : []),
  ];
}

function rankLine(result: UnitResult, ranked: readonly UnitResult[]): readonly Near[] {
  if (rankOf(result.standing) === null) return [];
  const above = ranked.filter((other) => compareShares(other, result) > 0);
  const [first, ...others] = above;
  if (!first) return [];
  const next = others.reduce((nearest, one) => (compareShares(one, nearest) < 0 ? one : nearest), first);
  const same = above.filter((one) => compareShares(one, next) === 0);
  return [
    {
      line: { to: 'next-rank', rank: rankOf(next.standing) ?? 0, units: same },
      // The share that the other one has, of this unit's full marks.
      points: next.total.times(result.fullMarks).div(next.fullMarks).minus(result.total),
    },
  ];
}
