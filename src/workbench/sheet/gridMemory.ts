import type { Position } from '../../workbook/address.ts';
import type { Copied } from './editing/copied.ts';
import type { GridSizes } from './layout/gridView.ts';
import type { Selection } from './selection/selection.ts';

/** What a sheet remembers while another one is shown. */
export interface Remembered {
  selection: Selection | null;
  left: number;
  top: number;
}

/** What the sheets of one grid share. */
export interface GridMemory {
  readonly sheets: Map<string, Remembered>;
  /** How large all sheets are shown; 1 for 100 %. */
  zoom: number;
  /** By the name of the sheet. */
  readonly sizes: Map<string, GridSizes>;
  /** What was copied or cut last, in whichever sheet. */
  copied: Copied | null;
  /** The target that was gone to last. */
  target: Position | null;
  /** True while the focus is in the grid, so that another sheet takes it on. */
  hasFocus: boolean;
}
