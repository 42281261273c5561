import type { Edit } from '../../workbook/edit.ts';
import type { KeepTrouble, KeptWork, WorkKeeper } from './keptWork.ts';

export interface KeptFile {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly bytes: Uint8Array;
}

export interface KeptTyping {
  readonly key: string;
  readonly at: number;
  readonly edits: readonly Edit[];
}

/** What the browser keeps for a page. Each of these is done as a whole or rejects, and then nothing of it is. */
export interface KeepStore {
  all(): Promise<{ readonly files: readonly KeptFile[]; readonly typed: readonly KeptTyping[] }>;
  /** `file` is the larger part and changes seldom: null where it is there already. */
  put(file: KeptFile | null, typing: KeptTyping): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What tells the works of pages that are open from those that pages have left. */
export interface KeptHolds {
  /** Held as long as the page lives. Gives the function that lets go. */
  hold(key: string): () => void;
  held(): Promise<ReadonlySet<string>>;
}

export interface KeeperOptions {
  readonly store: KeepStore;
  readonly holds: KeptHolds;
  /** Calls back after so many milliseconds. */
  readonly later: (call: () => void, milliseconds: number) => void;
}

/** How long is waited before what was refused is tried again; the last of them ever after. Whatever is typed next is tried at once. */
const WAITS = [1_000, 5_000, 15_000, 60_000];

/** Keeps the latest of each work, one after the other. What was not kept stays to be kept, with all that came since. */
export function makeKeeper({ store, holds, later }: KeeperOptions): WorkKeeper {
  /** By key; null for what is to be forgotten. */
  const wanted = new Map<string, KeptWork | null>();
  /** The files that the store really has. */
  const written = new Map<string, Uint8Array>();
  const held = new Map<string, () => void>();
  let hear: (trouble: KeepTrouble | null) => void = () => undefined;
  let said: KeepTrouble | null = null;
  let refusals = 0;
  let working: Promise<void> | null = null;
  let isWaiting = false;

  const say = (trouble: KeepTrouble | null): void => {
    if (trouble !== said) hear(trouble);
    said = trouble;
  };

  async function take(key: string, work: KeptWork | null): Promise<void> {
    if (!work) {
      await store.remove(key);
      written.delete(key);
      return;
    }
    const { edits, ...file } = work;
    await store.put(written.get(key) === work.bytes ? null : file, { key, at: work.at, edits });
    written.set(key, work.bytes);
  }

  async function takeAll(): Promise<void> {
    for (let next = first(wanted); next; next = first(wanted)) {
      const [key, work] = next;
      try {
        await take(key, work);
      } catch (error) {
        // Whether the file is still there, nobody knows.
        written.delete(key);
        refusals++;
        say(isFull(error) ? 'full' : 'refused');
        tryLater();
        return;
      }
      if (wanted.get(key) === work) wanted.delete(key);
    }
    refusals = 0;
    say(null);
  }

  function tryLater(): void {
    if (isWaiting) return;
    isWaiting = true;
    later(
      () => {
        isWaiting = false;
        begin();
      },
      WAITS[Math.min(refusals, WAITS.length) - 1] ?? 0,
    );
  }

  function begin(): void {
    working ??= takeAll().finally(() => {
      working = null;
      // What came while the last of them was being kept.
      if (wanted.size > 0 && !isWaiting) begin();
    });
  }

  return {
    async left() {
      const [{ files, typed }, locked] = await Promise.all([store.all(), holds.held()]);
      return files
        .filter(({ key }) => !locked.has(key))
        .map((file): KeptWork => {
          const typing = typed.find(({ key }) => key === file.key);
          return { ...file, at: typing?.at ?? file.at, edits: typing?.edits ?? [] };
        })
        .sort((a, b) => b.at - a.at);
    },
    keep(work) {
      if (!held.has(work.key)) held.set(work.key, holds.hold(work.key));
      wanted.set(work.key, work);
      begin();
    },
    forget(key) {
      wanted.set(key, null);
      begin();
      held.get(key)?.();
      held.delete(key);
    },
    follow(listener) {
      hear = listener;
      hear(said);
    },
  };
}

function first<K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | undefined {
  for (const entry of map) return entry;
  return undefined;
}

/** https://webidl.spec.whatwg.org/#quotaexceedederror, by its name as DOMException had it before it was a class. */
function isFull(error: unknown): boolean {
  return error !== null && typeof error === 'object' && 'name' in error && error.name === 'QuotaExceededError';
}
