import type { HeaderColumn } from '../header/header.ts';
import type { IndicatorContext } from '../rows/indicatorContext.ts';

/** A column of a level's points or scores, 一级指标 | 分值 | 得分 before the indicators' own; numbers are zero-based. */
export interface LevelColumn {
  readonly columnIndex: number;
  /** The column of the level's labels. */
  readonly level: number;
  readonly of: 'maxima' | 'self' | 'review';
}

/** The columns that hold what a level is worth and what it got, left to right. */
export function levelColumns(header: readonly HeaderColumn[], { columns, maxima, name }: IndicatorContext): readonly LevelColumn[] {
  return [...maxima.ofLevels]
    .filter(([, level]) => level < name.columnIndex)
    .flatMap(([points, level]): readonly LevelColumn[] => {
      const next = columns.texts.find(({ columnIndex }) => columnIndex > points)?.columnIndex ?? points;
      const scores = header.filter(
        ({ columnIndex, role }) => columnIndex > points && columnIndex < next && (role === 'review' || role === 'self'),
      );
      return [
        { columnIndex: points, level, of: 'maxima' },
        ...scores.map(({ columnIndex, role }) => ({ columnIndex, level, of: role === 'self' ? ('self' as const) : ('review' as const) })),
      ];
    });
}
