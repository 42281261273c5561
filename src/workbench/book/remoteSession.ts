import { makeStore } from '../../session/makeStore.ts';
import type { Session } from '../../session/session.ts';
import type { SessionState } from '../../session/sessionState.ts';
import { pack, unpack } from '../worker/pack.ts';
import type { PartStore } from './partStore.ts';

export interface RemoteSession {
  readonly session: Session;
  /** Takes in what the worker says of the state. */
  take(changes: Readonly<Record<string, unknown>>, parts: PartStore): void;
  /** The worker is gone, and with it what it was doing; `goesOn`: another one is about to read. */
  interrupt(goesOn: boolean): void;
}

/** Until the worker says otherwise it is about to read. */
const BEFORE: SessionState = {
  content: null,
  work: { kind: 'start', stage: null, done: 0, total: 0, cancel: 'possible' },
  live: 'off',
  notice: null,
  undoable: [],
};

/**
 * The session that the worker holds, as the pane knows it: the state is here, everything else is asked for there. By the name of
 * the method, so that what the session can do is said in one place.
 */
export function remoteSession(ask: (method: string, args: readonly unknown[]) => Promise<unknown>): RemoteSession {
  const store = makeStore<SessionState>(BEFORE);
  const here: Readonly<Record<string, unknown>> = { state: store.state, subscribe: store.subscribe };
  const session = new Proxy(here, {
    get: (_, name) =>
      typeof name !== 'string' || Object.hasOwn(here, name)
        ? here[name as string]
        : (...args: readonly unknown[]) =>
            ask(
              name,
              args.map((arg) => pack(arg)),
            ),
  });
  return {
    session: session as unknown as Session,
    take(changes, parts) {
      const entries = Object.entries(changes).map(([field, value]) => [field, field === 'content' ? parts.content(value) : unpack(value)]);
      store.set(Object.fromEntries(entries) as Partial<SessionState>);
    },
    interrupt: (goesOn) => store.set({ work: goesOn ? BEFORE.work : null, live: 'off', undoable: [] }),
  };
}
