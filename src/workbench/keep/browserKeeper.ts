import type { Edit } from '../../workbook/edit.ts';
import type { KeptWork, WorkKeeper } from './keptWork.ts';

const NAME = 'kaohe-workbench';
/** The file is the larger part and changes seldom; what is typed changes with every cell. */
const FILES = 'files';
const TYPED = 'typed';

interface KeptFile {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly bytes: Uint8Array;
}

interface KeptTyping {
  readonly key: string;
  readonly at: number;
  readonly edits: readonly Edit[];
}

/** Keeps work in the page's own storage. What another page is still working on is held by a lock, and not left. */
export function browserKeeper(): WorkKeeper {
  const opened = openStorage();
  const written = new Map<string, Uint8Array>();
  const held = new Map<string, () => void>();
  let last: Promise<unknown> = opened;

  /** One after the other, and quietly. */
  const change = (work: (transaction: IDBTransaction) => void): void => {
    last = last
      .then(async () => {
        const database = await opened;
        if (database) await ended(database.transaction([FILES, TYPED], 'readwrite'), work);
      })
      .catch(() => undefined);
  };

  return {
    async left() {
      const database = await opened;
      if (!database) return [];
      const transaction = database.transaction([FILES, TYPED]);
      const [files, typed] = await Promise.all([
        all<KeptFile>(transaction.objectStore(FILES)),
        all<KeptTyping>(transaction.objectStore(TYPED)),
      ]);
      const locked = await lockedKeys();
      return files
        .filter(({ key }) => !locked.has(key))
        .map((file): KeptWork => {
          const typing = typed.find(({ key }) => key === file.key);
          return { ...file, at: typing?.at ?? file.at, edits: typing?.edits ?? [] };
        })
        .sort((a, b) => b.at - a.at);
    },
    keep({ edits, ...file }) {
      const { key, at, bytes } = file;
      if (!held.has(key)) held.set(key, hold(key));
      change((transaction) => {
        if (written.get(key) !== bytes) transaction.objectStore(FILES).put(file satisfies KeptFile);
        written.set(key, bytes);
        transaction.objectStore(TYPED).put({ key, at, edits } satisfies KeptTyping);
      });
    },
    forget(key) {
      change((transaction) => {
        written.delete(key);
        for (const store of [FILES, TYPED]) transaction.objectStore(store).delete(key);
      });
      held.get(key)?.();
      held.delete(key);
    },
  };
}

/** Undefined where the browser has no storage for this page. */
function openStorage(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.open(NAME, 1);
      asked.onupgradeneeded = () => {
        for (const store of [FILES, TYPED]) asked.result.createObjectStore(store, { keyPath: 'key' });
      };
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = asked.onblocked = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  });
}

function ended(transaction: IDBTransaction, work: (transaction: IDBTransaction) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
    work(transaction);
  });
}

function all<T>(store: IDBObjectStore): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const asked = store.getAll() as IDBRequest<T[]>;
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('not read'));
  });
}

/** Held as long as the page lives. Gives the function that lets go. */
function hold(key: string): () => void {
  let release: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (release = resolve));
  void locks()
    ?.request(lockName(key), () => done)
    .catch(() => undefined);
  return release;
}

async function lockedKeys(): Promise<ReadonlySet<string>> {
  const { held = [] } =
    (await locks()
      ?.query()
      .catch(() => undefined)) ?? {};
  return new Set(held.map(({ name = '' }) => name.slice(NAME.length + 1)));
}

function lockName(key: string): string {
  return `${NAME} ${key}`;
}

/** Not there in a page that came without https. */
function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
