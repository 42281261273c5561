import { assess, type Progress } from '../../assess.ts';
import { wordFailure } from '../../failures/wordFailure.ts';
import type { FailureWords } from '../../failures/words/words.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import type { CollectChoice, IssuedRound, ReturnedFile } from '../../round/model.ts';
import { readReturned, unreadableFile } from '../../round/readReturned.ts';
import { UNITS_ALONE } from '../../sheetMemory.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import type { WorkbookReader } from '../../workbook/workbookReader.ts';

/** A file that came back. */
export interface GivenFile {
  /** Its path from the folder that was given, folders parted by `/`; of a file given by itself its name. */
  readonly file: string;
  /** Throws HostFailureError where its bytes can't be had. */
  readonly load: () => Uint8Array;
}

/** By what returned files are understood. */
export interface ReadBy {
  readonly reader: WorkbookReader;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Words for what can't be read. */
  readonly failures: FailureWords;
}

/**
 * Reads the files one by one, and keeps of each what is needed; null in the place of what an earlier collection has written. Yields while
 * it reads: files done, and files in all.
 */
export function* readReturnedFiles(
  round: IssuedRound,
  given: readonly GivenFile[],
  choice: CollectChoice,
  by: ReadBy,
): Generator<Progress, readonly (ReturnedFile | null)[]> {
  const files: (ReturnedFile | null)[] = [];
  for (const [i, one] of given.entries()) {
    const reading = readOne(round, one, choice, by);
    for (;;) {
      const step = reading.next();
      if (step.done) {
        files.push(step.value);
        break;
      }
      yield { done: i, total: given.length };
    }
    yield { done: i + 1, total: given.length };
  }
  return files;
}

function* readOne(
  round: IssuedRound,
  { file, load }: GivenFile,
  choice: CollectChoice,
  { reader, today, failures }: ReadBy,
): Generator<Progress, ReturnedFile | null> {
  try {
    const bytes = load();
    const workbook = yield* reader.read(bytes);
    if (findOwnSheet(workbook, 'register')) return null;
    const assessment = yield* assess(workbook, today, round.asOf, UNITS_ALONE);
    return readReturned(round, workbook, assessment, { file, modified: modifiedOf(bytes, reader) }, choice);
  } catch (error) {
    if (error instanceof HostFailureError) return unreadableFile({ file, modified: null }, wordFailure(file, error.failure, failures));
    throw error;
  }
}

/** A time that can't be read is none. */
function modifiedOf(bytes: Uint8Array, reader: WorkbookReader): string | null {
  try {
    return reader.modified(bytes);
  } catch (error) {
    if (error instanceof HostFailureError) return null;
    throw error;
  }
}
