import { HostFailureError } from '../../workbook/failure.ts';
import { ZIP } from './zipFormat.ts';

/** Where a zip's central directory lies, in bytes from the start of the file. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

const LONGEST_COMMENT = 0xffff;

/**
 * Finds the central directory by the record that ends a zip, and by its 64-bit twin where the 32-bit fields are full
 * (PKWARE APPNOTE 6.3.10, sections 4.3.14 to 4.3.16). Throws file-truncated where the end, or room for what it
 * promises, is missing.
 */
export function findDirectory(bytes: Uint8Array): DirectoryPlace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new HostFailureError({ kind: 'file-truncated' });
  const place = readEnd64(view, end) ?? {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  if (!(place.offset + place.size <= end)) throw new HostFailureError({ kind: 'file-truncated' });
  return place;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - ZIP.end.size;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === ZIP.end.signature && at + ZIP.end.size + view.getUint16(at + 20, true) <= view.byteLength) {
      return at;
    }
  }
  return undefined;
}

function readEnd64(view: DataView, end: number): DirectoryPlace | undefined {
  const locator = end - ZIP.locator64.size;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP.locator64.signature) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (!(at + ZIP.end64.size <= locator) || view.getUint32(at, true) !== ZIP.end64.signature) {
    throw new HostFailureError({ kind: 'file-truncated' });
  }
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
