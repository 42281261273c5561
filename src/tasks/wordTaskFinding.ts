import { sentenceFor } from '../words/sentences.ts';
import type { TaskFinding } from './taskFinding.ts';
import type { TaskWords } from './words/words.ts';

/** What stands there, what is wrong, what to do. Without the place: `placeOf` of findings says it. */
export function wordTaskFinding(finding: TaskFinding, words: TaskWords): string {
  return sentenceFor(words.sentences, 'code', finding);
}
