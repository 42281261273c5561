import type { Area } from '../../workbook/address.ts';
import { piecesOf, type Piece } from './layout/pieces.ts';
import type { SheetFrame } from './layout/sheetFrame.ts';

interface Props {
  readonly frame: SheetFrame;
  readonly frozen: SheetFrame['frozen'];
  readonly block: Piece['block'];
  readonly area: Area;
  /** `aim`: the cell that a finding led to. */
  readonly kind: 'one' | 'many' | 'aim';
}

/** The frame around what is selected, as far as it lies in this block of rows. */
export function SelectionFrame({ frame, frozen, block, area, kind }: Props) {
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
        />
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
