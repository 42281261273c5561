import type { UnitResult } from '../assessment/model.ts';

/** True for a unit whose result is final: all its scores are there, and it has a grade, or can have none since it has not passed a gate. */
export function isSettled({ status, standing }: Pick<UnitResult, 'status' | 'standing'>): boolean {
  return status === 'complete' && standing.kind !== 'open';
}
