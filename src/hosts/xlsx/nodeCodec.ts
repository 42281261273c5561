import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { WriteCodec } from './write/package/writeCodec.ts';

/** Node gathers output in chunks; with one chunk of the whole size there is nothing to join. Above this it isn't worth it. */
const LARGEST_CHUNK = 1 << 20;
const SMALLEST_CHUNK = 64;
/** The usual level: workbooks travel by e-mail, and what is written is small since formulas are shared. */
const LEVEL = 6;

/** The codec of Node's own zlib. `crc32` is there from Node 20.15. */
export const nodeCodec: WriteCodec = {
  inflate(bytes, size) {
    const inflated = inflateRawSync(bytes, {
      // Node takes no 0 here.
      maxOutputLength: Math.max(size, 1),
      chunkSize: chunkFor(size),
    });
    if (inflated.length !== size) throw new RangeError(`${inflated.length} bytes instead of ${size}`);
    return inflated;
  },
  crc32(bytes) {
    return crc32(bytes);
  },
  deflate(bytes) {
    return deflateRawSync(bytes, { level: LEVEL, chunkSize: chunkFor(bytes.length >> 3) });
  },
};

function chunkFor(size: number): number {
  return Math.min(Math.max(size, SMALLEST_CHUNK), LARGEST_CHUNK);
}
