import { isBoxHeader } from './boxWords.ts';
import { foldWords } from './foldWords.ts';
import { HEADER_WORDS, type ColumnRole } from './headerWords.ts';

const WORDS = (Object.entries(HEADER_WORDS) as [ColumnRole, readonly string[]][]).flatMap(([role, words]) =>
  words.map((word) => ({ role, word, text: foldWords(word).replaceAll('*', '') })),
);

// Reversed, so that of a word listed twice the first role stays.
const EXACT: ReadonlyMap<string, ColumnRole> = new Map(
  WORDS.filter(({ word }) => !word.includes('*'))
    .map(({ role, text }) => [text, role] as const)
    .reverse(),
);

/** Roles by what a header opens with, ends in, and holds anywhere: 上年*, *得分, *佐证材料*. */
const OPENS = rolesBy((word) => !word.startsWith('*'));
const ENDS = rolesBy((word) => word.startsWith('*') && !word.endsWith('*'));
const HOLDS = rolesBy((word) => word.startsWith('*') && word.endsWith('*'));

/** A header is a few words; a sentence that ends in 得分 is not one. Counted in characters, brackets not included. */
const LONGEST_HEADER = 14;

/**
 * The role that a header cell's words give its column; undefined for words that are not in the list, such as a unit's
 * name. 得分（自评） is a self score.
 */
export function columnRole(header: string): ColumnRole | undefined {
  const text = foldWords(header).replace(/^[*★☆]+|[*★☆::]+$/gu, '');
  const bare = text.replace(/[([【][^)\]】]*[)\]】]$/u, '');
  const role = EXACT.get(text) ?? EXACT.get(bare) ?? byPattern(bare) ?? (isBoxHeader(text) ? 'other' : undefined);
  return role === 'review' && speaksOfSelf(text) ? 'self' : role;
}

/** 自评, 自查, 自我评价…: what the assessed unit says of itself. */
export function speaksOfSelf(header: string): boolean {
  return /自评|自查|自测|自我/u.test(foldWords(header));
}

function rolesBy(test: (word: string) => boolean): ReadonlyMap<string, ColumnRole> {
  const starred = WORDS.filter(({ word }) => word.includes('*') && test(word));
  return new Map(starred.map(({ role, text }) => [text, role] as const).reverse());
}

/** 上年* goes before *得分: what a header opens with says more than what it ends in. Then the longer word wins. */
function byPattern(text: string): ColumnRole | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  for (let length = text.length; length > 0; length--) {
    const role = OPENS.get(text.slice(0, length));
    if (role) return role;
  }
  const held = [...HOLDS].filter(([word]) => text.includes(word)).sort(([a], [b]) => b.length - a.length)[0];
  for (let length = text.length; length > (held?.[0].length ?? 0); length--) {
    const role = ENDS.get(text.slice(-length));
    if (role) return role;
  }
  return held?.[1];
}
