import { useMemo } from 'react';
import type { Area, Position } from '../../workbook/address.ts';
import { mergesIn, rowsToDraw } from './drawing/rowsToDraw.ts';
import type { SheetDrawing } from './drawing/sheetDrawing.ts';
import { GridRow, StillRow } from './GridRow.tsx';
import type { Drawn } from './layout/visibleSpans.ts';
import { SelectionFrame, type FrameKind } from './SelectionFrame.tsx';
import type { HeadMark } from './sheetReadings.ts';
import type { GridWords } from './words/words.ts';

interface Props {
  readonly block: 'frozen' | 'body';
  readonly drawing: SheetDrawing;
  readonly words: GridWords;
  readonly editable: (at: Position) => boolean;
  readonly id: string;
  readonly frozen: SheetDrawing['frame']['frozen'];
  readonly drawn: Drawn;
  /** What is selected. */
  readonly area: Area;
  readonly kind: FrameKind;
  readonly fills: boolean;
  /** Drawn beside it. */
  readonly frames: readonly { readonly area: Area; readonly kind: FrameKind }[];
  /** What the rows were taken for, where that is shown. */
  readonly marks?: ReadonlyMap<number, HeadMark> | undefined;
}

/** The frozen rows, which stay below the column letters, or those that scroll. */
export function GridBlock({ block, drawing, words, editable, id, frozen, drawn, area, kind, fills, frames, marks }: Props) {
  const { frame } = drawing;
  const isFrozen = block === 'frozen';
  const span = isFrozen ? frozenSpan(frozen.rows) : drawn.rows;
  const { first, last } = span;
  const merges = useMemo(() => mergesIn(frame, { first, last }), [frame, first, last]);
  if (isFrozen && frozen.rows === 0) return null;
  const origin = isFrozen ? 0 : frame.rows.start(frozen.rows);
  const height = isFrozen ? frame.rows.start(frozen.rows) : frame.rows.total - origin;
  const still = frame.margin.left + frame.columns.start(frozen.columns);
  const rows = rowsToDraw(frame, span, isFrozen ? 0 : frozen.rows, merges).map(({ rowIndex, part }) => ({
    drawing,
    words,
    editable,
    id,
    rowIndex,
    part,
    frozen,
    top: frame.rows.start(rowIndex) - origin,
    first: drawn.columns.first,
    last: drawn.columns.last,
    mark: marks?.get(rowIndex),
    selected: rowIndex >= area.top && rowIndex <= area.bottom ? `${area.left}-${area.right}` : '',
  }));
  return (
    <div
      role="rowgroup"
      className={isFrozen ? 'frozen edge-bottom' : 'block'}
      style={isFrozen ? { top: frame.margin.top, height } : { height }}
    >
      <SelectionFrame frame={frame} frozen={frozen} block={block} area={area} kind={kind} fills={fills} />
      {frames.map((other) => (
        <SelectionFrame key={other.kind} frame={frame} frozen={frozen} block={block} {...other} />
      ))}
      <div role="presentation" className={frozen.columns > 0 ? 'behind edge-right' : 'behind'} style={{ width: still, height }}>
        {rows.map((row) => (
          <StillRow key={`${row.part} ${row.rowIndex}`} {...row} />
        ))}
      </div>
      {rows.map((row) => (
        <GridRow key={`${row.part} ${row.rowIndex}`} {...row} />
      ))}
    </div>
  );
}

function frozenSpan(rows: number) {
  return { first: 0, last: rows - 1 };
}
