import { datesIn } from '../../dates/datesIn.ts';
import { isRecurring } from '../../dates/isRecurring.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import type { ScoreTable } from '../model.ts';
import type { TaskFrame } from './frameTasks.ts';
import { kindOfRow } from './kindOfRow.ts';
import type { Task, TaskTable } from './model.ts';
import { readUnitCells } from './readUnitCells.ts';
import { splitUnits, unitKey } from './splitUnits.ts';
import { taskCells, type TaskCells } from './taskCells.ts';
import { pickColumns, type TaskColumns } from './taskColumns.ts';

/**
 * Reads the tasks below a header; null where there are none.
 *
 * @param scores the score table with this header: its indicators are the tasks
 */
export function readTasks(grid: Grid, frame: TaskFrame, scores: ScoreTable | null, placeholders: readonly string[]): TaskTable | null {
  const { header, body } = frame;
  const columns = pickColumns(header);
  const cells = taskCells(grid, placeholders);
  const units = readUnitCells(body, columns, cells);
  const known = new Set([...units.values()].flatMap(({ lead, supporting }) => [...lead, ...supporting]).map(({ name }) => unitKey(name)));
  const tasks = namedRows(grid, frame, columns, cells, scores).map((named): Task => {
    const { rowIndex } = named;
    const deadline = columns.deadline === null ? null : cells.entry(rowIndex, columns.deadline);
    const slipped = deadline !== null && isSlipped(deadline.cell, known);
    const { lead, supporting } = (slipped ? undefined : units.get(rowIndex)) ?? { lead: [], supporting: [] };
    const progress = columns.progress.map((column) => cells.entry(rowIndex, column)).reverse();
    return {
      ...named,
      lead,
      supporting,
      leadAt: cells.entry(rowIndex, columns.lead[0] ?? header.left).at,
      deadline,
      slipped,
      targets: columns.years.map(({ columnIndex, year }) => ({ ...cells.target(rowIndex, columnIndex, columns.years), year })),
      progress: progress.find(({ cell }) => cell !== null) ?? progress[0] ?? null,
      progressAt: progress,
      box: columns.box === null ? null : cells.entry(rowIndex, columns.box),
    };
  });
  const last = tasks.at(-1);
  if (!last) return null;
  return {
    sheet: grid.sheet.name,
    area: { top: header.top, left: header.left, bottom: last.rowIndex, right: header.right },
    title: frame.title,
    year: frame.year,
    header: { first: header.top, last: header.bottom },
    hasDeadlines: columns.deadline !== null,
    hasProgress: columns.progress.length > 0,
    scored: scores !== null,
    tasks,
  };
}

type NamedRow = Pick<Task, 'rowIndex' | 'section' | 'name' | 'nameAt' | 'text'>;

function namedRows(grid: Grid, frame: TaskFrame, columns: TaskColumns, cells: TaskCells, scores: ScoreTable | null): readonly NamedRow[] {
  const indicators = scores && new Set(scores.indicators.map(({ rowIndex }) => rowIndex));
  const rows: NamedRow[] = [];
  let section: string | null = null;
  let levels: readonly (string | null)[] = columns.levels.map(() => null);
  let name: string | null = null;
  for (const rowIndex of frame.body) {
    if (indicators?.has(rowIndex) !== true) {
      const kind = kindOfRow(grid, rowIndex, frame.header, columns, cells, name !== null);
      if (kind.is === 'nothing') continue;
      if (kind.is === 'section') {
        section = kind.label;
        levels = levels.map(() => null);
        continue;
      }
    }
    const wordsIn = (columnIndex: number): string | null => textOf(cells.own(rowIndex, columnIndex)).trim() || null;
    for (const [i, column] of columns.levels.entries()) {
      const words = wordsIn(column);
      if (words !== null) levels = levels.map((level, k) => (k < i ? level : k === i ? words : null));
    }
    const own = wordsIn(columns.name);
    const text = columns.text === null ? null : wordsIn(columns.text);
    if (indicators ? !indicators.has(rowIndex) : own === null && text === null && !owesByItself(rowIndex, columns, cells)) continue;
    name = own ?? name;
    const path = [section, ...levels].filter((part) => part !== null);
    rows.push({
      rowIndex,
      section: path.length === 0 ? null : path.join(' / '),
      // Words in the second column without any name above them are the name.
      name: name ?? text ?? '',
      nameAt: cells.entry(rowIndex, columns.name).at,
      text: name === null ? null : text,
    });
  }
  return rows;
}

/** Units, a deadline or a target of its own make a row below a name a task too. */
function owesByItself(rowIndex: number, columns: TaskColumns, cells: TaskCells): boolean {
  const years = columns.years.map(({ columnIndex }) => columnIndex);
  const others = [...columns.lead, ...columns.supporting, ...years, ...(columns.deadline === null ? [] : [columns.deadline])];
  return others.some((column) => cells.own(rowIndex, column) !== null);
}

/** Units in the place of a deadline, one of which stands in a column of units too. */
function isSlipped(cell: Cell | null, known: ReadonlySet<string>): boolean {
  if (cell?.kind !== 'text' || !splitUnits(cell.value).some((name) => known.has(unitKey(name)))) return false;
  return !isRecurring(cell.value) && datesIn(cell.value, { stated: 2000 }).length === 0;
}
