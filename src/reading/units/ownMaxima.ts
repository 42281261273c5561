import { sum } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import type { HeaderColumn } from '../header/header.ts';
import { foldWords } from '../words/foldWords.ts';
import { pointsOfCell } from '../words/points.ts';

/** Which column of maxima each score column has for its own; those of the table's own column are not there. */
export type OwnMaxima = ReadonlyMap<number, number>;

/**
 * Finds the score columns that have maxima of their own: 分值 | 得分 under 上半年 and under 下半年, and 得分 | 折算得分 beside
 * 分值 | 折算分值. Empty for a table with one column of maxima.
 *
 * @param main the column of the indicators' maxima
 */
export function ownMaxima(header: readonly HeaderColumn[], main: number | null): OwnMaxima {
  const maxima = header.filter(({ role }) => role === 'max');
  if (maxima.length < 2) return new Map();
  const scores = header.filter(({ role, text }) => role === 'review' || role === 'self' || isScaled(text));
  const scaled = maxima.find(({ text }) => isScaled(text));
  const plain = maxima.find(({ text, owner }) => owner === null && !isScaled(text));
  const ofOwners = new Map([...maxima].reverse().flatMap((one) => (one.owner ? [[one.owner.at.columnIndex, one] as const] : [])));
  const own = new Map<number, number>();
  for (const score of scores) {
    const sameOwner = score.owner ? ofOwners.get(score.owner.at.columnIndex) : undefined;
    const beside = scaled && plain ? (isScaled(score.text) ? scaled : plain) : undefined;
    const found = sameOwner ?? beside;
    if (found && found.columnIndex !== main) own.set(score.columnIndex, found.columnIndex);
  }
  return own;
}

/** 折算得分, 折算分值: what was scored, made to count in other points. */
export function isScaled(header: string): boolean {
  return /折算|换算|折合/u.test(foldWords(header));
}

/** True where the maxima of these columns add up to the indicator's in every row. */
export function areParts(grid: Grid, columns: readonly number[], main: number, rows: readonly number[]): boolean {
  const judged = rows.filter((row) => pointsOfCell(grid.seen(row, main)));
  return (
    columns.length > 1 &&
    judged.length > 0 &&
    judged.every((row) => {
      const own = columns.map((column) => pointsOfCell(grid.own(row, column)));
      const points = own.flatMap((one) => (one ? [one] : []));
      return points.length > 0 && sum(points).eq(pointsOfCell(grid.seen(row, main)) ?? -1);
    })
  );
}
