import { TURNS } from './index.ts';
import type { Said, TurnRule } from './turn.ts';
import { pattern } from '../pattern.ts';

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
  const next = TURNS.map((_, i) => (NEEDED[i]?.test(sentence) ? find(i, sentence, 0) : undefined));
  let opens = 0;
  for (let at = 0; ;) {
    let first: Found | undefined;
    for (let i = 0; i < next.length; i++) {
      let found = next[i];
      if (found && found.from < at) next[i] = found = find(i, sentence, at);
      if (found && (!first || found.from < first.from)) first = found;
    }
    if (!first) return { turns, rest: from + opens };
    at = first.from + first.words.length;
    const said = first.rule.read(first.words);
    if (said?.kind === 'condition') continue;
    turns.push({ opens: from + opens, from: from + first.from, to: from + at, said: said ?? { kind: 'refused', why: 'unknown' } });
    opens = at;
  }
}

interface Found {
  readonly rule: TurnRule;
  readonly from: number;
  readonly words: string;
}

/** Each turn by itself: one expression of them all is ten times slower, since it can't skip to what it needs. */
const PATTERNS = TURNS.map(({ words }) => pattern(words, 'gu'));
const NEEDED = TURNS.map(({ needs }) => new RegExp(`[${needs}]`, 'u'));

/** The next place of a turn; never an empty one. */
function find(i: number, sentence: string, at: number): Found | undefined {
  const pattern = PATTERNS[i] as RegExp;
  pattern.lastIndex = at;
  const match = pattern.exec(sentence);
  return match && match[0] !== '' ? { rule: TURNS[i] as TurnRule, from: match.index, words: match[0] } : undefined;
}
