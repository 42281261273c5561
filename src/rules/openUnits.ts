import { rankOf, type Standing } from './standing.ts';
import type { UnitStatus } from './status.ts';

/** Why a unit is not settled yet. */
export type OpenStatus = Exclude<UnitStatus, 'complete'>;

/** How many units there are of each such status, the most pressing first; none that no unit has. */
export type OpenUnits = readonly (readonly [status: OpenStatus, units: number])[];

const ORDER: readonly OpenStatus[] = ['invalid', 'incomplete', 'not-reviewed', 'not-submitted'];

/** The units that have no grade and no rank yet, and that may still pass those that have one. */
export function openUnits(results: readonly { readonly status: UnitStatus }[]): OpenUnits {
  return ORDER.map((one) => [one, results.filter(({ status }) => status === one).length] as const).filter(([, units]) => units > 0);
}

/** Those of a group that may still change its ranks; none where nobody has a rank. */
export function rankChangers(group: readonly { readonly status: UnitStatus; readonly standing: Standing }[]): OpenUnits {
  return group.some(({ standing }) => rankOf(standing) !== null) ? openUnits(group) : [];
}
