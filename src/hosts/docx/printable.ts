/**
 * A text without what XML 1.0 can't hold (section 2.2: control characters, halves of pairs, U+FFFE and U+FFFF): Word opens no such
 * file.
 */
export function printable(text: string): string {
  return Array.from(text)
    .filter((letter) => /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(letter))
    .join('');
}
