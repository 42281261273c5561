/** Characters that are encoded at a time. */
const AT_A_TIME = 1_000_000;

/** A text in pieces as UTF-8. No piece ends within a character. */
export function encodePieces(pieces: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let [first, length, size] = [0, 0, 0];
  pieces.forEach((piece, i) => {
    length += piece.length;
    if (length < AT_A_TIME && i < pieces.length - 1) return;
    const chunk = encoder.encode(pieces.slice(first, i + 1).join(''));
    chunks.push(chunk);
    size += chunk.length;
    [first, length] = [i + 1, 0];
  });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
