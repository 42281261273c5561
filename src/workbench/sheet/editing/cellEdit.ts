import type { Position } from '../../../workbook/address.ts';
import type { PlainValue } from '../../../workbook/edit.ts';

/** What a person made of one cell; '' clears it. */
export interface CellEdit {
  readonly at: Position;
  readonly value: PlainValue;
}
