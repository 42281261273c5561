import type { NamedUnit, Task, TaskTable } from '../reading/tasks/model.ts';
import { unitKey } from '../reading/tasks/splitUnits.ts';
import type { Settings } from '../settings/settings.ts';

/** Puts the units that names stand for by 考核设置 in their places, each once; a table in which there are no such names is the same. */
export function standIn(table: TaskTable, settings: Pick<Settings, 'units' | 'unitNames'>): TaskTable {
  const known = new Map<string, readonly string[]>([
    ...settings.units.flatMap(({ name, aliases }) => aliases.map((alias) => [unitKey(alias), [name]] as const)),
    ...settings.unitNames.map(({ name, stands }) => [unitKey(name), stands] as const),
  ]);
  if (known.size === 0) return table;
  const inPlace = (units: readonly NamedUnit[]): readonly NamedUnit[] => {
    const seen = new Set<string>();
    return units
      .flatMap(({ name, at }) => (known.get(unitKey(name)) ?? [name]).map((one) => ({ name: one, at })))
      .filter(({ name }) => !seen.has(unitKey(name)) && seen.add(unitKey(name)));
  };
  const tasks = table.tasks.map((task): Task => ({ ...task, lead: inPlace(task.lead), supporting: inPlace(task.supporting) }));
  return { ...table, tasks };
}
