import { Inflate } from 'fflate';

/** Of deflated bytes, at a time. What one of them can't make more than 1,032 of comes to 17 MB at most, and of a sheet to some 200 KB. */
const AT_A_TIME = 1 << 14;

/**
 * Inflates raw deflate data by and by. Node's own zlib does so only asynchronously, and all else here is done at once. Throws where the
 * data is damaged; what it comes to is for the caller to hold against what was declared.
 */
export function* inflatePieces(bytes: Uint8Array): Generator<Uint8Array, void> {
  const made: Uint8Array[] = [];
  const inflate = new Inflate((piece) => void made.push(piece));
  for (let at = 0; at < bytes.length; at += AT_A_TIME) {
    inflate.push(bytes.subarray(at, at + AT_A_TIME), at + AT_A_TIME >= bytes.length);
    yield* made.splice(0);
  }
}
