import type { Area } from '../../workbook/address.ts';
import { MOST_CELLS } from '../../workbook/edits/areaOf.ts';

/** An area in as many parts, from the top down, as one edit each can write; none where it has no row or no column. */
export function areaParts({ top, left, bottom, right }: Area): readonly Area[] {
  const height = Math.max(1, Math.floor(MOST_CELLS / (right - left + 1)));
  return Array.from({ length: Math.ceil((bottom - top + 1) / height) }, (_, i) => ({
    top: top + i * height,
    left,
    bottom: Math.min(bottom, top + (i + 1) * height - 1),
    right,
  }));
}
