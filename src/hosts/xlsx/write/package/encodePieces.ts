/** Characters that are encoded at a time. */
const AT_A_TIME = 1_000_000;

/** A text in pieces as UTF-8. No piece ends within a character. */
export function encodePieces(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let [waiting, length, size] = [[] as string[], 0, 0];
  const encode = (): void => {
    const chunk = encoder.encode(waiting.join(''));
    chunks.push(chunk);
    size += chunk.length;
    [waiting, length] = [[], 0];
  };
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length >= AT_A_TIME) encode();
  }
  encode();
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
