import type { WorkKeeper } from './keptWork.ts';
import { makeKeeper, type KeepStore, type KeptFile, type KeptHolds, type KeptTyping } from './makeKeeper.ts';

const NAME = 'kaohe-workbench';
const FILES = 'files';
const TYPED = 'typed';

/** Keeps work in the page's own storage. What another page is still working on is held by a lock, and not left. */
export function browserKeeper(): WorkKeeper {
  return makeKeeper({ store: browserStore(), holds: HOLDS, later: (call, milliseconds) => void setTimeout(call, milliseconds) });
}

function browserStore(): KeepStore {
  let opened: Promise<IDBDatabase> | null = null;
  /** Asked anew after a refusal, and after the browser has closed it, as it may when somebody clears its storage. */
  const database = async (): Promise<IDBDatabase> => {
    opened ??= openStorage(() => (opened = null));
    try {
      return await opened;
    } catch (error) {
      opened = null;
      throw error;
    }
  };
  const change = async (work: (transaction: IDBTransaction) => void): Promise<void> => {
    const transaction = (await database()).transaction([FILES, TYPED], 'readwrite');
    await ended(transaction, work);
  };
  return {
    async all() {
      const transaction = (await database()).transaction([FILES, TYPED]);
      const [files, typed] = await Promise.all([
        all<KeptFile>(transaction.objectStore(FILES)),
        all<KeptTyping>(transaction.objectStore(TYPED)),
      ]);
      return { files, typed };
    },
    put: (file, typing) =>
      change((transaction) => {
        if (file) transaction.objectStore(FILES).put(file);
        transaction.objectStore(TYPED).put(typing);
      }),
    remove: (key) =>
      change((transaction) => {
        for (const store of [FILES, TYPED]) transaction.objectStore(store).delete(key);
      }),
  };
}

function openStorage(closed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      for (const store of [FILES, TYPED]) asked.result.createObjectStore(store, { keyPath: 'key' });
    };
    asked.onsuccess = () => {
      asked.result.onclose = closed;
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error ?? new Error('no storage'));
    asked.onblocked = () => reject(new Error('storage is blocked'));
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

const HOLDS: KeptHolds = {
  hold(key) {
    let release: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (release = resolve));
    void locks()
      ?.request(lockName(key), () => done)
      .catch(() => undefined);
    return release;
  },
  async held() {
    const { held = [] } =
      (await locks()
        ?.query()
        .catch(() => undefined)) ?? {};
    return new Set(held.map(({ name = '' }) => name.slice(NAME.length + 1)));
  },
};

function lockName(key: string): string {
  return `${NAME} ${key}`;
}

/** Not there in a page that came without https. */
function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
