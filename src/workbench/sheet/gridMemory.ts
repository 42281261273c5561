import type { Position } from '../../workbook/address.ts';
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
  /** The target that was gone to last. */
  target: Position | null;
  /** True while the focus is in the grid, so that another sheet takes it on. */
  hasFocus: boolean;
}
