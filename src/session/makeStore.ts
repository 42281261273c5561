export interface Store<T> {
  readonly state: () => T;
  /** Changes some fields and tells everybody who subscribed. */
  readonly set: (changes: Partial<T>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function makeStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    set(changes) {
      state = { ...state, ...changes };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
