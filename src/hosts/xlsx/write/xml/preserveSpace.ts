/** The attribute of an element with this text; empty where none is needed. Without it Excel drops blanks and line breaks at the ends. */
export function preserveSpace(text: string): string {
  return /^[ \t\r\n]|[ \t\r\n]$/.test(text) ? ' xml:space="preserve"' : '';
}
