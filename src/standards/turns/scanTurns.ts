import { TURNS } from './index.ts';
import type { Said, TurnRule } from './turn.ts';

/** A turn of phrase where it stands. */
export interface Turn {
  /** Letters of the folded text: where its condition begins, where its own words begin and end. */
  readonly opens: number;
  readonly from: number;
  readonly to: number;
  readonly said: Said;
}

export interface Scanned {
  readonly turns: readonly Turn[];
  /** Where the words behind the last turn begin. */
  readonly rest: number;
}

/** The turns of a sentence, from left to right; what stands between two of them is the condition of the second. */
export function scanTurns(text: string, from: number, to: number): Scanned {
  const sentence = text.slice(from, to);
  const turns: Turn[] = [];
  const { pattern, rules } = patternFor(sentence);
  pattern.lastIndex = 0;
  let opens = 0;
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const words = match[0];
    if (words === '') {
      pattern.lastIndex++;
      continue;
    }
    const said = rules[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]?.read(words);
    if (said?.kind === 'condition') continue;
    const end = match.index + words.length;
    turns.push({ opens: from + opens, from: from + match.index, to: from + end, said: said ?? { kind: 'refused', why: 'unknown' } });
    opens = end;
  }
  return { turns, rest: from + opens };
}

const patterns = new Map<number, { readonly pattern: RegExp; readonly rules: readonly TurnRule[] }>();
const NEEDS = TURNS.map(({ needs }) => new RegExp(`[${needs}]`, 'u'));

/** One expression for all turns that may stand in a sentence, by the letters that each of them needs. */
function patternFor(sentence: string): { readonly pattern: RegExp; readonly rules: readonly TurnRule[] } {
  let mask = 0;
  for (const [i, needed] of NEEDS.entries()) if (needed.test(sentence)) mask |= 1 << i;
  let found = patterns.get(mask);
  if (!found) {
    const rules = TURNS.filter((_, i) => mask & (1 << i));
    const pattern = new RegExp(rules.length === 0 ? '(?!)' : rules.map(({ words }) => `(${words})`).join('|'), 'gu');
    found = { pattern, rules };
    if (patterns.size > MOST_PATTERNS) patterns.clear();
    patterns.set(mask, found);
  }
  return found;
}

/** Compiled expressions that are kept. */
const MOST_PATTERNS = 500;
