import type { Codec } from '../../codec.ts';

/** What writing a zip needs besides: deflating. */
export interface WriteCodec extends Codec {
  /** Raw deflate data. Equal bytes give equal data. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** The same of what comes in pieces, each done with before the next is made. Equal pieces give equal data. */
  pack(pieces: Iterable<Piece>): Packed;
}

/** Some bytes of a part; the room that they stand in may hold the next ones later. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

/** The data of an entry, deflated. */
export interface Packed {
  readonly compressed: Uint8Array;
  readonly crc: number;
  readonly size: number;
}
