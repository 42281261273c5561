import { counted } from '../../../words/counted.ts';
import type { TaskCounts, TasksScreenWords } from './words.ts';

export const en: TasksScreenWords = {
  summary: (tasks, asOf, soonDays) => `${counted(tasks, 'task')} as of ${asOf}; due soon: within ${soonDays} days`,
  filters: 'Filter tasks',
  all: 'All',
  search: 'Search tasks',
  view: 'View',
  views: { days: 'By deadline', units: 'By unit' },
  unit: 'Unit of the tasks',
  allUnits: 'All units',
  side: 'Part in it',
  sides: { both: 'Leads or supports', lead: 'Leads', supporting: 'Supports' },
  section: 'Section',
  allSections: 'All sections',
  within: 'Due within',
  anyDay: 'Any deadline',
  withinDays: (days) => `Due within ${days} days`,
  list: 'Tasks',
  units: 'Units with tasks',
  found: (tasks) => counted(tasks, 'task'),
  none: 'No task fits.',
  showAll: 'Show all tasks',
  lead: (units) => `Lead: ${units}`,
  supporting: (units) => `Supporting: ${units}`,
  noLead: 'not said',
  box: (box) => `evidence box: ${box}`,
  and: ', ',
  unitCounts: (lead, supporting) => `leads ${withPressing(lead)}, supports ${withPressing(supporting)}`,
  copy: 'Copy tasks',
  copyFor: (unit) => `Copy tasks: ${unit}`,
  supervise: 'Reminder sheet',
  superviseFor: (unit) => `Reminder sheet: ${unit}`,
  superviseAll: (units) => `Make reminder sheets (${units} units)`,
  write: 'Write the task ledger',
  suggestions: 'Suggestions on names',
  allSuggestions: (count) => `Show all ${count} suggestions`,
  alike: (other, otherAt) => `looks like the same unit as “${other}” at ${otherAt}; they are counted as two.`,
  adopt: 'Count as one unit',
  adoptFor: (name, other) => `Count as one unit: “${name}” as “${other}”`,
  place: (sheet, row) => `${sheet}, row ${row}`,
};

/** 3 (1 overdue, 2 due soon) */
function withPressing({ tasks, overdue, dueSoon }: TaskCounts): string {
  const pressing = [...(overdue > 0 ? [`${overdue} overdue`] : []), ...(dueSoon > 0 ? [`${dueSoon} due soon`] : [])];
  return pressing.length === 0 ? String(tasks) : `${tasks} (${pressing.join(', ')})`;
}
