import { boundOf, type SettingsDraft } from './settingsDraft.ts';

export type SettingProblem = 'no-date' | 'no-grade' | 'no-bound' | 'bound-not-lower' | 'no-unit';

/** What can't be written as it is, by where it stands in the draft: `asOf`, `bands 1 0` (row, column), `units 7 0`. */
export function checkDraft(draft: SettingsDraft): ReadonlyMap<string, SettingProblem> {
  const problems = new Map<string, SettingProblem>();
  if (!isDate(draft.general.asOf)) problems.set('asOf', 'no-date');
  let last = Infinity;
  draft.bands.forEach(([grade = '', from = ''], i) => {
    const bound = boundOf(from);
    const isLowest = i === draft.bands.length - 1 && i > 0 && from.trim() === '';
    if (grade.trim() === '') problems.set(`bands ${i} 0`, 'no-grade');
    if (bound === null && !isLowest) problems.set(`bands ${i} 1`, 'no-bound');
    else if (bound !== null && bound >= last) problems.set(`bands ${i} 1`, 'bound-not-lower');
    last = bound ?? last;
  });
  draft.units.forEach(([name = '', ...rest], i) => {
    if (name.trim() === '' && rest.some((text) => text.trim() !== '')) problems.set(`units ${i} 0`, 'no-unit');
  });
  return problems;
}

/** Blank, or a day that there is, written 2020-12-31. */
function isDate(text: string): boolean {
  const iso = text.trim();
  if (iso === '') return true;
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
