import { createSession, type Session } from '../../session/session.ts';
import type { Clock } from '../../session/clock.ts';
import type { SessionState } from '../../session/sessionState.ts';
import { HostFailureError } from '../../workbook/failure.ts';
import { runToEnd } from '../../workbook/runToEnd.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Asked, Line, LookAnswer, Told } from './messages.ts';
import { openBytes, type OpenBytes } from './openBytes.ts';
import { pack, unpack } from './pack.ts';
import { partSender, type PartSender } from './partSender.ts';
import type { FileLooks, WorkbookFile } from './workbookFile.ts';

export interface Workshop {
  readonly file: WorkbookFile;
  readonly clock: Clock;
  /** Called with a workbook that was opened, to get ready for what will be typed. */
  readonly getReady?: (workbook: WorkbookSnapshot) => void;
  /** YYYY-MM-DD */
  readonly today: () => string;
}

/**
 * The worker's side: it holds the file and the session of the pane, and reads, assesses and writes, so that the page has only
 * to draw. The page sees the session's state as it changes.
 */
export function serveWorkbook(line: Line<Told, Asked>, workshop: Workshop): void {
  const { file } = workshop;
  let book: OpenBytes | null = null;
  let session: Session | null = null;
  let looks: { readonly of: Uint8Array; readonly read: FileLooks } | null = null;

  function open(bytes: Uint8Array, edits: Extract<Asked, { ask: 'open' }>['edits']): void {
    const parts = partSender((message) => line.post(message));
    book = openBytes({
      file,
      bytes,
      first: (first) => line.post({ tell: 'first', first }),
      seen: (workbook) => {
        line.post({ tell: 'workbook', workbook: parts.workbook(workbook) });
        workshop.getReady?.(workbook);
      },
      show: (sheet, cell, corner) => line.post({ tell: 'show', sheet, cell, ...(corner ? { corner } : {}) }),
      followed: (results) => line.post({ tell: 'followed', results }),
      kept: (kept) => line.post({ tell: 'kept', kept }),
      written: () => line.post({ tell: 'written', bytes: bytesOf(book) }),
    });
    session = createSession({ open: book.open, today: workshop.today, clock: workshop.clock, reader: () => Promise.resolve(file.reader) });
    follow(session, parts, line);
    // One by one: what the file refuses was told when it was typed.
    for (const edit of edits) void book.type([edit]).catch(() => undefined);
  }

  function look(name: string): LookAnswer {
    const of = bytesOf(book);
    if (looks?.of !== of) looks = { of, read: file.look(of) };
    return { sheet: looks.read.sheet(name) ?? null, looks: looks.read.looks };
  }

  async function answer(asked: Exclude<Asked, { ask: 'open' }>): Promise<unknown> {
    switch (asked.ask) {
      case 'session':
        return pack(
          await called(
            session,
            asked.method,
            asked.args.map((arg) => unpack(arg)),
          ),
        );
      case 'type':
        return book?.type(asked.edits);
      case 'look':
        return look(asked.sheet);
      case 'bytes':
        return book?.settled();
      case 'zip':
        // At once: the worker draws nothing, and nobody else waits for it.
        return runToEnd(file.zip(asked.workbooks));
      case 'cut':
        return file.cut(asked.bytes, asked.excerpt);
      case 'zip-files':
        return file.zipFiles(asked.files);
    }
  }

  line.listen((asked) => {
    if (asked.ask === 'open') {
      open(asked.bytes, asked.edits);
      return;
    }
    const { id } = asked;
    answer(asked).then(
      (value) => line.post({ tell: 'answer', id, value }),
      (error: unknown) =>
        line.post(
          error instanceof HostFailureError
            ? { tell: 'refused', id, failure: error.failure }
            : { tell: 'broken', id, message: String(error) },
        ),
    );
  });
}

/** Tells the page every field of the state that is another one than before. */
function follow(session: Session, parts: PartSender, line: Line<Told, Asked>): void {
  let told: Partial<SessionState> = {};
  const tell = (): void => {
    const state = session.state();
    const changed = (Object.keys(state) as (keyof SessionState)[]).filter((field) => state[field] !== told[field]);
    told = state;
    if (changed.length === 0) return;
    const packed = (field: keyof SessionState): unknown => {
      if (field === 'content') return state.content && parts.content(state.content);
      return pack(state[field]);
    };
    line.post({ tell: 'state', changes: Object.fromEntries(changed.map((field) => [field, packed(field)])) });
  };
  // Nothing is to be told before the first piece of work: the page takes the workbook to be about to be read.
  session.subscribe(tell);
}

function called(session: Session | null, method: string, args: readonly unknown[]): unknown {
  if (!session || !Object.hasOwn(session, method)) throw new TypeError(`the session has no ${method}`);
  const methods = session as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  return methods[method]?.(...args);
}

function bytesOf(book: OpenBytes | null): Uint8Array {
  if (!book) throw new Error('no workbook is open');
  return book.bytes();
}
