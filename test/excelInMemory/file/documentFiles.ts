import type { Workbook } from '../workbook/workbook.ts';
import { fileOf } from './fileOf.ts';

/**
 * What can go wrong when the file is asked for: refused with a code of Office's own, never answered, or the like of one slice
 * (its number from 0). Codes: https://learn.microsoft.com/javascript/api/overview/common-error-codes
 */
export type FileFault =
  | { readonly at: 'file'; readonly code: number | 'never' }
  | { readonly at: 'slice'; readonly slice: number; readonly code: number | 'never' }
  | { readonly at: 'close'; readonly code: number | 'never' }
  /** Bytes that are no workbook, such as those of one that a password protects. */
  | { readonly at: 'bytes'; readonly bytes: Uint8Array };

/** How slices come: Microsoft's documentation says an array of bytes, browsers have given typed ones. */
export type SliceForm = 'numbers' | 'bytes' | 'buffer';

/** One asking of the file. */
export interface LoggedFile {
  slices: number;
  bytes: number;
  closed: boolean;
}

interface AsyncResult<T> {
  readonly status: 'succeeded' | 'failed';
  readonly value: T | undefined;
  readonly error: { readonly code: number; readonly name: string; readonly message: string } | undefined;
}
type Callback<T> = (result: AsyncResult<T>) => void;

/**
 * Two files at most are open at a time:
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
 */
const MOST_OPEN = 2;
const LARGEST_SLICE = 4_194_304;
/**
 * Codes as in `OSF.DDA.ErrorCodeManager.errorCodes` of @microsoft/office-js 1.1.110; which of them Excel answers with is inferred from
 * their names.
 */
const CODES = {
  fileTypeNotSupported: 1009,
  internalError: 5001,
  indexOutOfRange: 5008,
  memoryFileLimit: 11000,
  invalidSliceSize: 11002,
} as const;

/** `Office.context.document` of an Excel in memory, as far as it gives the open workbook's file. */
export class DocumentFiles {
  /** Set CompressedFile: Excel on an iPad has none. */
  supported = true;
  form: SliceForm = 'numbers';
  /** Milliseconds that each answer takes. */
  latency = 0;
  /** Every asking since the start. */
  readonly log: LoggedFile[] = [];
  /** How many files were open at once at most. */
  mostOpen = 0;
  /** Called when the file has been asked for and before its bytes are taken, as when somebody types meanwhile. */
  beforeTaken: () => void = () => undefined;

  private readonly faults = new Map<number, FileFault>();
  private readonly always: FileFault[] = [];
  private asked = 0;

  constructor(private readonly workbook: Workbook) {}

  get open(): number {
    return this.log.filter(({ closed }) => !closed).length;
  }

  /** The nth asking from now on fails so. */
  failNext(nth: number, fault: FileFault): void {
    this.faults.set(this.asked + nth, fault);
  }

  /** Every asking fails so. */
  failAlways(fault: FileFault): void {
    this.always.push(fault);
  }

  getFileAsync(fileType: string, options: { readonly sliceSize?: number } | Callback<OpenedFile>, callback?: Callback<OpenedFile>): void {
    const given = typeof options === 'function' ? {} : options;
    const answer = typeof options === 'function' ? options : callback;
    const sliceSize = given.sliceSize ?? LARGEST_SLICE;
    this.asked += 1;
    const fault = this.faults.get(this.asked) ?? this.always[0];
    later(this.latency, () => {
      if (fault?.at === 'file' && fault.code === 'never') return;
      const code = fault?.at === 'file' ? fault.code : this.refusal(fileType, sliceSize);
      if (typeof code === 'number') {
        answer?.(failed(code));
        return;
      }
      this.beforeTaken();
      const bytes = fault?.at === 'bytes' ? fault.bytes : fileOf(this.workbook);
      const logged: LoggedFile = { slices: 0, bytes: bytes.length, closed: false };
      this.log.push(logged);
      this.mostOpen = Math.max(this.mostOpen, this.open);
      answer?.(succeeded(this.opened(bytes, sliceSize, logged, fault)));
    });
  }

  private refusal(fileType: string, sliceSize: number): number | null {
    if (!this.supported || fileType !== 'compressed') return CODES.fileTypeNotSupported;
    if (sliceSize > LARGEST_SLICE) return CODES.invalidSliceSize;
    return this.open >= MOST_OPEN ? CODES.memoryFileLimit : null;
  }

  private opened(bytes: Uint8Array, sliceSize: number, logged: LoggedFile, fault: FileFault | undefined): OpenedFile {
    const sliceCount = Math.ceil(bytes.length / sliceSize);
    return {
      size: bytes.length,
      sliceCount,
      getSliceAsync: (index, answer) =>
        later(this.latency, () => {
          const planned = fault?.at === 'slice' && fault.slice === index ? fault.code : null;
          if (planned === 'never') return;
          const code = logged.closed ? CODES.internalError : index < 0 || index >= sliceCount ? CODES.indexOutOfRange : planned;
          if (code !== null) {
            answer(failed(code));
            return;
          }
          logged.slices += 1;
          const slice = bytes.slice(index * sliceSize, (index + 1) * sliceSize);
          answer(succeeded({ index, size: slice.length, data: inForm(slice, this.form) }));
        }),
      closeAsync: (answer) => {
        logged.closed = true;
        later(this.latency, () => {
          if (fault?.at !== 'close') answer?.(succeeded(undefined));
          else if (fault.code !== 'never') answer?.(failed(fault.code));
        });
      },
    };
  }
}

/** `Office.File` of an Excel in memory. */
export interface OpenedFile {
  readonly size: number;
  readonly sliceCount: number;
  readonly getSliceAsync: (
    index: number,
    answer: Callback<{ readonly index: number; readonly size: number; readonly data: unknown }>,
  ) => void;
  readonly closeAsync: (answer?: Callback<undefined>) => void;
}

function inForm(slice: Uint8Array, form: SliceForm): unknown {
  return form === 'numbers' ? [...slice] : form === 'bytes' ? slice : slice.buffer;
}

function succeeded<T>(value: T): AsyncResult<T> {
  return { status: 'succeeded', value, error: undefined };
}

function failed(code: number): AsyncResult<never> {
  return { status: 'failed', value: undefined, error: { code, name: 'Error', message: `refused with ${code}` } };
}

/** The clock on the wall, also where a test has one of its own. */
const setTimer = globalThis.setTimeout.bind(globalThis);

function later(milliseconds: number, act: () => void): void {
  if (milliseconds > 0) setTimer(act, milliseconds);
  else queueMicrotask(act);
}
