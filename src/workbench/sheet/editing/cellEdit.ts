import type { Position } from '../../../workbook/address.ts';
import type { PlainValue } from '../../../workbook/edit.ts';

/** What a person made of one cell; '' clears it. */
export interface CellEdit {
  readonly at: Position;
  readonly value: PlainValue;
  /** What was typed or pasted, where it was made a value of. */
  readonly written?: string;
  /** Only where it is another sheet than the one shown: cells that were cut there. */
  readonly sheet?: string;
}
