import type { TaskColumn, TaskHeader } from './findTaskHeaders.ts';
import type { TaskRole } from './taskRole.ts';

/** Which column of a task table holds what; zero-based. */
export interface TaskColumns {
  readonly seq: number | null;
  /** The levels above the name, outermost first. */
  readonly levels: readonly number[];
  readonly name: number;
  readonly text: number | null;
  /** At least one. */
  readonly lead: readonly number[];
  readonly supporting: readonly number[];
  readonly deadline: number | null;
  readonly years: readonly { readonly columnIndex: number; readonly year: number }[];
  readonly progress: readonly number[];
  /** The column of the boxes that evidence lies in. */
  readonly box: number | null;
  /** Columns of points and scores, which name nothing. */
  readonly scores: readonly number[];
}

/**
 * Of several columns of words the last two are name and text, and those before them levels. Where only one column of units stands, it
 * is the lead one, whatever its word.
 */
export function pickColumns({ columns, left }: TaskHeader): TaskColumns {
  const of = (role: TaskRole): readonly number[] => columns.filter((column) => column.role === role).map(({ columnIndex }) => columnIndex);
  const texts = of('text');
  const [leads, supports] = [of('lead'), of('supporting')];
  const [lead, supporting] =
    leads.length > 0 ? [leads, supports] : supports.length > 0 ? [supports.slice(0, 1), supports.slice(1)] : [of('unit'), []];
  return {
    seq: of('seq')[0] ?? null,
    levels: texts.slice(0, -2),
    name: texts.at(-2) ?? texts[0] ?? left,
    text: texts.length > 1 ? (texts.at(-1) as number) : null,
    lead,
    supporting,
    deadline: of('deadline')[0] ?? null,
    years: columns.flatMap(({ columnIndex, year }: TaskColumn) => (year === null ? [] : [{ columnIndex, year }])),
    progress: of('progress'),
    box: of('box')[0] ?? null,
    scores: of('score'),
  };
}
