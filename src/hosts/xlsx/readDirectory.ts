import { HostFailureError } from '../../workbook/failure.ts';
import { checkPartName } from './checkPartName.ts';
import { findDirectory } from './findDirectory.ts';
import { MAX_PARTS } from '../../workbook/limits.ts';
import { isSameEntry } from './isSameEntry.ts';
import { readDirectoryRecord } from './readDirectoryRecord.ts';
import type { ZipEntry } from './zipEntry.ts';

const ENCRYPTED_FLAGS = 0x2041;

/**
 * Lists the entries of a zip in the order of its directory, keyed by their names in lower case: part names are the
 * same name in any case (ECMA-376 part 2, 6.2.2.3). Everything is checked before anything is inflated. Throws
 * file-truncated, too-many-parts, encrypted, unsafe-part-name, duplicate-part, parts-overlap or part-damaged.
 */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const place = findDirectory(bytes);
  if (place.count > MAX_PARTS) throw new HostFailureError({ kind: 'too-many-parts', limit: MAX_PARTS });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  const end = place.offset + place.size;
  let at = place.offset;
  while (at < end && entries.size < place.count) {
    const entry = readDirectoryRecord(view, at, end);
    at += entry.recordSize;
    // Bit 0: the data is encrypted; 6: strongly; 13: the directory too.
    if (entry.flags & ENCRYPTED_FLAGS) throw new HostFailureError({ kind: 'encrypted' });
    checkPartName(entry.name);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw new HostFailureError({ kind: 'duplicate-part', part: entry.name });
    entries.set(key, entry);
  }
  // Another reader might see other parts.
  if (at !== end || entries.size !== place.count) throw new HostFailureError({ kind: 'file-truncated' });
  checkPlaces([...entries.values()], place);
  for (const entry of entries.values()) {
    if (!isSameEntry(view, entry)) throw new HostFailureError({ kind: 'part-damaged', part: entry.name });
  }
  return entries;
}

/** The data of two entries at the same place is a bomb, or a file that two programs would read differently. */
function checkPlaces(entries: readonly ZipEntry[], directory: { readonly offset: number; readonly size: number }): void {
  let end = 0;
  for (const { name, headerOffset, dataOffset, compressedSize } of [...entries].sort((a, b) => a.headerOffset - b.headerOffset)) {
    const last = dataOffset + compressedSize;
    const isInDirectory = headerOffset < directory.offset + directory.size && last > directory.offset;
    if (headerOffset < end || isInDirectory) throw new HostFailureError({ kind: 'parts-overlap', part: name });
    end = last;
  }
}
