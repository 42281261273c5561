import type { Position } from '../workbook/address.ts';
import { isBlank, textOf } from '../workbook/grid.ts';
import type { Cell } from '../workbook/snapshot.ts';
import { serialDate } from '../workbook/serialDate.ts';
import { oneLine } from '../workbook/fold.ts';
import type { JudgedTask } from './model.ts';
import { markedCell } from './markedCell.ts';
import { nameVariants } from './nameVariants.ts';
import type { TaskFinding } from './taskFinding.ts';

/**
 * What is said of the tasks of a workbook, by sheet, row and column. A cell merged over several tasks is said once, of all of them.
 *
 * @param sheets the names of the sheets, in their order
 */
export function findingsOf(tasks: readonly JudgedTask[], sheets: readonly string[], date1904: boolean): readonly TaskFinding[] {
  const order = new Map(sheets.map((name, i) => [name, i]));
  const placeOf = ({ sheet, cell }: TaskFinding): readonly number[] => [order.get(sheet) ?? 0, cell.rowIndex, cell.columnIndex];
  return [...onceACell(tasks.flatMap((judged) => findingsOn(judged, date1904))), ...nameVariants(tasks)]
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((a, b) => a.place.map((n, i) => n - (b.place[i] as number)).find((n) => n !== 0) ?? 0)
    .map(({ one }) => one);
}

type OfTasks = Exclude<TaskFinding, { code: 'unit-name-variant' }>;

function findingsOn({ task, table, state, deadlines, recurring }: JudgedTask, date1904: boolean): readonly OfTasks[] {
  const { sheet } = table;
  // Where a name stands over several tasks, its own words tell one from the other.
  const tasks = [oneLine(task.text ?? task.name)];
  const { deadline } = task;
  const words = wordsOf(deadline?.cell ?? null, date1904);
  if (task.slipped && deadline) return [{ code: 'deadline-misplaced', sheet, cell: plain(deadline.at), args: { tasks, words } }];
  const found: OfTasks[] = [];
  if (state === 'overdue') {
    const cell = markedCell({ task });
    found.push({ code: 'task-overdue', sheet, cell: plain(cell), args: { tasks, words, due: deadlines.at(-1) ?? '' } });
  }
  if (task.lead.length === 0) found.push({ code: 'lead-missing', sheet, cell: plain(task.leadAt), args: { tasks } });
  if (deadline && !isBlank(deadline.cell) && deadlines.length === 0 && !recurring) {
    found.push({ code: 'deadline-unclear', sheet, cell: plain(deadline.at), args: { tasks, words } });
  }
  return found;
}

function wordsOf(cell: Cell | null, date1904: boolean): string {
  const day = cell?.kind === 'number' && cell.format === 'date' ? serialDate(cell.value, date1904) : undefined;
  return day ?? oneLine(cell?.kind === 'error' ? cell.value : textOf(cell));
}

function plain({ rowIndex, columnIndex }: Position): Position {
  return { rowIndex, columnIndex };
}

function onceACell(findings: readonly OfTasks[]): readonly TaskFinding[] {
  const known = new Map<string, OfTasks>();
  for (const one of findings) {
    const key = `${one.code} ${one.sheet} ${one.cell.rowIndex},${one.cell.columnIndex}`;
    const before = known.get(key);
    const tasks = [...(before?.args.tasks ?? []), ...one.args.tasks];
    known.set(key, { ...one, args: { ...one.args, tasks } } as OfTasks);
  }
  return [...known.values()];
}
