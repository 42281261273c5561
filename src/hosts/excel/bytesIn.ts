/** How long a text is in a request, in bytes of UTF-8: a Chinese character takes three, a quote, a backslash and a line break two. */
export function bytesIn(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) bytes += 3;
    else bytes += code < 0x20 || code === QUOTE || code === BACKSLASH ? 2 : 1;
  }
  return bytes;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
