import type { FileFailure, HostFailure, ProgramFailure } from '../workbook/failure.ts';
import { sentenceFor } from '../words/sentences.ts';
import { oneLine } from './oneLine.ts';
import type { FailureWords } from './words/words.ts';

/**
 * One sentence on one line: which file, what is the matter, what to do. `target` is the file that was to be written, where
 * that is another one.
 */
export function wordFailure(file: string, failure: HostFailure, words: FailureWords, target = file): string {
  if (isProgramFailure(failure, words)) return oneLine(sentenceFor(words.programs, 'kind', failure));
  return oneLine(words.about(file, fileSentence(file, failure, words, target)));
}

/** The sentence without a file's name before it: a workbook that is open has no other. */
export function wordOpenFailure(failure: HostFailure, words: FailureWords): string {
  return oneLine(isProgramFailure(failure, words) ? sentenceFor(words.programs, 'kind', failure) : fileSentence('', failure, words));
}

function fileSentence(file: string, failure: FileFailure, words: FailureWords, target = file): string {
  return sentenceFor(words.files, 'kind', shortened(failure, file), { file, target: target === file ? null : target });
}

function isProgramFailure(failure: HostFailure, words: FailureWords): failure is ProgramFailure {
  return Object.hasOwn(words.programs, failure.kind);
}

const LONGEST_PART = 80;

/** A part's name comes from the file and may be 65,535 bytes long. */
function shortened(failure: FileFailure, file: string): FileFailure {
  if (!('part' in failure) || failure.part.length <= LONGEST_PART || failure.part === file) return failure;
  return { ...failure, part: `${failure.part.slice(0, LONGEST_PART)}…` };
}
