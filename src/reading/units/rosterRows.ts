import { sum } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';
import { figureAt } from '../confirm/figureAt.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import type { TableFrame } from '../frame/frameTables.ts';
import { arabicNumber, chineseNumeral, isWords } from '../words/numerals.ts';
import { isNote, isSignature, isStatisticsLabel, isStatisticsOfUnits, isSubtotalLabel, isTotalLabel } from '../words/rowWords.ts';

/** A row of a roster that holds a unit, zero-based, and the group that a row above it names. */
export interface UnitRow {
  readonly rowIndex: number;
  readonly group: string | null;
}

/** The rows of a roster that hold a unit: not totals, averages, notes, the footer, or rows that name a group. */
export function unitRows(grid: Grid, frame: TableFrame, unitColumn: number): readonly UnitRow[] {
  const rows: UnitRow[] = [];
  let numbered = false;
  let group: string | null = null;
  for (const [i, rowIndex] of frame.body.entries()) {
    const cells = cellsOf(grid, frame, rowIndex);
    const label = textOf(cells[0] ?? null);
    const name = textOf(grid.own(rowIndex, unitColumn)).trim();
    const words = [label, name];
    if (words.some((text) => isTotalLabel(text) || isSubtotalLabel(text) || isStatisticsLabel(text) || isStatisticsOfUnits(text))) continue;
    const hasNumber = arabicNumber(label) !== undefined;
    if (!hasNumber && words.some((text) => isNote(text) || isSignature(text))) continue;
    const named = groupNamed(grid, frame, rowIndex, cells, unitColumn, numbered);
    if (named !== null && frame.body.slice(i + 1).some((row) => holdsNumbers(grid, frame, row, unitColumn))) {
      group = named;
      continue;
    }
    const others = cells.filter((cell) => cell.columnIndex > unitColumn);
    // A unit without any score is one all the same, unless it stands apart or has no number among numbered ones.
    const apart = name === '' || rowIndex - (rows.at(-1)?.rowIndex ?? rowIndex - 1) > 1 || (numbered && !hasNumber);
    const wide = (grid.mergeAt(rowIndex, unitColumn)?.right ?? unitColumn) > unitColumn;
    if (cells.length === 0 || (others.length === 0 && apart) || wide) continue;
    if (name === '' && !others.some((cell) => cell.kind === 'number')) continue;
    if (!hasNumber && sumsUp(grid, rowIndex, others, rows, numbered)) continue;
    numbered ||= hasNumber;
    rows.push({ rowIndex, group });
  }
  return rows;
}

/** Offices round means to two places, some to one. */
const WITHIN = '0.051';

/**
 * True where every figure of a row is the sum of those above it, or every one their mean: 全县 below the units. Where no unit has a number
 * three columns in which three units differ must say so: one may well be as good as the mean of two.
 */
function sumsUp(grid: Grid, rowIndex: number, cells: readonly Cell[], units: readonly UnitRow[], numbered: boolean): boolean {
  const figures = cells.flatMap(({ columnIndex }) => {
    const figure = figureAt(grid, rowIndex, columnIndex);
    const own = units.flatMap((unit) => figureAt(grid, unit.rowIndex, columnIndex) ?? []);
    return figure ? [{ figure, own, all: sum(own) }] : [];
  });
  if (figures.length < 2 || figures.some(({ own }) => own.length < 2)) return false;
  if (figures.every(({ figure, all }) => figure.eq(all)) && figures.some(({ all }) => all.gt(0))) return true;
  const differing = figures.filter(({ own }) => own.length > 2 && own.some((one) => !one.eq(own[0] ?? one)));
  return (numbered || differing.length > 2) && figures.every(({ figure, own, all }) => all.div(own.length).minus(figure).abs().lt(WITHIN));
}

/** 一、镇街 or 镇街 in a row of its own: with a numeral, merged over several columns, or where the numbers stand. Without its numeral. */
function groupNamed(
  grid: Grid,
  { header }: TableFrame,
  rowIndex: number,
  cells: readonly Cell[],
  unitColumn: number,
  numbered: boolean,
): string | null {
  const [only] = cells;
  if (only?.kind !== 'text' || cells.length > 1) return null;
  const area = grid.mergeAt(rowIndex, only.columnIndex);
  const seq = header.columns.find(({ role }) => role === 'seq')?.columnIndex;
  const numeral = chineseNumeral(only.value);
  const ofGroup =
    (numeral?.kind === 'chinese' && numeral.rest !== '') ||
    (area !== undefined && area.right > area.left && area.right >= unitColumn) ||
    (only.columnIndex === seq && seq !== unitColumn && isWords(only.value)) ||
    (only.columnIndex === unitColumn && numbered && /[:：]\s*$/u.test(only.value));
  if (!ofGroup || only.value.length > 30) return null;
  return (
    oneLine(
      only.value
        .trim()
        .replace(/^第?[（(]?[一二三四五六七八九十百]+[）)]?(?:部分)?\s*[、.．，,：:]\s*|^[（(][一二三四五六七八九十百]+[）)]\s*/u, '')
        .replace(/[:：]\s*$/u, ''),
    ) || null
  );
}

function holdsNumbers(grid: Grid, frame: TableFrame, rowIndex: number, unitColumn: number): boolean {
  return cellsOf(grid, frame, rowIndex).some((cell) => cell.columnIndex > unitColumn && cell.kind === 'number');
}

/** The total rows below the last unit, zero-based. */
export function rosterTotalRows(grid: Grid, frame: TableFrame, lastUnit: number | undefined): readonly number[] {
  return frame.body.filter((rowIndex) => {
    const label = cellsOf(grid, frame, rowIndex)[0];
    return rowIndex > (lastUnit ?? 0) && label?.kind === 'text' && isTotalLabel(label.value);
  });
}

function cellsOf(grid: Grid, frame: TableFrame, rowIndex: number): readonly Cell[] {
  return grid.filled(rowIndex).filter((cell) => cell.columnIndex >= frame.left && cell.columnIndex <= frame.right);
}
