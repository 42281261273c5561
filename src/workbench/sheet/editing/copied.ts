import type { Area } from '../../../workbook/address.ts';
import type { CellEdit } from './cellEdit.ts';
import type { PastedCell } from './pastedRows.ts';

/** What was copied or cut in the grid last. Pasting it takes what the cells held, and not only what they show. */
export interface Copied {
  /** As the clipboard has it, by which it is known again. */
  readonly text: string;
  readonly rows: readonly (readonly PastedCell[])[];
  readonly sheet: string;
  /** Framed while nothing else has been changed; null then. */
  readonly area: Area | null;
  /** What empties the cells that were cut, once they are pasted; null where they were copied, or something has been changed since. */
  readonly leaving: readonly CellEdit[] | null;
}
