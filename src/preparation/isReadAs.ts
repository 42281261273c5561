import type { ScoreTable } from '../reading/model.ts';
import { fold } from '../workbook/fold.ts';
import type { Block } from './block.ts';

/**
 * Whether the tables of a sheet with a block in it say what they said before, and the block's own table has the units and
 * columns that the block was made for: what nobody could read again is not prepared.
 */
export function isReadAs(block: Block, before: readonly ScoreTable[], after: readonly ScoreTable[]): boolean {
  if (before.length !== after.length) return false;
  return before.every((table, i) => {
    const read = after[i];
    if (!read) return false;
    if (table !== block.table) return JSON.stringify(read) === JSON.stringify(table);
    return saysTheSame(table, read) && holdsBlock(read, block);
  });
}

function saysTheSame(before: ScoreTable, after: ScoreTable): boolean {
  const said = ({ indicators, levels, gates, title, year, statedFullMarks, bonusCap, numbering, maximaTotals }: ScoreTable): string =>
    JSON.stringify([indicators, levels, gates, title, year, statedFullMarks, bonusCap, numbering, maximaTotals]);
  return said(before) === said(after);
}

function holdsBlock({ units, layout }: ScoreTable, { columns, area, table }: Block): boolean {
  const columnOf = (role: string): number => area.left + columns.findIndex((column) => column.role === role);
  if (columns.every(({ role }) => role === 'review')) {
    return (
      layout === 'matrix' &&
      units.length === columns.length &&
      units.every(
        ({ name, scores }, i) =>
          fold(name) === fold(columns[i]?.header ?? '') &&
          scores.every(({ self, reviews }) => self === null && isAt(reviews, area.left + i)),
      )
    );
  }
  const [unit, ...others] = units;
  if (!unit || others.length > 0 || layout !== 'ledger' || unit.scores.length !== table.indicators.length) return false;
  return unit.scores.every(
    ({ self, reviews, evidence, reason }) =>
      self?.at.columnIndex === columnOf('self') &&
      isAt(reviews, columnOf('review')) &&
      evidence?.at.columnIndex === columnOf('evidence') &&
      reason !== null,
  );
}

function isAt(reviews: readonly { readonly at: { readonly columnIndex: number } }[], columnIndex: number): boolean {
  return reviews.length === 1 && reviews[0]?.at.columnIndex === columnIndex;
}
