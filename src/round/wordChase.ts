import type { Collected, Tone } from './model.ts';
import type { RoundWords } from './words/words.ts';

/**
 * A message to copy to the units that have not answered, and to no others: one with several versions to decide between has. Null where all
 * have.
 *
 * @param due the day by which they are to answer, YYYY-MM-DD; null where none is set
 */
export function wordChase(
  { asOf, units }: Pick<Collected, 'asOf' | 'units'>,
  tone: Tone,
  due: string | null,
  words: RoundWords,
): string | null {
  const missing = units.filter(({ state }) => state === 'missing').map(({ name }) => name);
  return missing.length === 0 ? null : words.chase[tone]({ asOf, due, units: units.length, missing });
}
