/** What a number format makes of a number besides a plain one. Times of day are dates too. */
export type NumberKind = 'percent' | 'date';

/**
 * What a number format makes of numbers, by its first section: `0.0%` a percentage, `yyyy/m/d` and `h:mm` a date; undefined for
 * any other, words in quotation marks, escaped letters, colours and locales in brackets aside. ECMA-376 Part 1, 18.8.31.
 */
export function numberKind(format: string): NumberKind | undefined {
  const codes = format.replace(/"[^"]*"?|\\.|[_*]./gsu, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu, '');
  const [first = ''] = codes.split(';');
  if (/^(?:general|g\/通用格式|@)?$/iu.test(first.trim())) return undefined;
  if (first.includes('%')) return 'percent';
  // E+ is an exponent; aaaa and e are days and years of Chinese and Japanese calendars.
  return /[ymdhs]|aaa/iu.test(first.replace(/e[+-]/giu, '')) ? 'date' : undefined;
}
