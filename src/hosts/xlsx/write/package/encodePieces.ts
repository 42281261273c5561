import type { Piece } from './writeCodec.ts';

/** Characters that are encoded at a time: a sheet of hundreds of megabytes takes no more room than a small one. */
const AT_A_TIME = 500_000;
/** Of UTF-8 to a unit of UTF-16. */
const MOST_BYTES = 3;

/** A text in pieces as UTF-8, by and by in the same room. No piece ends within a character. */
export function* encodePieces(pieces: Iterable<string>): Generator<Piece, void> {
  const encoder = new TextEncoder();
  let room = new Uint8Array(0);
  let [waiting, length] = [[] as string[], 0];
  const encoded = (isLast: boolean): Piece => {
    const text = waiting.join('');
    [waiting, length] = [[], 0];
    if (room.length < text.length * MOST_BYTES) room = new Uint8Array(text.length * MOST_BYTES);
    const { written } = encoder.encodeInto(text, room);
    return { bytes: room.subarray(0, written), isLast };
  };
  for (const piece of pieces) {
    if (length >= AT_A_TIME) yield encoded(false);
    waiting.push(piece);
    length += piece.length;
  }
  yield encoded(true);
}
