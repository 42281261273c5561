import type { Codec } from '../../codec.ts';

/** What writing a zip needs besides: deflating. */
export interface WriteCodec extends Codec {
  /** Raw deflate data. Equal bytes give equal data. */
  deflate(bytes: Uint8Array): Uint8Array;
}
