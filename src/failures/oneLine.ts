/**
 * Text from outside on one line: a file's name and a cell may hold line breaks, and escape codes that a terminal obeys.
 * Plain spaces stay, they belong to a file's name.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
