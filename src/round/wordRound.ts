import { sentenceFor } from '../words/sentences.ts';
import type { Collected, FileOutcome } from './model.ts';
import type { RoundWords } from './words/words.ts';

/** The sentence on who has answered, who has not, and what else to look at. */
export function wordRound({ asOf, units, doubts }: Pick<Collected, 'asOf' | 'units' | 'doubts'>, words: RoundWords): string {
  const named = (state: 'missing' | 'conflict'): readonly string[] => units.filter((unit) => unit.state === state).map(({ name }) => name);
  const count = {
    asOf,
    units: units.length,
    returned: units.filter(({ state }) => state === 'returned').length,
    missing: named('missing'),
    conflicts: named('conflict'),
  };
  return [words.message(count), ...doubts.map((doubt) => sentenceFor(words.doubts, 'why', doubt))].join('');
}

/** Why a file is what it is, in a line; null where its state says all. */
export function wordReasons({ reasons }: Pick<FileOutcome, 'reasons'>, words: RoundWords): string | null {
  return reasons.length === 0 ? null : reasons.map((reason) => sentenceFor(words.reasons, 'why', reason)).join(' ');
}
