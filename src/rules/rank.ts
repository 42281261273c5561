import type { Decimal } from '../workbook/decimal.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { duplicatesIn } from './duplicates.ts';
import { PRODUCT_PLACES } from './places.ts';
import { NOT_RECOGNISED, rankOf, type Standing } from './standing.ts';
import { STATUS_WORDS, type UnitStatus } from './status.ts';

/** What units are compared by, in points. */
interface Shares {
  readonly total: Decimal;
  readonly fullMarks: Decimal;
}

/** A unit as far as its rank asks. */
export interface Rankable extends Shares {
  readonly unit: { readonly name: string; readonly group: string | null };
  readonly status: UnitStatus;
  readonly standing: Standing;
}

/**
 * Gives the graded units their ranks within their group, highest share of full marks first; equals share a rank and the
 * next is skipped (1, 2, 2, 4). Units without a group rank together, across sheets. A unit that stands twice has no rank; for the
 * others it counts once, above those below both, and one between the two has none.
 */
export function ranked<T extends Rankable>(results: readonly T[]): readonly T[] {
  const ranks = ranksOf(
    results.filter(({ standing }) => standing.kind === 'graded'),
    duplicatesIn(results).flat(),
  );
  return results.map((result) =>
    result.standing.kind === 'graded' ? { ...result, standing: { ...result.standing, rank: ranks.get(result) ?? null } } : result,
  );
}

/** The ranks that units with unscored indicators would have as things stand, among the ranked and those like themselves. */
export function provisionalRanks<T extends Rankable>(results: readonly T[]): ReadonlyMap<T, number> {
  const open = results.filter(({ status }) => status === 'incomplete');
  const all = ranksOf([...results.filter(({ standing }) => rankOf(standing) !== null), ...open]);
  return new Map(open.flatMap((result) => (all.has(result) ? [[result, all.get(result) as number]] : [])));
}

/**
 * For each unit that has a rank the units of its group that have none yet and stand above it all the same, by what they have been given
 * so far. Those that nobody stands above aren't among them.
 */
export function openAbove<T extends Rankable & { readonly scored: number }>(results: readonly T[]): ReadonlyMap<T, readonly T[]> {
  const above = [...groupBy(results, ({ unit }) => unit.group).values()].flatMap((members) => {
    const open = members.filter(({ status, scored }) => status !== 'complete' && scored > 0);
    return members
      .filter(({ standing }) => rankOf(standing) !== null)
      .map((one) => [one, open.filter((other) => compareShares(other, one) > 0)] as const);
  });
  return new Map(above.filter(([, open]) => open.length > 0));
}

/**
 * The units that have their rank together with another one of their group.
 *
 * @param rankFor a unit's rank, or null for one without; provisional ranks are others than settled ones, and are asked for apart
 */
export function sharingRank<T extends Rankable>(results: readonly T[], rankFor: (result: T) => number | null): ReadonlySet<T> {
  const ranks = [...groupBy(results, ({ unit }) => unit.group).values()].flatMap((members) => [...groupBy(members, rankFor)]);
  return new Set(ranks.flatMap(([rank, same]) => (rank !== null && same.length > 1 ? same : [])));
}

/** Compares total ÷ full marks of two units exactly, as fractions. */
export function compareShares(a: Shares, b: Shares): number {
  return a.total.times(b.fullMarks).cmp(b.total.times(a.fullMarks));
}

/** Whether a larger total doesn't always have the better rank: full marks differ where something is not applicable. */
export function ranksPartFromTotals(group: readonly Rankable[]): boolean {
  const ranked = group.filter(({ standing }) => rankOf(standing) !== null).sort((a, b) => compareShares(b, a));
  return ranked.some((one, i) => {
    const before = ranked[i - 1];
    return before !== undefined && (before.total.lt(one.total) || (before.total.eq(one.total) && compareShares(before, one) !== 0));
  });
}

function ranksOf<T extends Rankable>(results: readonly T[], twice: readonly T[] = []): ReadonlyMap<T, number> {
  const ranks = new Map<T, number>();
  const doubled = new Set(twice);
  for (const members of groupBy(results, ({ unit }) => unit.group).values()) {
    const group = members.filter((result) => !doubled.has(result)).sort((a, b) => compareShares(b, a));
    const same = duplicatesIn(
      members.filter((result) => doubled.has(result)),
      1,
    );
    let rank = 1;
    group.forEach((result, i) => {
      const before = group[i - 1];
      if (before && compareShares(before, result) !== 0) rank = i + 1;
      const above = same.map((one) => one.filter((other) => compareShares(other, result) > 0).length);
      const isBetween = above.some((count, k) => count > 0 && count < (same[k]?.length ?? 0));
      if (!isBetween) ranks.set(result, rank + above.filter((count) => count > 0).length);
    });
  }
  return ranks;
}

/** A unit's cell, and the column of all units that it stands in. */
export interface ListCell {
  readonly cell: string;
  readonly all: string;
}

/** The cells that units are ranked by. */
export interface RankCells {
  /** 1, 2, 3 … for the groups. */
  readonly group: ListCell;
  readonly total: ListCell;
  readonly fullMarks: ListCell;
  readonly grade: ListCell;
  readonly status: ListCell;
}

/**
 * The rank of a graded unit within its group: one more than there are graded units with a larger share of full marks. One that stands
 * several times counts once where all of it is larger; where only some is, there is no rank.
 *
 * @param twice the numbers of each unit of the group that stands several times, in the column `numbers`
 */
export function rankFormula(cells: RankCells, numbers = '', twice: readonly (readonly number[])[] = []): string {
  const { cell } = cells.grade;
  const none = `OR(${cell}="",${cell}="${NOT_RECOGNISED}")`;
  const larger = `${isLarger(cells)}*${isGraded(cells)}`;
  if (twice.length === 0) return `IF(${none},"",1+SUMPRODUCT(${larger}))`;
  const isOne = (some: readonly number[]): string => `((${some.map((number) => `(${numbers}=${number})`).join('+')})>0)`;
  const above = twice.map((some) => `SUMPRODUCT(${isOne(some)}*${larger})`);
  const all = twice.map((some) => `SUMPRODUCT(${isOne(some)}*${isGraded(cells)}*1)`);
  const between = above.map((count, i) => `AND(${count}>0,${count}<${all[i] ?? '0'})`).join(',');
  const once = above.map((count) => `(${count}>0)`).join('+');
  return `IF(OR(${none},${between}),"",1+SUMPRODUCT((1-${isOne(twice.flat())})*${larger})+${once})`;
}

/** The rank that a unit with unscored indicators would have as things stand, among the graded and those like itself. */
export function provisionalFormula(cells: RankCells): string {
  const open = `"${STATUS_WORDS.incomplete}"`;
  const among = `((${isGraded(cells)}+(${cells.status.all}=${open}))>0)`;
  return `IF(${cells.status.cell}<>${open},"",1+SUMPRODUCT(${isLarger(cells)}*${among}))`;
}

/** True for each unit that has a grade by its points. */
export function isGraded({ grade: { all } }: RankCells): string {
  return `(${all}<>"")*(${all}<>"${NOT_RECOGNISED}")`;
}

/** 1 for each unit of the group with a larger share, compared as fractions. */
function isLarger({ group, total, fullMarks }: RankCells): string {
  const difference = `${total.all}*${fullMarks.cell}-${total.cell}*${fullMarks.all}`;
  return `(${group.all}=${group.cell})*(ROUND(${difference},${PRODUCT_PLACES})>0)`;
}
