import { fold } from '../../workbook/fold.ts';

/** True for words that are nothing but a placeholder such as 无 or /, once or several times (——); for no words too. */
export function isPlaceholder(text: string, placeholders: readonly string[]): boolean {
  const folded = fold(text);
  return folded === '' || placeholders.some((word) => word !== '' && folded.startsWith(word) && folded.replaceAll(word, '') === '');
}
