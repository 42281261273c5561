import type { Finding } from '../../findings/finding.ts';
import type { AskedPlace } from '../paneView.ts';

/** True for a finding of that very cell. */
export function isAt({ sheet, cell }: Finding, place: AskedPlace | null): boolean {
  return place?.sheet === sheet && cell !== null && cell.rowIndex === place.cell.rowIndex && cell.columnIndex === place.cell.columnIndex;
}
