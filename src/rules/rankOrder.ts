import type { Rankable } from './rank.ts';
import { rankOf } from './standing.ts';

/**
 * Where a unit stands in a list by rank: those that have one, then those with a provisional one, then the others; within the first
 * two by it. The second figure is 0 for the others, who stay as they are.
 *
 * @param provisional as `provisionalRanks` gives them
 */
export function placeByRank<T extends Rankable>(result: T, provisional: ReadonlyMap<T, number>): readonly [kind: 0 | 1 | 2, rank: number] {
  const [settled, soFar] = [rankOf(result.standing), provisional.get(result)];
  if (settled !== null) return [0, settled];
  return soFar === undefined ? [2, 0] : [1, soFar];
}
