import type { PlainValue } from '../../../workbook/edit.ts';
import type { Cell } from '../../../workbook/snapshot.ts';

/** What stands in a cell with all its digits, whatever it shows; of a formula its result. '' for a blank. */
export function plainValue(cell: Cell | null): PlainValue {
  return cell === null || cell.kind === 'uncalculated' ? '' : cell.value;
}
