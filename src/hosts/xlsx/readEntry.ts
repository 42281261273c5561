import { HostFailureError } from '../../workbook/failure.ts';
import type { Codec } from './codec.ts';
import { MAX_PART_BYTES } from '../../workbook/limits.ts';
import type { ZipEntry } from './zipEntry.ts';

const STORED = 0;
const DEFLATED = 8;
/** Deflate can't make more than this many bytes of one (https://zlib.net/zlib_tech.html). */
const MAX_DEFLATE_RATIO = 1032;

/**
 * The bytes of one entry, inflated and held to the size and CRC that the directory declares. Throws too-large before
 * anything is inflated, and part-damaged where the data is not what was declared.
 */
export function readEntry(bytes: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array {
  const part = entry.name;
  if (entry.size > MAX_PART_BYTES) throw new HostFailureError({ kind: 'too-large', part, limitBytes: MAX_PART_BYTES });
  const data = inflate(bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize), entry, codec);
  if (!data || codec.crc32(data) !== entry.crc) throw new HostFailureError({ kind: 'part-damaged', part });
  return data;
}

/**
 * The same by and by, for a part of which only pieces stand in memory. It is held to its size and CRC at its end: what has been understood
 * of it before may be of a part that turns out to be damaged.
 */
export function* readEntryPieces(bytes: Uint8Array, entry: ZipEntry, codec: Codec): Generator<Uint8Array, void> {
  const part = entry.name;
  if (entry.size > MAX_PART_BYTES) throw new HostFailureError({ kind: 'too-large', part, limitBytes: MAX_PART_BYTES });
  const compressed = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
  let [size, crc] = [0, 0];
  try {
    for (const piece of entry.method === STORED ? [compressed] : entry.method === DEFLATED ? codec.inflatePieces(compressed) : []) {
      size += piece.length;
      if (size > entry.size) break;
      crc = codec.crc32(piece, crc);
      yield piece;
    }
  } catch {
    throw new HostFailureError({ kind: 'part-damaged', part });
  }
  if (size !== entry.size || crc !== entry.crc) throw new HostFailureError({ kind: 'part-damaged', part });
}

function inflate(compressed: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array | undefined {
  if (entry.method === STORED) return compressed.length === entry.size ? compressed : undefined;
  if (entry.method !== DEFLATED || entry.size > compressed.length * MAX_DEFLATE_RATIO) return undefined;
  try {
    return codec.inflate(compressed, entry.size);
  } catch {
    return undefined;
  }
}
