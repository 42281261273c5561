import type { Area } from './address.ts';
import type { Span } from './snapshot.ts';

/**
 * How a sheet looks, as far as a page draws it; what stands in its cells is in the snapshot. Plain, JSON-safe data. Rows and
 * columns are zero-based, sizes pixels at 100 %, colours `#rrggbb`.
 */
export interface SheetLook {
  readonly name: string;
  readonly showGridLines: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly usualWidth: number;
  readonly usualHeight: number;
  /** Columns of another width than the usual, or with a look of their own, left to right. */
  readonly columns: readonly (Span & { readonly width: number; readonly look: number })[];
  /** Rows of another height than the usual, or with a look of their own, top to bottom. */
  readonly rows: readonly { readonly rowIndex: number; readonly height: number; readonly look: number }[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly merges: readonly Area[];
  /** Native charts over the cells; not there for none. No page draws them. */
  readonly charts?: number;
  /**
   * Rows that hold cells with a look, top to bottom; empty cells may have one too. A cell that is not there looks as its row, else its
   * column.
   */
  readonly cells: readonly { readonly rowIndex: number; readonly columnIndexes: readonly number[]; readonly looks: readonly number[] }[];
}

/** `look` everywhere is a place in `looks`. */
export interface WorkbookLook {
  readonly looks: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
}

/** What is not named is as in a new workbook: no fill, black text, no lines, text left and numbers right, at the bottom. */
export interface CellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'fill';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** In steps of three spaces, as Excel counts. */
  readonly indent?: number;
  readonly border?: { readonly top?: BorderLine; readonly right?: BorderLine; readonly bottom?: BorderLine; readonly left?: BorderLine };
  /** Such as `0.00`; not there for General. */
  readonly numberFormat?: string;
  /** False where a protected sheet lets the cell be typed in. */
  readonly locked?: boolean;
}

export interface BorderLine {
  readonly width: 1 | 2 | 3;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}
