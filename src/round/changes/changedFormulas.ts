import { MAX_COLUMNS, MAX_ROWS, parseArea, type Position } from '../../workbook/address.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { contentText } from '../cellText.ts';
import type { LineMap } from '../lineMap.ts';
import type { Change } from '../model.ts';
import { formulaTokens } from '../formulaTokens.ts';
import type { TablePair } from '../tablePair.ts';

/** A total whose formula is another, a value or nothing now, with the line of the unit that it stands in. */
export interface ChangedFormula {
  readonly change: Change;
  /** The issued cell. */
  readonly issuedAt: Position;
}

/** The totals of a table that held formulas and don't hold the same any more. */
export function changedFormulas(pair: TablePair): readonly ChangedFormula[] {
  return issuedTotals(pair).flatMap(({ at, cell }): readonly ChangedFormula[] => {
    const place = placeOf(pair, at);
    const now = place && pair.returned.grid.own(place.rowIndex, place.columnIndex);
    if (place && now?.formula !== undefined && isSameFormula(pair, cell.formula, now.formula)) return [];
    const change = {
      kind: 'formula' as const,
      sheet: pair.returned.table.sheet,
      cell: place,
      issued: `=${cell.formula}`,
      returned: contentText(now),
    };
    return [{ change, issuedAt: at }];
  });
}

type FormulaCell = Cell & { readonly formula: string };

/** Formulas in total rows and columns, and what else totals: the points and scores of levels. */
function issuedTotals({ issued: { table, grid, lines } }: TablePair): readonly { readonly at: Position; readonly cell: FormulaCell }[] {
  const found = new Map<string, { at: Position; cell: FormulaCell }>();
  const add = (rowIndex: number, columnIndex: number): void => {
    const cell = grid.own(rowIndex, columnIndex);
    if (cell?.formula !== undefined) found.set(`${rowIndex}:${columnIndex}`, { at: { rowIndex, columnIndex }, cell: cell as FormulaCell });
  };
  for (const { at } of [...table.officeTotals, ...table.maximaTotals, ...table.units.flatMap(({ totals }) => totals)])
    add(at.rowIndex, at.columnIndex);
  const { left, right } = table.area;
  for (const { columns, others } of lines.blocks) {
    for (const { rowIndex, as } of others) {
      if (!TOTALS.has(as)) continue;
      for (const { columnIndex } of grid.filled(rowIndex)) if (columnIndex >= left && columnIndex <= right) add(rowIndex, columnIndex);
    }
    for (const { columnIndex, as } of columns) {
      if (!TOTALS.has(as)) continue;
      for (const rowIndex of grid.rowsBetween(table.header.last, table.area.bottom + 1)) add(rowIndex, columnIndex);
    }
  }
  return [...found.values()];
}

const TOTALS: ReadonlySet<string> = new Set(['total', 'subtotal']);

/** Where an issued total stands in the returned sheet; null where its row or its column is gone. */
function placeOf({ rows, columns }: TablePair, { rowIndex, columnIndex }: Position): Position | null {
  const [row, column] = [rows.returned.get(rowIndex), columns.returned.get(columnIndex)];
  return row === undefined || column === undefined ? null : { rowIndex: row, columnIndex: column };
}

/** Equal once each reference to a line that was found again is that line's; lines that were added count for nothing in a range. */
function isSameFormula({ issued, returned, rows, columns }: TablePair, was: string, is: string): boolean {
  const before = canonical(
    was,
    issued.table.sheet,
    (line) => rows.returned.get(line),
    (line) => columns.returned.get(line),
  );
  const own = (map: LineMap) => (line: number) => (map.issued.has(line) ? line : undefined);
  return before === canonical(is, returned.table.sheet, own(rows), own(columns));
}

type ToReturned = (line: number) => number | undefined;

/** A formula in which every reference to its own sheet names the lines of the returned sheet that it takes in. */
function canonical(formula: string, sheet: string, row: ToReturned, column: ToReturned): string {
  const tokens = formulaTokens(formula, sheet).map(({ text, own }) => {
    const area = own === null ? undefined : parseArea(own);
    if (!area) return text.toUpperCase();
    const [down, across] = [linesIn(area.top, area.bottom, MAX_ROWS, row), linesIn(area.left, area.right, MAX_COLUMNS, column)];
    return `{${down}|${across}}`;
  });
  return tokens.join(' ');
}

/** Lines farther apart than any table is long: a whole column or row. */
const MOST_LINES = 5_000;

/** The known lines of a span; of a span without any, how far it lies behind the last known one before it. */
function linesIn(first: number, last: number, all: number, toReturned: ToReturned): string {
  if (first === 0 && last === all - 1) return 'all';
  const lines = new Set<number>();
  for (let line = first; line <= Math.min(last, first + MOST_LINES); line++) {
    const found = toReturned(line);
    if (found !== undefined) lines.add(found);
  }
  if (lines.size > 0) return [...lines].sort((a, b) => a - b).join();
  for (let line = first - 1; line >= 0; line--) {
    const found = toReturned(line);
    if (found !== undefined) return `${found}+${first - line}:${last - line}`;
  }
  return `${first}:${last}`;
}
