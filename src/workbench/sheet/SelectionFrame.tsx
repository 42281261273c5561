import type { Area } from '../../workbook/address.ts';
import { piecesOf, type Piece } from './layout/pieces.ts';
import type { SheetFrame } from './layout/sheetFrame.ts';

/** `aim`: the cell that a finding led to; `moving`: what was copied or cut; `fill`: how far the fill handle is dragged. */
export type FrameKind = 'one' | 'many' | 'aim' | 'moving' | 'fill';

interface Props {
  readonly frame: SheetFrame;
  readonly frozen: SheetFrame['frozen'];
  readonly block: Piece['block'];
  readonly area: Area;
  readonly kind: FrameKind;
  /** True where it can be dragged to fill what is beside it. */
  readonly fills?: boolean;
}

/** The frame around what is selected, as far as it lies in this block of rows. */
export function SelectionFrame({ frame, frozen, block, area, kind, fills = false }: Props) {
  const pieces = piecesOf(frame, frozen, area).filter((piece) => piece.block === block);
  const origin = block === 'frozen' ? 0 : frame.rows.start(frozen.rows);
  const drawn = (side: Piece['side']) =>
    pieces
      .filter((piece) => piece.side === side)
      .map(({ left, top, width, height, open, cut }) => (
        <div
          key={side}
          className={`chosen ${kind}`}
          style={{
            left: frame.margin.left + left - 1,
            top: top - origin - 1,
            width: width + 1,
            height: height + 1,
            ...(open.right ? { borderRight: 'none' } : {}),
            ...(open.bottom ? { borderBottom: 'none' } : {}),
            ...(cut.left ? { borderLeft: 'none' } : {}),
            ...(cut.top ? { borderTop: 'none' } : {}),
          }}
        >
          {fills && !open.right && !open.bottom && <div className="handle" data-handle />}
        </div>
      ));
  return (
    <>
      {drawn('body')}
      <div className="still over" role="presentation">
        {drawn('frozen')}
      </div>
    </>
  );
}
