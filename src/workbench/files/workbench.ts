import { makeStore } from '../../session/makeStore.ts';
import { HostFailureError, type HostFailure } from '../../workbook/failure.ts';
import { openBook, type Book, type WorkerLine } from '../book/openBook.ts';
import type { KeepTrouble, KeptWork, WorkKeeper } from '../keep/keptWork.ts';
import { fileMark, type Neighbours } from '../keep/neighbours.ts';
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
  /** `isOlder`: with results that are older than the scores that were saved. */
  | { readonly kind: 'saved'; readonly name: string; readonly isOlder: boolean }
  /** Another program has written to the file since it was saved: the next time a person is asked where to save. */
  | { readonly kind: 'changed-meanwhile'; readonly name: string }
  | { readonly kind: 'not-saved'; readonly name: string; readonly reason: string };

export interface WorkbenchState {
  /** All that were chosen together. */
  readonly files: readonly ListedFile[];
  readonly open: OpenFile | null;
  readonly notice: FileNotice | null;
  readonly isSaving: boolean;
  /** The name of a file that is being read while another one is still open. */
  readonly opening: string | null;
  /** Left by a page that is gone. */
  readonly left: readonly KeptWork[];
  /** Why what was entered is not kept now; null while it is. */
  readonly trouble: KeepTrouble | null;
  /** True where another page has the same file open. */
  readonly isElsewhere: boolean;
}

/** The files of the page: which are chosen, which one is open, and what becomes of what was entered. */
export interface Workbench {
  readonly state: () => WorkbenchState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Puts the files in the list and opens the first. What is open is closed without a question, once the new one is read: where that
   * can't be, it stays, and so does its list.
   */
  choose(files: readonly ChosenFile[]): Promise<void>;
  /** Opens another one of the list. */
  open(key: string): Promise<void>;
  /** True when it is saved. */
  save(): Promise<boolean>;
  /** What was entered and is not saved may go with the file that is open. */
  discard(): void;
  findLeft(): Promise<void>;
  takeUp(work: KeptWork): Promise<void>;
  forget(work: KeptWork): void;
  dismissNotice(): void;
}

export interface WorkbenchOptions {
  readonly startWorker: () => WorkerLine;
  readonly keeper: WorkKeeper;
  readonly neighbours: Neighbours;
  readonly saver: FileSaver;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createWorkbench({ startWorker, keeper, neighbours, saver, now }: WorkbenchOptions): Workbench {
  const store = makeStore<WorkbenchState>({
    files: [],
    open: null,
    notice: null,
    isSaving: false,
    opening: null,
    left: [],
    trouble: null,
    isElsewhere: false,
  });
  keeper.follow((trouble) => store.set({ trouble }));
  let places = new Map<string, SavedFile>();
  let count = 0;
  const nextKey = (name: string): string => `${now()} ${++count} ${name}`;

  /** True once a person has said that what is open may go unsaved. */
  let mayGo = false;

  function close(): void {
    const { open } = store.state();
    if (open && mayGo) keeper.forget(open.key);
    mayGo = false;
    open?.book.close();
    neighbours.open(null, () => undefined);
    store.set({ open: null, isElsewhere: false });
  }

  function refuse(name: string, failure: HostFailure): void {
    mayGo = false;
    store.set({ notice: { kind: 'refused', name, failure } });
  }

  /** The last file that was asked for: one that is read more slowly than a later one doesn't come up after it. */
  let wanted = 0;

  /** Reads it beside what is open, and puts it in its place; `taken` is called just before. False where it can't be read. */
  async function openBytes(key: string, name: string, bytes: Uint8Array, edits: KeptWork['edits'], taken: () => void): Promise<boolean> {
    const mine = ++wanted;
    const book = openBook({
      startWorker,
      bytes,
      edits,
      keep: (base, typed) => keeper.keep({ key, name, at: now(), bytes: base, edits: typed }),
      forget: () => keeper.forget(key),
    });
    const isFirst = store.state().open === null;
    // With nothing open there is nothing to keep in view: the pane shows how far the reading is.
    if (isFirst) store.set({ open: { key, name, book } });
    else store.set({ opening: name });
    await book.session.start();
    // What stood there first is closed by what comes after it.
    if (mine !== wanted && !isFirst) {
      book.close();
      return true;
    }
    const { content, notice } = book.session.state();
    const failure = !content && notice?.kind === 'failed' ? notice.failure : null;
    if (mine === wanted) store.set({ opening: null });
    if (failure) {
      if (!isFirst) book.close();
      else if (store.state().open?.book === book) close();
      refuse(name, failure);
      return false;
    }
    if (!isFirst) close();
    taken();
    if (!isFirst) store.set({ open: { key, name, book } });
    neighbours.open(fileMark(name, bytes), () => store.set({ isElsewhere: true }));
    return true;
  }

  async function open(key: string, files: readonly ListedFile[], taken: () => void): Promise<boolean> {
    const file = files.find((listed) => listed.key === key);
    if (!file) return false;
    store.set({ notice: null });
    let bytes: Uint8Array;
    try {
      bytes = await file.bytes();
    } catch (error) {
      refuse(file.name, error instanceof HostFailureError ? error.failure : { kind: 'file-not-readable', reason: reasonOf(error) });
      return false;
    }
    return openBytes(key, file.name, bytes, [], taken);
  }

  return {
    state: store.state,
    subscribe: store.subscribe,
    async choose(chosen) {
      const files = chosen.map((file): ListedFile => ({ name: file.name, bytes: () => file.bytes(), key: nextKey(file.name) }));
      const [first] = files;
      if (!first) return;
      const former = store.state().files;
      const isAlone = store.state().open === null;
      if (isAlone) store.set({ files });
      const isOpen = await open(first.key, files, () => {
        places = new Map();
        store.set({ files });
      });
      // What could not be read is in no list; the others can be chosen.
      if (!isOpen && !isAlone) store.set({ files: [...former, ...files.slice(1)] });
    },
    async open(key) {
      await open(key, store.state().files, () => undefined);
    },
    async save() {
      const file = store.state().open;
      if (!file || store.state().isSaving) return false;
      store.set({ isSaving: true, notice: null });
      try {
        const former = places.get(file.key);
        if (former && (await former.hasChanged())) {
          places.delete(file.key);
          store.set({ notice: { kind: 'changed-meanwhile', name: former.name } });
          return false;
        }
        const bytes = await file.book.bytes();
        const place = await saver(file.name, bytes, former);
        if (place === 'cancelled') return false;
        if (place !== 'downloaded') places.set(file.key, place);
        file.book.saved(bytes);
        if (!file.book.state().isChanged) keeper.forget(file.key);
        const isOlder = file.book.session.state().content?.written === 'older';
        store.set({ notice: { kind: 'saved', name: place === 'downloaded' ? file.name : place.name, isOlder } });
        return true;
      } catch (error) {
        store.set({ notice: { kind: 'not-saved', name: file.name, reason: reasonOf(error) } });
        return false;
      } finally {
        store.set({ isSaving: false });
      }
    },
    discard() {
      mayGo = store.state().open !== null;
    },
    async findLeft() {
      store.set({ left: await keeper.left().catch(() => []) });
    },
    async takeUp(work) {
      store.set({ notice: null });
      await openBytes(work.key, work.name, work.bytes, work.edits, () => {
        store.set({ left: store.state().left.filter(({ key }) => key !== work.key), files: [] });
        // Under its own key: it is kept until it is saved.
        keeper.keep(work);
      });
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
