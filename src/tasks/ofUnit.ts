import { unitKey } from '../reading/tasks/splitUnits.ts';
import type { JudgedTask, Ledger } from './model.ts';

/** What of a ledger concerns one unit: its tasks and what is said in their rows; null for a unit that has none. */
export function ofUnit(ledger: Ledger, name: string): Ledger | null {
  const unit = ledger.units.find((one) => unitKey(one.name) === unitKey(name));
  if (!unit) return null;
  const own = new Set<JudgedTask>([...unit.lead, ...unit.supporting]);
  const tasks = ledger.tasks.filter((judged) => own.has(judged));
  const cells = new Set(tasks.flatMap(cellsOf));
  const findings = ledger.findings.filter((one) =>
    one.code === 'unit-name-variant'
      ? unitKey(one.args.name) === unitKey(name)
      : cells.has(`${one.sheet} ${one.cell.rowIndex},${one.cell.columnIndex}`),
  );
  return { ...ledger, tasks, units: [unit], findings };
}

/** The cells of a task that something may be said of. */
function cellsOf({ task, table }: JudgedTask): readonly string[] {
  const places = [task.nameAt, task.leadAt, ...(task.deadline ? [task.deadline.at] : []), ...task.targets.map(({ at }) => at)];
  return places.map((at) => `${table.sheet} ${at.rowIndex},${at.columnIndex}`);
}
