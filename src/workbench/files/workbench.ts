import { makeStore } from '../../session/makeStore.ts';
import { HostFailureError, type HostFailure } from '../../workbook/failure.ts';
import { openBook, type Book, type WorkerLine } from '../book/openBook.ts';
import type { KeptWork, WorkKeeper } from '../keep/keptWork.ts';
import type { FileSaver, SavedFile } from './saveFile.ts';

/** A file that a person has chosen. */
export interface ChosenFile {
  readonly name: string;
  /** Rejects where the browser can't read it. */
  bytes(): Promise<Uint8Array>;
}

export interface ListedFile extends ChosenFile {
  readonly key: string;
}

export interface OpenFile {
  readonly key: string;
  readonly name: string;
  readonly book: Book;
}

/** What is told about a file as a whole. */
export type FileNotice =
  | { readonly kind: 'refused'; readonly name: string; readonly failure: HostFailure }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'not-saved'; readonly name: string; readonly reason: string };

export interface WorkbenchState {
  /** All that were chosen together. */
  readonly files: readonly ListedFile[];
  readonly open: OpenFile | null;
  readonly notice: FileNotice | null;
  readonly isSaving: boolean;
  /** Left by a page that is gone. */
  readonly left: readonly KeptWork[];
}

/** The files of the page: which are chosen, which one is open, and what becomes of what was entered. */
export interface Workbench {
  readonly state: () => WorkbenchState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts the files in the list and opens the first. What is open is closed without a question. */
  choose(files: readonly ChosenFile[]): Promise<void>;
  /** Opens another one of the list. */
  open(key: string): Promise<void>;
  /** True when it is saved. */
  save(): Promise<boolean>;
  /** Lets what was entered and is not saved go. */
  discard(): void;
  findLeft(): Promise<void>;
  takeUp(work: KeptWork): Promise<void>;
  forget(work: KeptWork): void;
  dismissNotice(): void;
}

export interface WorkbenchOptions {
  readonly startWorker: () => WorkerLine;
  readonly keeper: WorkKeeper;
  readonly saver: FileSaver;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createWorkbench({ startWorker, keeper, saver, now }: WorkbenchOptions): Workbench {
  const store = makeStore<WorkbenchState>({ files: [], open: null, notice: null, isSaving: false, left: [] });
  let places = new Map<string, SavedFile>();
  let count = 0;
  const nextKey = (name: string): string => `${now()} ${++count} ${name}`;

  function close(): void {
    store.state().open?.book.close();
    store.set({ open: null });
  }

  async function openBytes(key: string, name: string, bytes: Uint8Array, edits: KeptWork['edits'] = []): Promise<void> {
    const book = openBook({
      startWorker,
      bytes,
      edits,
      keep: (base, typed) => keeper.keep({ key, name, at: now(), bytes: base, edits: typed }),
    });
    store.set({ open: { key, name, book } });
    await book.session.start();
    const { content, notice } = book.session.state();
    if (content || notice?.kind !== 'failed' || store.state().open?.book !== book) return;
    close();
    store.set({ notice: { kind: 'refused', name, failure: notice.failure } });
  }

  async function open(key: string): Promise<void> {
    const file = store.state().files.find((listed) => listed.key === key);
    if (!file) return;
    close();
    store.set({ notice: null });
    let bytes: Uint8Array;
    try {
      bytes = await file.bytes();
    } catch (error) {
      const failure: HostFailure =
        error instanceof HostFailureError ? error.failure : { kind: 'file-not-readable', reason: reasonOf(error) };
      store.set({ notice: { kind: 'refused', name: file.name, failure } });
      return;
    }
    await openBytes(key, file.name, bytes);
  }

  return {
    state: store.state,
    subscribe: store.subscribe,
    async choose(chosen) {
      const files = chosen.map((file): ListedFile => ({ name: file.name, bytes: () => file.bytes(), key: nextKey(file.name) }));
      const [first] = files;
      if (!first) return;
      places = new Map();
      store.set({ files });
      await open(first.key);
    },
    open,
    async save() {
      const file = store.state().open;
      if (!file || store.state().isSaving) return false;
      store.set({ isSaving: true, notice: null });
      try {
        const bytes = await file.book.bytes();
        const place = await saver(file.name, bytes, places.get(file.key));
        if (place === 'cancelled') return false;
        if (place !== 'downloaded') places.set(file.key, place);
        file.book.saved(bytes);
        if (!file.book.state().isChanged) keeper.forget(file.key);
        store.set({ notice: { kind: 'saved', name: place === 'downloaded' ? file.name : place.name } });
        return true;
      } catch (error) {
        store.set({ notice: { kind: 'not-saved', name: file.name, reason: reasonOf(error) } });
        return false;
      } finally {
        store.set({ isSaving: false });
      }
    },
    discard() {
      const file = store.state().open;
      if (file) keeper.forget(file.key);
    },
    async findLeft() {
      store.set({ left: await keeper.left().catch(() => []) });
    },
    async takeUp(work) {
      close();
      store.set({ left: store.state().left.filter(({ key }) => key !== work.key), notice: null, files: [] });
      // Under its own key: it is kept until it is saved.
      keeper.keep(work);
      await openBytes(work.key, work.name, work.bytes, work.edits);
    },
    forget(work) {
      keeper.forget(work.key);
      store.set({ left: store.state().left.filter(({ key }) => key !== work.key) });
    },
    dismissNotice: () => store.set({ notice: null }),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
