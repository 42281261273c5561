import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { inflatePieces } from './inflatePieces.ts';
import { joinBytes } from './joinBytes.ts';
import type { Packed, Piece, WriteCodec } from './write/package/writeCodec.ts';

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
  inflatePieces,
  crc32(bytes, before = 0) {
    return crc32(bytes, before);
  },
  deflate(bytes) {
    return deflateRawSync(bytes, { level: LEVEL, chunkSize: chunkFor(bytes.length >> 3) });
  },
  pack: packPieces,
};

/** How far back deflate looks (RFC 1951, 2). */
const WINDOW = 1 << 15;

/**
 * Node deflates a stream only by and by, and all else here is done at once. So each piece is deflated for itself, up to the end of a byte
 * (Z_SYNC_FLUSH) and with the end of what came before as its dictionary: one behind the other they are one stream, as zlib itself would
 * have looked back into these bytes (https://zlib.net/manual.html, deflateSetDictionary).
 */
function packPieces(pieces: Iterable<Piece>): Packed {
  const chunks: Uint8Array[] = [];
  let before = Buffer.alloc(0);
  let [crc, size] = [0, 0];
  for (const { bytes, isLast } of pieces) {
    chunks.push(
      deflateRawSync(bytes, {
        level: LEVEL,
        chunkSize: chunkFor(bytes.length >> 3),
        finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
        ...(before.length > 0 ? { dictionary: before } : {}),
      }),
    );
    crc = crc32(bytes, crc);
    size += bytes.length;
    before = Buffer.concat([before, bytes.subarray(-WINDOW)]).subarray(-WINDOW);
  }
  return { compressed: joinBytes(chunks), crc, size };
}

function chunkFor(size: number): number {
  return Math.min(Math.max(size, SMALLEST_CHUNK), LARGEST_CHUNK);
}
