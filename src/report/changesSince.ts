import type { Assessment } from '../assessment/assessment.ts';
import type { UnitResult } from '../assessment/model.ts';
import { compareShares } from '../rules/rank.ts';
import { columnPlaces, figureText, PLACES, shownPlaces, USUAL_PLACES, type ShownPlaces } from '../rules/shownPlaces.ts';
import { rankOf } from '../rules/standing.ts';
import type { Settings } from '../settings/settings.ts';
import type { Decimal } from '../workbook/decimal.ts';
import { fold, oneLine } from '../workbook/fold.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { isSettled } from './isSettled.ts';
import type { Named, ReportChange, RowChange } from './report.ts';

/** How a unit has done since the assessment before; null where nothing is compared. */
export type ChangeOf = (result: UnitResult, places: ShownPlaces) => RowChange | null;

export interface Changes {
  readonly of: ChangeOf;
  readonly change: ReportChange;
  /** How many decimal places the figures before need. */
  readonly places: ShownPlaces;
}

/** Of so many that rose or fell the most the names are said. */
const MOST_NAMED = 3;

/**
 * Holds an assessment against the one before, by the units' names and their other ones in 考核设置: shares of full marks, as full marks may
 * differ, and ranks where the group is the same. What stands several times in either is compared within its group, or not at all.
 */
export function changesSince(now: Assessment, before: Assessment, labels: ReadonlyMap<UnitResult, string>): Changes {
  const nameNow = canonical(now.settings, before.settings);
  const [unitsNow, unitsBefore] = [now.units, before.units].map((units) => groupBy(units, ({ unit }) => nameNow(unit.name)));
  const shownBefore = shownPlaces(before.units, before.settings);
  const label = (result: UnitResult): string => labels.get(result) ?? '';
  const found = new Map(now.units.map((result) => [result, counterpart(result)]));
  const settled = now.units.filter(isSettled);
  const pairs = settled.flatMap((result) => {
    const then = found.get(result);
    return then && typeof then !== 'string' && isSettled(then) && result.percent && then.percent
      ? [{ result, then, by: result.percent.minus(then.percent), sign: compareShares(result, then) }]
      : [];
  });
  const places = columnPlaces(pairs.map(({ then }) => shownBefore.get(then) ?? USUAL_PLACES));

  function counterpart({ unit }: UnitResult): UnitResult | 'new' | 'namesakes' {
    const name = nameNow(unit.name);
    const [here, there] = [unitsNow?.get(name) ?? [], unitsBefore?.get(name) ?? []];
    if (there.length === 0) return 'new';
    const [only] = there;
    if (here.length === 1 && there.length === 1 && only) return only;
    const inGroup = (some: readonly UnitResult[]): readonly UnitResult[] => some.filter((one) => one.unit.group === unit.group);
    const [same, ...others] = inGroup(there);
    return same && others.length === 0 && inGroup(here).length === 1 ? same : 'namesakes';
  }

  const of: ChangeOf = (result, shown) => {
    const then = found.get(result);
    if (!then || !isSettled(result)) return null;
    if (typeof then === 'string') return { kind: then };
    if (!isSettled(then) || !result.percent || !then.percent) return { kind: 'open-then' };
    return {
      kind: 'compared',
      percent: figureText(then.percent, shown),
      difference: differenceText(result.percent, then.percent, compareShares(result, then), shown),
      rank: result.unit.group === then.unit.group ? rankOf(then.standing) : null,
    };
  };

  const most = (sign: 1 | -1): readonly Named[] => {
    const moved = pairs.filter((one) => Math.sign(one.sign) === sign).sort((a, b) => b.by.abs().cmp(a.by.abs()));
    const least = moved[MOST_NAMED - 1]?.by.abs();
    return moved
      .filter(({ by }) => !least || by.abs().gte(least))
      .map(({ result, then, sign: way }) => ({
        unit: label(result),
        figure: differenceText(result.percent as Decimal, then.percent as Decimal, way, places),
      }));
  };

  const withChange = (kind: RowChange['kind']): readonly string[] =>
    settled.filter((result) => of(result, places)?.kind === kind).map(label);
  return {
    of,
    places,
    change: {
      risen: pairs.filter(({ sign }) => sign > 0).length,
      fallen: pairs.filter(({ sign }) => sign < 0).length,
      same: pairs.filter(({ sign }) => sign === 0).length,
      mostRisen: most(1),
      mostFallen: most(-1),
      added: now.units.filter((result) => found.get(result) === 'new').map(label),
      gone: [...new Set(before.units.map(({ unit }) => unit.name))].filter((name) => !unitsNow?.has(nameNow(name))).map(oneLine),
      openThen: withChange('open-then'),
      namesakes: withChange('namesakes'),
      regrouped: pairs
        .filter(({ result, then }) => result.unit.group !== then.unit.group)
        .map(({ result, then }) => ({ unit: label(result), was: then.unit.group === null ? null : oneLine(then.unit.group) })),
    },
  };
}

/** A unit's name, folded, or that of which it is another name in one of the workbooks. */
function canonical(...settings: readonly Settings[]): (name: string) => string {
  const names = new Map(
    settings.flatMap(({ units }) => units.flatMap(({ name, aliases }) => aliases.map((one) => [fold(one), fold(name)]))),
  );
  return (name) => names.get(fold(name)) ?? fold(name);
}

/**
 * How far a figure lies above another, with its sign, so that it agrees with the two as they are shown; with more places where that would
 * hide which of them is larger.
 */
function differenceText(now: Decimal, before: Decimal, sign: number, shown: ShownPlaces): string {
  const [digits, difference] = PLACES.filter((places) => places >= shown)
    .map((places) => [places, now.round(places, HALF_UP).minus(before.round(places, HALF_UP))] as const)
    .find(([, by]) => by.cmp(0) === Math.sign(sign)) ?? [PLACES.at(-1) ?? USUAL_PLACES, now.minus(before)];
  const text = figureText(difference.abs(), digits);
  return sign === 0 ? text : `${sign > 0 ? '+' : '−'}${text}`;
}

const HALF_UP = 1;
