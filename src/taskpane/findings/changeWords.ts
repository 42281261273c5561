import type { CellChange } from '../../corrections/correctionOf.ts';
import type { Words } from '../words/words.ts';

/** What stands in a cell and what will, as a person reads it; a formula with what it comes to. */
export function changeWords(
  { before, after, resultBefore = '' }: CellChange,
  { empty, withResult }: Words['findings'],
): {
  readonly before: string;
  readonly after: string;
} {
  const shown = typeof after === 'object' ? withResult(`=${after.formula}`, String(after.value)) : after === '' ? empty : String(after);
  return { before: resultBefore === '' ? before || empty : withResult(before, resultBefore), after: shown };
}
