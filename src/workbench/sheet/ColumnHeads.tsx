import { memo } from 'react';
import { columnName, type Area } from '../../workbook/address.ts';
import type { Span } from '../../workbook/snapshot.ts';
import type { SheetFrame } from './layout/sheetFrame.ts';

interface Props {
  readonly frame: SheetFrame;
  readonly frozenColumns: number;
  readonly first: number;
  readonly last: number;
  readonly selected: Pick<Area, 'left' | 'right'>;
}

/** The letters above the columns; those of frozen columns stay. */
export const ColumnHeads = memo(function ColumnHeads({ frame, frozenColumns, first, last, selected }: Props) {
  const heads = (span: Span) =>
    Array.from({ length: Math.max(0, span.last - span.first + 1) }, (_, i) => span.first + i)
      .filter((columnIndex) => frame.columns.size(columnIndex) > 0)
      .map((columnIndex) => (
        <div
          key={columnIndex}
          role="columnheader"
          aria-colindex={columnIndex + 1}
          data-column={columnIndex}
          className={columnIndex >= selected.left && columnIndex <= selected.right ? 'head in' : 'head'}
          style={{
            left: frame.margin.left + frame.columns.start(columnIndex),
            width: frame.columns.size(columnIndex),
            height: frame.margin.top,
          }}
        >
          {columnName(columnIndex)}
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
