import { makeStore } from '../../session/makeStore.ts';
import type { Session } from '../../session/session.ts';
import type { Position } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { editSnapshot } from '../../workbook/edits/editSnapshot.ts';
import { withResults } from '../../workbook/withResults.ts';
import type { Excerpt, NamedFile } from '../../workbook/excerpt.ts';
import type { FirstSheet } from '../../workbook/firstSheet.ts';
import type { NewWorkbook } from '../../workbook/newWorkbook.ts';
import type { KeptResult, NewResult } from '../../workbook/follow.ts';
import type { HostFailure } from '../../workbook/failure.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Asked, Line, LookAnswer, Told } from '../worker/messages.ts';
import { unpack } from '../worker/pack.ts';
import { makeHistory, type Step } from './history.ts';
import { isSame } from './isSame.ts';
import { partStore } from './partStore.ts';
import { placeOfStep } from './placeOfStep.ts';
import { remoteSession } from './remoteSession.ts';

/** A worker on the other end of the line. */
export interface WorkerLine extends Line<Asked, Told> {
  /** Called when it has ended by itself. */
  crashed(hear: (message: string) => void): void;
  stop(): void;
}

/** What the page knows of the workbook that is open. */
export interface BookState {
  /** With what was typed and is on its way; null until the first reading. */
  readonly workbook: WorkbookSnapshot | null;
  /** What can be shown until then. */
  readonly first: FirstSheet | null;
  /** The cell to bring into view; another object each time. */
  readonly target: { readonly sheet: string; readonly cell: Position | null; readonly corner?: Position } | null;
  /** Why what was typed last did not go in. */
  readonly refused: HostFailure | null;
  /** Formulas that depend on what was changed and keep their old results. */
  readonly kept: readonly KeptResult[];
  /** True while the workbook says something else than what is saved: until it is saved, or all is undone. */
  readonly isChanged: boolean;
  /** `restarted`: the worker ended by itself, and another one has taken its place; `gone`: that one ended too. */
  readonly worker: 'running' | 'restarted' | 'gone';
  /** What 撤销 and 重做 would do; null for nothing. */
  readonly undo: Step | null;
  readonly redo: Step | null;
  /** What was undone or done again last, until something else is done; another object each time. */
  readonly stepped: Stepped | null;
}

export interface Stepped {
  readonly what: 'undone' | 'redone';
  readonly step: Step;
}

export interface Book {
  readonly session: Session;
  readonly state: () => BookState;
  readonly subscribe: (listener: () => void) => () => void;
  type(edits: readonly Edit[]): void;
  /** Takes back what was done last, whoever did it, and brings it into view. */
  undo(): Promise<void>;
  /** Does again what was undone last. */
  redo(): Promise<void>;
  look(sheet: string): Promise<LookAnswer>;
  /** The file as it is now. Resolves when everything typed is in it. */
  bytes(): Promise<Uint8Array>;
  /** New workbooks, in one zip; nothing of this one. */
  zip(workbooks: readonly NewWorkbook[]): Promise<Uint8Array>;
  /** Some sheets of a workbook as a workbook of their own. */
  cut(bytes: Uint8Array, excerpt: Excerpt): Promise<Uint8Array>;
  zipFiles(files: readonly NamedFile[]): Promise<Uint8Array>;
  /** What is in these bytes is saved. */
  saved(bytes: Uint8Array): void;
  acknowledge(): void;
  close(): void;
}

export interface BookOptions {
  readonly startWorker: () => WorkerLine;
  readonly bytes: Uint8Array;
  /** Typed before, in a page that is gone. */
  readonly edits?: readonly Edit[];
  /** Called with what has to be kept until it is saved: the file as it was last written, and what was typed since. */
  readonly keep: (bytes: Uint8Array, edits: readonly Edit[]) => void;
  /** Called when all of that is undone. */
  readonly forget?: () => void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Opens a workbook in a worker of its own. The session's `start` is the caller's to call. */
export function openBook({ startWorker, bytes, edits = [], keep, forget = () => undefined }: BookOptions): Book {
  const store = makeStore<BookState>({
    workbook: null,
    first: null,
    target: null,
    refused: null,
    kept: [],
    isChanged: edits.length > 0,
    worker: 'running',
    undo: null,
    redo: null,
    stepped: null,
  });
  const history = makeHistory();
  /** What the session was asked to do and has not answered. */
  let running: readonly unknown[] | null = null;
  /** The same once more. */
  let again = (): Promise<unknown> => Promise.resolve();
  const waiting = new Map<number, Waiting>();
  let parts = partStore();
  let line: WorkerLine;
  let lastId = 0;
  /** The file without what was typed since, of which each is answered or not. */
  let base = bytes;
  let typed: readonly { readonly id: number; readonly edits: readonly Edit[]; readonly isAnswered: boolean }[] =
    edits.length > 0 ? [{ id: 0, edits, isAnswered: true }] : [];
  let told: WorkbookSnapshot | null = null;
  /** What follows from what was typed, until the worker has written and read it. */
  let followed: ReadonlyMap<string, readonly NewResult[]> = new Map();
  /** What the saved file says; null while that is not known. */
  let savedAs: WorkbookSnapshot | null = null;
  let isKnown = edits.length > 0;
  /** True from a writing of the pane to the reading after it: until then what was told is older than the file. */
  let isBehind = false;
  /** What went into the bytes that were handed out. */
  const handedOut = new WeakMap<
    Uint8Array,
    { readonly base: Uint8Array; readonly ids: ReadonlySet<number>; readonly told: WorkbookSnapshot | null }
  >();

  const remote = remoteSession((method, args) => {
    if (method === 'again') return again();
    if (method === 'undo') return undoTool(Number(args[0]));
    return method === 'run' ? run(args) : ask({ ask: 'session', id: ++lastId, method, args });
  });
  const isBusy = (): boolean => remote.session.state().work !== null;
  const isLeft = (id: number): boolean => remote.session.state().undoable.some((one) => one.id === id);

  /** @param args the tool, and what it is asked, as a message carries it */
  async function run(args: readonly unknown[]): Promise<unknown> {
    again = () => run(args);
    if (!isBusy()) running = args;
    store.set({ stepped: null });
    try {
      return unpack(await ask({ ask: 'session', id: ++lastId, method: 'run', args }));
    } finally {
      if (running === args) running = null;
    }
  }

  async function undoTool(id: number): Promise<unknown> {
    again = () => undoTool(id);
    const { undo: last } = history.next();
    const answer = await ask({ ask: 'session', id: ++lastId, method: 'undo', args: [id] });
    if (last?.kind === 'tool' && last.undoable.id === id && !isLeft(id)) stepTaken('undone', last);
    return answer;
  }

  function showSteps(): void {
    const { undo, redo } = history.next();
    const now = store.state();
    if (now.undo !== undo || now.redo !== redo) store.set({ undo, redo });
  }

  /** Says it, and brings it into view. */
  function stepTaken(what: Stepped['what'], step: Step): void {
    history[what](step);
    showSteps();
    const { workbook } = store.state();
    const target = workbook && placeOfStep(step, workbook);
    store.set({ stepped: { what, step }, ...(target ? { target } : {}) });
  }

  function ask(asked: Exclude<Asked, { ask: 'open' }>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      waiting.set(asked.id, { resolve, reject });
      line.post(asked);
    });
  }

  function show(): void {
    const onTheWay = typed.filter(({ isAnswered }) => !isAnswered).flatMap((step) => step.edits);
    store.set({ workbook: told && withResults(editSnapshot(told, onTheWay), followed) });
  }

  /** After a reading: where the workbook says again what the saved file says, there is nothing to save. */
  function compare(): void {
    if (isBehind || typed.some(({ isAnswered }) => !isAnswered) || !store.state().isChanged) return;
    if (!savedAs || !isSame(told, savedAs)) return;
    store.set({ isChanged: false });
    forget();
  }

  function keepNow(): void {
    keep(
      base,
      typed.flatMap((step) => step.edits),
    );
  }

  function hear(message: Told): void {
    switch (message.tell) {
      case 'parts':
        parts.take(message.parts);
        break;
      case 'forget':
        parts.forget(message.parts);
        break;
      case 'first':
        store.set({ first: message.first });
        break;
      case 'workbook':
        told = parts.workbook(message.workbook);
        followed = new Map();
        // The first reading of a file that nobody has changed yet.
        if (!isKnown) savedAs = told;
        isKnown = true;
        isBehind = false;
        show();
        store.set({ first: null });
        compare();
        break;
      case 'state':
        remote.take(message.changes, parts);
        break;
      case 'show':
        store.set({ target: { sheet: message.sheet, cell: message.cell, ...(message.corner ? { corner: message.corner } : {}) } });
        break;
      case 'followed':
        followed = message.results;
        show();
        break;
      case 'kept':
        store.set({ kept: message.kept });
        break;
      case 'written':
        base = message.bytes;
        isBehind = true;
        typed = typed.filter(({ isAnswered }) => !isAnswered);
        store.set({ isChanged: true });
        keepNow();
        break;
      default:
        settle(message);
    }
  }

  function settle(message: Extract<Told, { id: number }>): void {
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.tell === 'answer') resolve?.(message.value);
    else reject?.(message.tell === 'refused' ? new RefusedError(message.failure) : new Error(message.message));
  }

  function start(): void {
    parts = partStore();
    const started = startWorker();
    line = started;
    started.listen(hear);
    started.crashed((message) => {
      if (line !== started) return;
      started.stop();
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
      const isSecond = store.state().worker !== 'running';
      remote.interrupt(!isSecond);
      store.set({ worker: isSecond ? 'gone' : 'restarted' });
      if (isSecond) return;
      start();
      void remote.session.start();
    });
    typed = typed.map((step) => ({ ...step, isAnswered: true }));
    started.post({ ask: 'open', bytes: base, edits: typed.flatMap((step) => step.edits) });
  }

  function type(some: readonly Edit[]): void {
    const id = ++lastId;
    typed = [...typed, { id, edits: some, isAnswered: false }];
    store.set({ isChanged: true, refused: null });
    show();
    keepNow();
    ask({ ask: 'type', id, edits: some }).then(
      () => {
        typed = typed.map((step) => (step.id === id ? { ...step, isAnswered: true } : step));
        show();
        compare();
      },
      (error: unknown) => {
        // After a crash the next worker has been given it.
        if (!(error instanceof RefusedError)) return;
        typed = typed.filter((step) => step.id !== id);
        followed = new Map();
        store.set({ refused: error.failure });
        show();
        keepNow();
      },
    );
  }

  remote.session.subscribe(() => {
    history.follow(remote.session.state().undoable, running);
    showSteps();
  });
  start();
  return {
    session: remote.session,
    state: store.state,
    subscribe: store.subscribe,
    type(some) {
      const { workbook } = store.state();
      if (!workbook || some.length === 0) return;
      history.add(workbook, some);
      store.set({ stepped: null });
      showSteps();
      type(some);
    },
    async undo() {
      const { undo: step } = history.next();
      if (step?.kind === 'tool') {
        if (!isBusy()) await remote.session.undo(step.undoable.id);
      } else if (step) {
        type(step.back);
        stepTaken('undone', step);
      }
    },
    async redo() {
      const { redo: step } = history.next();
      if (step?.kind === 'typed') {
        type(step.edits);
        stepTaken('redone', step);
      } else if (step?.asked && !isBusy()) {
        const before = history.next().undo;
        await run(step.asked);
        const { undo: now } = history.next();
        // Where nothing was done the session has said why.
        if (now !== before && now?.kind === 'tool' && now.asked === step.asked) stepTaken('redone', step);
      }
    },
    look: (sheet) => ask({ ask: 'look', id: ++lastId, sheet }) as Promise<LookAnswer>,
    zip: (workbooks) => ask({ ask: 'zip', id: ++lastId, workbooks }) as Promise<Uint8Array>,
    cut: (whole, excerpt) => ask({ ask: 'cut', id: ++lastId, bytes: whole, excerpt }) as Promise<Uint8Array>,
    zipFiles: (files) => ask({ ask: 'zip-files', id: ++lastId, files }) as Promise<Uint8Array>,
    async bytes() {
      const now = (await ask({ ask: 'bytes', id: ++lastId })) as Uint8Array;
      const ids = new Set(typed.filter(({ isAnswered }) => isAnswered).map(({ id }) => id));
      handedOut.set(now, { base, ids, told: isBehind ? null : told });
      return now;
    },
    saved(now) {
      const went = handedOut.get(now);
      // The pane has written since: all of that is still to be saved.
      if (went?.base !== base) return;
      base = now;
      savedAs = went.told;
      typed = typed.filter(({ id }) => !went.ids.has(id));
      store.set({ isChanged: typed.length > 0 });
      if (typed.length > 0) keepNow();
    },
    acknowledge: () => store.set({ refused: null, worker: store.state().worker === 'gone' ? 'gone' : 'running' }),
    close: () => line.stop(),
  };
}

/** The file did not take it. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(readonly failure: HostFailure) {
    super(failure.kind);
  }
}
