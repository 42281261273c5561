import { MOST_DAYS } from '../../ownSheets/settings/readSettings.ts';
import { TASK_SETTINGS } from '../../ownSheets/settings/settingsLayout.ts';
import { writtenDate } from '../../dates/writtenDate.ts';
import { boundOf, type SettingsDraft, type SettingsPart } from './settingsDraft.ts';

export type SettingProblem = 'no-date' | 'no-grade' | 'no-bound' | 'bound-not-lower' | 'no-unit' | 'no-days' | 'no-name';

/** What can't be written as it is, by where it stands in the draft: `asOf`, `bands 1 0` (row, column), `units 7 0`. */
export function checkDraft(draft: SettingsDraft): ReadonlyMap<string, SettingProblem> {
  const problems = new Map<string, SettingProblem>();
  if (draft.general.asOf.trim() !== '' && writtenDate(draft.general.asOf) === null) problems.set('asOf', 'no-date');
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
  draft.tasks.forEach(([label = '', value = ''], i) => {
    if (label === TASK_SETTINGS.soonDays && value.trim() !== '' && !isDays(value)) problems.set(`tasks ${i} 1`, 'no-days');
  });
  draft.names.forEach(([name = '', stands = ''], i) => {
    if (name.trim() === '' && stands.trim() !== '') problems.set(`names ${i} 0`, 'no-name');
  });
  return problems;
}

function isDays(text: string): boolean {
  const days = boundOf(text);
  return days !== null && Number.isInteger(days) && days <= MOST_DAYS;
}

/** The parts that a problem stands in. */
export function partsWith(problems: ReadonlyMap<string, SettingProblem>): ReadonlySet<SettingsPart> {
  return new Set([...problems.keys()].map((place) => place.split(' ')[0] as SettingsPart));
}
