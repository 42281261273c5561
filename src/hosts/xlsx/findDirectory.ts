import { HostFailureError } from '../../workbook/failure.ts';

/** Where a zip's central directory lies, in bytes from the start of the file. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_SIZE = 20;
const END_64_SIGNATURE = 0x06064b50;
const END_64_SIZE = 56;
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
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) {
      return at;
    }
  }
  return undefined;
}

function readEnd64(view: DataView, end: number): DirectoryPlace | undefined {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (!(at + END_64_SIZE <= locator) || view.getUint32(at, true) !== END_64_SIGNATURE) {
    throw new HostFailureError({ kind: 'file-truncated' });
  }
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
