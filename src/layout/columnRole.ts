import { fold } from '../workbook/fold.ts';
import { HEADER_WORDS, type ColumnRole } from './headerWords.ts';

interface Pattern {
  readonly role: ColumnRole;
  readonly text: string;
  readonly opensWith: boolean;
  readonly endsWith: boolean;
}

const WORDS = (Object.entries(HEADER_WORDS) as [ColumnRole, readonly string[]][]).flatMap(([role, words]) =>
  words.map((word) => ({ role, word, text: fold(word).replaceAll('*', '') })),
);

// Reversed, so that of a word listed twice the first role stays.
const EXACT: ReadonlyMap<string, ColumnRole> = new Map(
  WORDS.filter(({ word }) => !word.includes('*')).map(({ role, text }) => [text, role] as const).reverse(),
);

// 上年* before *得分: what a header opens with says more than what it ends in.
const PATTERNS: readonly Pattern[] = WORDS.filter(({ word }) => word.includes('*'))
  .map(({ role, word, text }) => ({ role, text, opensWith: !word.startsWith('*'), endsWith: !word.endsWith('*') }))
  .sort((a, b) => Number(b.opensWith) - Number(a.opensWith) || b.text.length - a.text.length);

/** A header is a few words; a sentence that ends in 得分 is none. Counted in characters, brackets not included. */
const LONGEST_HEADER = 14;

/**
 * The role that a header cell's words give its column; undefined for words that are not in the list, such as a unit's
 * name. 得分（自评） is a self score.
 */
export function columnRole(header: string): ColumnRole | undefined {
  const text = fold(header).replace(/^[*★☆]+|[*★☆::]+$/gu, '');
  const bare = text.replace(/[([【][^)\]】]*[)\]】]$/u, '');
  const role = EXACT.get(text) ?? EXACT.get(bare) ?? byPattern(bare);
  return role === 'review' && speaksOfSelf(text) ? 'self' : role;
}

/** 自评, 自查, 自我评价…: what the assessed unit says of itself. */
export function speaksOfSelf(header: string): boolean {
  return /自评|自查|自测|自我/u.test(fold(header));
}

function byPattern(text: string): ColumnRole | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  return PATTERNS.find(
    (pattern) =>
      (!pattern.opensWith || text.startsWith(pattern.text)) &&
      (!pattern.endsWith || text.endsWith(pattern.text)) &&
      text.includes(pattern.text),
  )?.role;
}
