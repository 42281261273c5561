import type { ZipEntry } from './zipEntry.ts';
import { ZIP } from './zipFormat.ts';

/** Whether the header before an entry's data speaks of the same part, packed in the same way: some programs go by that one. */
export function isSameEntry(view: DataView, { headerOffset, recordOffset, method }: ZipEntry): boolean {
  const nameSize = view.getUint16(recordOffset + 28, true);
  if (view.getUint16(headerOffset + 26, true) !== nameSize || view.getUint16(headerOffset + 8, true) !== method) return false;
  for (let i = 0; i < nameSize; i++) {
    const at = headerOffset + ZIP.local.size + i;
    if (at >= view.byteLength || view.getUint8(at) !== view.getUint8(recordOffset + ZIP.record.size + i)) return false;
  }
  return true;
}
