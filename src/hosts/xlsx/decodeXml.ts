import { brokenXml } from './brokenXml.ts';

/** A part up to this size is decoded in one piece, which Node does several times faster than in chunks. */
const WHOLE_UP_TO = 1 << 20;
const CHUNK = 1 << 18;

/**
 * The text of an XML part, in chunks, so that the text of a large sheet never stands in memory whole. Parts are UTF-8 or
 * UTF-16 (ECMA-376 part 2, 6.4.2), told apart by the first bytes and not by what the declaration says. Throws xml-broken
 * where the bytes are neither.
 */
export function* decodeXml(part: string, bytes: Uint8Array | Iterable<Uint8Array>): Generator<string, void> {
  const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
  let decoder: TextDecoder | undefined;
  const decode = (chunk: Uint8Array | undefined): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch {
      throw brokenXml(part, `not ${decoder?.encoding.toUpperCase()}`);
    }
  };
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    const size = piece.length <= WHOLE_UP_TO ? WHOLE_UP_TO : CHUNK;
    for (let at = 0; at < piece.length; at += size) yield decode(piece.subarray(at, at + size));
  }
  const rest = decode(undefined);
  if (rest !== '') yield rest;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
