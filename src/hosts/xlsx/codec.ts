/** What a zip needs from its surroundings: node:zlib on the command line, a library in the browser. */
export interface Codec {
  /**
   * Inflates raw deflate data into exactly `size` bytes. Throws, without making more than `size` bytes first, where the
   * data is damaged or doesn't come to that size.
   */
  inflate(bytes: Uint8Array, size: number): Uint8Array;
  /** The same by and by, for what is too large to stand in memory whole; the caller holds it to its size. Throws for damaged data. */
  inflatePieces(bytes: Uint8Array): Iterable<Uint8Array>;
  /** CRC-32 as zip keeps it, an unsigned number; of what comes in pieces, going on from those `before`. */
  crc32(bytes: Uint8Array, before?: number): number;
}
