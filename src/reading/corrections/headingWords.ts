import { fold, oneLine } from '../../workbook/fold.ts';
import type { HeaderColumn } from '../header/header.ts';
import type { ReadingCorrection } from './readingCorrection.ts';

/**
 * The words by which a header is known again: those that say what their column holds, once each and in their order. Names of
 * units, of judges and of indicators are none: the next file may have one more.
 */
export function headingWords(columns: readonly HeaderColumn[]): readonly string[] {
  const words = new Map<string, string>();
  for (const column of columns) {
    const word = wordOf(column);
    if (word !== '' && !words.has(fold(word))) words.set(fold(word), word);
  }
  return [...words.values()];
}

/** 得分 of 市教育局 over 得分; nothing of a header that no list knows, or that is an indicator's. */
function wordOf({ role, owner, text, above, at }: HeaderColumn): string {
  if (role === undefined) return '';
  return oneLine(owner?.at.rowIndex === at.rowIndex ? above : text);
}

/** True where a correction was made on a header with these words; the corrected part's own word counts on neither side. */
export function isForHeading({ heading, part }: ReadingCorrection, words: readonly string[]): boolean {
  const own = fold(part);
  const of = (some: readonly string[]): string => [...new Set(some.map(fold).filter((word) => word !== own))].sort().join('|');
  return of(heading) === of(words);
}
