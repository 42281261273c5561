import { HostFailureError } from '../../../workbook/failure.ts';
import type { Job } from '../../../workbook/host.ts';
import { inTime } from '../exchange.ts';
import { bytesOfSlice } from './bytesOfSlice.ts';

/** The open workbook as .xlsx bytes, or why Office doesn't give them. */
export type FileAnswer =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly slices: number }
  /** `code` is Office's own, such as 11001, or a word of ours. */
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'no-answer' };

export interface FileRequest {
  /** Rejects only with what `job.pause` throws. */
  readonly answer: Promise<FileAnswer>;
  /** Nobody waits for the answer any more: what is open is closed, now or when it comes. */
  giveUp(): void;
}

/**
 * The largest slice, 4 MB; a larger one is refused with 11002.
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
 */
const SLICE_BYTES = 4_194_304;
/** As much as the reader takes of a file on the disk. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Closing is waited for so that the next asking finds at most one file open; two are the most. */
const CLOSE_SECONDS = 2;

/** Set CompressedFile: Excel on Windows and Mac, and on the web as far as its host allows; none on an iPad. */
export function canAskFile(): boolean {
  return Office.context.requirements.isSetSupported('CompressedFile', '1.1');
}

/**
 * Asks Office for the open workbook's file, edits that are not saved included, slice by slice. Each answer has `seconds`; between
 * slices a person may cancel. The file is closed whatever comes of it.
 */
export function askFile(job: Job, seconds: number): FileRequest {
  let givenUp = false;
  const answer = takeFile(job, seconds, () => givenUp).catch((error: unknown): FileAnswer => {
    if (error instanceof HostFailureError && error.failure.kind === 'no-answer') return { kind: 'no-answer' };
    throw error;
  });
  // Whoever asks may have failed by then, and wait for it no more.
  answer.catch(() => undefined);
  return {
    answer,
    giveUp() {
      givenUp = true;
    },
  };
}

async function takeFile(job: Job, seconds: number, isGivenUp: () => boolean): Promise<FileAnswer> {
  const opening = answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  let opened: Answered<Office.File>;
  try {
    opened = await inTime(opening, seconds, job);
  } catch (error) {
    // A file that comes too late would stay open.
    void opening.then((late) => late.value && close(late.value));
    throw error;
  }
  if (!opened.value) return { kind: 'refused', code: opened.code };
  const file = opened.value;
  try {
    return file.size > MOST_BYTES ? { kind: 'refused', code: 'too-large' } : await takeSlices(file, job, seconds, isGivenUp);
  } finally {
    await close(file);
  }
}

async function takeSlices(file: Office.File, job: Job, seconds: number, isGivenUp: () => boolean): Promise<FileAnswer> {
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (let i = 0; i < file.sliceCount; i++) {
    if (isGivenUp()) return { kind: 'refused', code: 'given-up' };
    const slice = await inTime(
      answered<Office.Slice>((done) => file.getSliceAsync(i, done)),
      seconds,
      job,
    );
    if (!slice.value) return { kind: 'refused', code: slice.code };
    const part = bytesOfSlice(slice.value.data)?.subarray(0, file.size - filled);
    if (!part) return { kind: 'refused', code: 'slice-of-another-kind' };
    bytes.set(part, filled);
    filled += part.length;
    if (file.sliceCount > 1) job.progress('reading', i + 1, file.sliceCount);
    await job.pause();
  }
  return filled === file.size ? { kind: 'bytes', bytes, slices: file.sliceCount } : { kind: 'refused', code: 'short' };
}

/** Never rejects; an answer that doesn't come is waited for no longer than a moment. */
function close(file: Office.File): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, CLOSE_SECONDS * 1000);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    try {
      file.closeAsync(end);
    } catch {
      end();
    }
  });
}

type Answered<T> = { readonly value: T } | { readonly value: null; readonly code: string };

/** What Office answers, or throws: an old one throws what a newer one answers with a code. */
function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Answered<T>> {
  return new Promise((resolve) => {
    try {
      ask(({ status, value, error }) => {
        const fault: Office.Error | undefined = error;
        resolve(status === Office.AsyncResultStatus.Succeeded ? { value } : { value: null, code: String(fault?.code) });
      });
    } catch (error) {
      resolve({ value: null, code: String(error) });
    }
  });
}
