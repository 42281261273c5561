import { unitKey } from '../reading/tasks/splitUnits.ts';
import type { JudgedTask, UnitTasks } from './model.ts';

interface Draft {
  readonly name: string;
  readonly lead: JudgedTask[];
  readonly supporting: JudgedTask[];
}

/** What each unit owes, in the order in which the units first stand. */
export function unitsOf(tasks: readonly JudgedTask[]): readonly UnitTasks[] {
  const units = new Map<string, Draft>();
  const unitNamed = (name: string): Draft => {
    const key = unitKey(name);
    const known = units.get(key);
    if (known) return known;
    const unit: Draft = { name, lead: [], supporting: [] };
    units.set(key, unit);
    return unit;
  };
  for (const judged of tasks) {
    const leading = new Set(judged.task.lead.map(({ name }) => unitKey(name)));
    for (const { name } of judged.task.lead) unitNamed(name).lead.push(judged);
    for (const { name } of judged.task.supporting) if (!leading.has(unitKey(name))) unitNamed(name).supporting.push(judged);
  }
  return [...units.values()].map(({ name, lead, supporting }) => ({
    name,
    lead,
    supporting,
    overdue: lead.filter(({ state }) => state === 'overdue').length,
    dueSoon: lead.filter(({ state }) => state === 'due-soon').length,
    next: [...lead, ...supporting].flatMap(({ state, next }) => (state === 'done' || next === null ? [] : [next])).sort()[0] ?? null,
  }));
}
