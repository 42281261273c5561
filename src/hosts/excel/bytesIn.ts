/** How long a text is in a request, in bytes of UTF-8: a Chinese character takes three. */
export function bytesIn(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) bytes += text.charCodeAt(i) < 0x80 ? 1 : 3;
  return bytes;
}
