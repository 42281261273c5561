import type { Area } from '../../../workbook/address.ts';
import type { SheetFrame } from './sheetFrame.ts';

/** The four parts of a sheet with frozen panes: which block of rows, and which of columns. */
export interface Piece {
  readonly block: 'frozen' | 'body';
  readonly side: 'frozen' | 'body';
  /** Pixels from the first cell's corner, whatever is scrolled. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Sides at which the area goes on in another piece. */
  readonly open: { readonly right: boolean; readonly bottom: boolean };
  readonly cut: { readonly left: boolean; readonly top: boolean };
}

/** An area as it is drawn over frozen panes: up to four pieces. What is hidden altogether has none. */
export function piecesOf({ rows, columns }: SheetFrame, frozen: SheetFrame['frozen'], area: Area): readonly Piece[] {
  const across = split(area.left, area.right, frozen.columns);
  const down = split(area.top, area.bottom, frozen.rows);
  return down.flatMap((vertical) =>
    across.flatMap((horizontal): Piece[] => {
      const left = columns.start(horizontal.first);
      const top = rows.start(vertical.first);
      const width = columns.start(horizontal.last + 1) - left;
      const height = rows.start(vertical.last + 1) - top;
      if (width === 0 || height === 0) return [];
      return [
        {
          block: vertical.side,
          side: horizontal.side,
          left,
          top,
          width,
          height,
          open: { right: horizontal.last < area.right, bottom: vertical.last < area.bottom },
          cut: { left: horizontal.first > area.left, top: vertical.first > area.top },
        },
      ];
    }),
  );
}

function split(first: number, last: number, frozen: number): readonly { first: number; last: number; side: 'frozen' | 'body' }[] {
  if (last < frozen) return [{ first, last, side: 'frozen' }];
  if (first >= frozen) return [{ first, last, side: 'body' }];
  return [
    { first, last: frozen - 1, side: 'frozen' },
    { first: frozen, last, side: 'body' },
  ];
}
