/**
 * Where a unit stands. `graded`: it has a grade, and a rank once all units of its group are known. `notRecognised`: it has not passed a
 * gate, whatever its score. `open`: it can't be graded, or not yet; its status says why.
 */
export type Standing =
  | { readonly kind: 'graded'; readonly grade: string; readonly rank: number | null }
  | { readonly kind: 'notRecognised' }
  | { readonly kind: 'open' };

/** Shown in place of a grade where a unit has not passed a gate. */
export const NOT_RECOGNISED = '不予认定';

/** What is shown as the grade; null for none. */
export function gradeShown(standing: Standing): string | null {
  if (standing.kind === 'notRecognised') return NOT_RECOGNISED;
  return standing.kind === 'graded' ? standing.grade : null;
}

/** The rank; null for none. */
export function rankOf(standing: Standing): number | null {
  return standing.kind === 'graded' ? standing.rank : null;
}
