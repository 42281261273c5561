import { oneLine } from '../workbook/fold.ts';
import { textOf, type Grid } from '../workbook/grid.ts';
import { namesOfColumns } from './corrections/correctHeader.ts';
import { correctionOfRow } from './corrections/correctRows.ts';
import type { ReadingCorrection } from './corrections/readingCorrection.ts';
import type { TableFrame } from './frame/frameTables.ts';
import type { HeaderColumn } from './header/header.ts';
import type { Taken, TakenAs } from './model.ts';
import { isStatisticsLabel, isStatisticsOfUnits, isSubtotalLabel, isTotalLabel } from './words/rowWords.ts';

/** What was understood of a roster's columns and rows; numbers are zero-based. */
interface RosterTaken {
  readonly corrections: readonly ReadingCorrection[];
  readonly unitColumn: number;
  /** The rows of the units. */
  readonly rows: readonly number[];
  /** The columns that count. */
  readonly counting: ReadonlySet<number>;
  /** Every score column of an indicator. */
  readonly scores: ReadonlySet<number>;
  readonly totals: readonly number[];
}

/** What the columns of a roster were taken for, then the rows that hold no unit, in the order of the sheet. */
export function takenInRoster(grid: Grid, { header, body, left, right }: TableFrame, understood: RosterTaken): readonly Taken[] {
  const nameOf = namesOfColumns(header.columns, false);
  const columns = header.columns.map((column): Taken => ({
    of: 'column',
    as: columnAs(column, understood),
    at: { rowIndex: column.at.rowIndex, columnIndex: column.columnIndex },
    ...nameOf(column),
  }));
  const units = new Set(understood.rows);
  const rows = body.flatMap((rowIndex): readonly Taken[] => {
    if (units.has(rowIndex)) return [];
    const labels = grid.filled(rowIndex).filter(({ columnIndex }) => columnIndex >= left && columnIndex <= right);
    const label = labels.find((cell) => cell.kind === 'text') ?? labels[0];
    if (!label) return [];
    const words = oneLine(textOf(label));
    return [
      {
        of: 'row',
        as: rowAs(words, correctionOfRow(grid, rowIndex, { left, right }, understood.corrections)),
        at: { rowIndex, columnIndex: label.columnIndex },
        words,
      },
    ];
  });
  return [...columns, ...rows];
}

function columnAs({ columnIndex, role, text }: HeaderColumn, { unitColumn, counting, scores, totals }: RosterTaken): TakenAs {
  if (columnIndex === unitColumn) return 'unit';
  if (counting.has(columnIndex)) return 'counting';
  if (scores.has(columnIndex)) return role === 'self' ? 'self' : 'review';
  if (totals.includes(columnIndex) || role === 'total') return isSubtotalLabel(text) ? 'subtotal' : 'total';
  return role === 'seq' || role === 'group' || role === 'evidence' || role === 'reason' ? role : 'unused';
}

function rowAs(label: string, correction: ReadingCorrection | undefined): TakenAs {
  if (correction?.as === 'total-row') return 'total';
  if (correction?.as === 'category-row') return 'category';
  if (isTotalLabel(label)) return 'total';
  if (isSubtotalLabel(label)) return 'subtotal';
  return isStatisticsLabel(label) || isStatisticsOfUnits(label) ? 'statistics' : 'left-out';
}
