import type { Position } from '../../workbook/address.ts';
import { oneLine } from '../../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import { isIn } from '../../workbook/spans.ts';
import type { TableFrame } from '../frame/frameTables.ts';
import { columnRole } from '../words/columnRole.ts';
import { scoreWords } from '../words/scoreWords.ts';
import { unitName } from '../words/unitName.ts';
import type { UnitRow } from './rosterRows.ts';
import { chooseColumn } from './scoreColumns.ts';

/** The rows of a roster that hold one unit's scores; numbers are zero-based. */
export interface RowsOfUnit {
  readonly name: string;
  readonly nameAt: Position | null;
  readonly group: string | null;
  /** Rows of self scores beside rows of a review, the last one counts. */
  readonly selves: readonly number[];
  /** The last one counts, unless `unclear`. */
  readonly reviews: readonly number[];
  /** What stands beside the rows of which none counts; empty where one does. */
  readonly unclear: readonly string[];
}

/** A row with the word beside it that says whose score it holds. */
interface Step {
  readonly rowIndex: number;
  readonly label: string;
}

/**
 * Puts rows together that are one unit's: 自评 and 考评 below each other beside a name that is merged over both or stands in the first
 * only. Where no word says what the rows are, none counts. Usually each row is a unit of its own.
 *
 * @param labels the column that says what the rows are, as `columnOfSteps` finds it
 */
export function rowsOfUnits(grid: Grid, rows: readonly UnitRow[], unitColumn: number, labels: number | null): readonly RowsOfUnit[] {
  const groups: { readonly first: UnitRow; readonly rows: number[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const area = grid.mergeAt(row.rowIndex, unitColumn);
    const previous = last?.rows.at(-1) ?? -1;
    const goesOn = area
      ? area.top < row.rowIndex && previous >= area.top
      : labels !== null && previous === row.rowIndex - 1 && isBlank(grid.own(row.rowIndex, unitColumn));
    if (last && goesOn) last.rows.push(row.rowIndex);
    else groups.push({ first: row, rows: [row.rowIndex] });
  }
  return groups.map(({ first: { rowIndex, group }, rows: own }) => ({
    name: unitName(textOf(grid.seen(rowIndex, unitColumn))) || `第${rowIndex + 1}行`,
    nameAt: { rowIndex, columnIndex: unitColumn },
    group,
    ...chosen(
      grid,
      own.map((one) => ({ rowIndex: one, label: labels === null ? '' : oneLine(textOf(grid.seen(one, labels))) })),
    ),
  }));
}

/**
 * One unit of which every row names a score: 自评得分 and 考核得分 under 考核项目, the indicators across. Null for any other table.
 *
 * @param unit who the sheet says that it is
 */
export function transposedUnit(
  grid: Grid,
  { body }: TableFrame,
  unitColumn: number,
  firstScore: number,
  unit: { readonly name: string; readonly at: Position | null },
): RowsOfUnit | null {
  const rows = body.filter((rowIndex) => grid.filled(rowIndex).some((cell) => cell.columnIndex >= firstScore && cell.kind === 'number'));
  const steps = rows.map((rowIndex) => ({ rowIndex, label: oneLine(textOf(grid.own(rowIndex, unitColumn))) }));
  if (steps.length === 0 || !steps.every(({ label }) => isStep(label))) return null;
  return { name: unit.name, nameAt: unit.at, group: null, ...chosen(grid, steps) };
}

/** The column between the units and their scores that says 自评 or 考评, or 一季度, in every row; null where there is none. */
export function columnOfSteps(grid: Grid, rows: readonly UnitRow[], unitColumn: number, firstScore: number): number | null {
  for (let c = unitColumn + 1; c < firstScore; c++) {
    const labels = rows.map(({ rowIndex }) => oneLine(textOf(grid.seen(rowIndex, c))));
    if (labels.length > 1 && labels.every(isPart) && new Set(labels).size > 1) return c;
  }
  return null;
}

function isStep(label: string): boolean {
  const role = columnRole(label);
  return role === 'self' || role === 'review';
}

function isPart(label: string): boolean {
  return isStep(label) || scoreWords(label) === 'period' || scoreWords(label) === 'judge';
}

function chosen(grid: Grid, steps: readonly Step[]): Pick<RowsOfUnit, 'selves' | 'reviews' | 'unclear'> {
  const [only] = steps;
  if (only && steps.length === 1) return { selves: [], reviews: [only.rowIndex], unclear: [] };
  const selves = steps.filter(({ label }) => columnRole(label) === 'self').map(({ rowIndex }) => rowIndex);
  const reviewed = steps.filter(({ rowIndex }) => !selves.includes(rowIndex));
  const isNamed = steps.every(({ label }) => isPart(label));
  const candidates = reviewed.length > 0 ? reviewed : steps;
  const { columns, clear } = chooseColumn(
    candidates.map(({ rowIndex, label }) => ({
      columnIndex: rowIndex,
      text: label,
      at: { rowIndex, columnIndex: 0 },
      above: '',
      aboveAt: { rowIndex, columnIndex: 0 },
      role: columnRole(label),
      owner: null,
    })),
    (rowIndex) => isIn(grid.sheet.hiddenRows, rowIndex),
    false,
  );
  return {
    selves: reviewed.length > 0 ? selves : [],
    reviews: columns.map(({ columnIndex }) => columnIndex),
    unclear: clear && isNamed ? [] : steps.map(({ rowIndex, label }) => label || `第${rowIndex + 1}行`),
  };
}
