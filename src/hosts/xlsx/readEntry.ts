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

function inflate(compressed: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array | undefined {
  if (entry.method === STORED) return compressed.length === entry.size ? compressed : undefined;
  if (entry.method !== DEFLATED || entry.size > compressed.length * MAX_DEFLATE_RATIO) return undefined;
  try {
    return codec.inflate(compressed, entry.size);
  } catch {
    return undefined;
  }
}
