/**
 * The bytes of a slice as Office gives them: an array of numbers on the desktop, an ArrayBuffer or a typed array in browsers. Told
 * apart without `instanceof`, as they may come from another window. Null for anything else.
 */
export function bytesOfSlice(data: unknown): Uint8Array | null {
  if (Array.isArray(data)) return Uint8Array.from(data as readonly number[]);
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return Object.prototype.toString.call(data) === '[object ArrayBuffer]' ? new Uint8Array(data as ArrayBuffer) : null;
}
