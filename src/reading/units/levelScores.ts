import type { HeaderColumn } from '../header/header.ts';
import type { IndicatorColumns } from '../rows/columns.ts';

/** The columns of levels' maxima, and the scores beside them: 一级指标 | 分值 | 得分 before 二级指标 | 分值 | 得分. Zero-based. */
export function levelScores(header: readonly HeaderColumn[], columns: IndicatorColumns, main: number | null): ReadonlySet<number> {
  const found = new Set<number>();
  if (main === null) return found;
  const last = columns.texts.filter(({ columnIndex, role }) => columnIndex < main && role !== 'criterion').at(-1)?.columnIndex ?? -1;
  for (const level of columns.maxima.filter((column) => column < last)) {
    found.add(level);
    const next = columns.texts.find(({ columnIndex }) => columnIndex > level)?.columnIndex ?? level;
    for (const { columnIndex, role } of header) {
      if (columnIndex > level && columnIndex < next && (role === 'review' || role === 'self' || role === 'deduct')) found.add(columnIndex);
    }
  }
  return found;
}
