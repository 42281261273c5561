import { memo } from 'react';
import { columnName, type Area } from '../../workbook/address.ts';
import type { Span } from '../../workbook/snapshot.ts';
import type { HeadMark } from './sheetReadings.ts';
import type { SheetFrame } from './layout/sheetFrame.ts';

interface Props {
  readonly frame: SheetFrame;
  readonly frozenColumns: number;
  readonly first: number;
  readonly last: number;
  readonly selected: Pick<Area, 'left' | 'right'>;
  /** What the columns were taken for, where that is shown. */
  readonly marks?: ReadonlyMap<number, HeadMark> | undefined;
}

/** The letters above the columns; those of frozen columns stay. */
export const ColumnHeads = memo(function ColumnHeads({ frame, frozenColumns, first, last, selected, marks }: Props) {
  const heads = (span: Span) =>
    Array.from({ length: Math.max(0, span.last - span.first + 1) }, (_, i) => span.first + i)
      .filter((columnIndex) => frame.columns.size(columnIndex) > 0)
      .map((columnIndex) => ({ columnIndex, mark: marks?.get(columnIndex) }))
      .map(({ columnIndex, mark }) => (
        <div
          key={columnIndex}
          role="columnheader"
          aria-colindex={columnIndex + 1}
          data-column={columnIndex}
          className={`head${columnIndex >= selected.left && columnIndex <= selected.right ? ' in' : ''}${mark ? ` read tone-${mark.tone}` : ''}`}
          {...(mark ? { 'aria-description': mark.name, title: mark.name } : {})}
          style={{
            left: frame.margin.left + frame.columns.start(columnIndex),
            width: frame.columns.size(columnIndex),
            height: frame.margin.top,
          }}
        >
          {columnName(columnIndex)}
          {mark && <span className="said">{mark.short}</span>}
          <span className="grip column" data-grip={`columns,${columnIndex}`} />
        </div>
      ));
  return (
    <div className="heads" role="row" style={{ height: frame.margin.top }}>
      <div className="still" role="presentation">
        {heads({ first: 0, last: frozenColumns - 1 })}
        <div className="corner" style={{ width: frame.margin.left, height: frame.margin.top, boxSizing: 'border-box' }} />
      </div>
      {heads({ first, last })}
    </div>
  );
});
