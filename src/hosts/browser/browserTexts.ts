import type { KeptTexts } from '../../mailbox/keptTexts.ts';

/**
 * Texts in the browser's local storage, which all pages of an origin share, and with a browser that keeps storage apart only those
 * below one site. Where it is refused nothing is kept. No other file speaks of it.
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 *
 * @param partition what stands before every name; asked anew each time, as a page learns it late
 */
export function browserTexts(partition: () => string): KeptTexts {
  return {
    get: (name) => tried(() => window.localStorage.getItem(partition() + name), null),
    set: (name, text) =>
      tried(() => {
        window.localStorage.setItem(partition() + name, text);
        return true;
      }, false),
    remove: (name) => tried(() => window.localStorage.removeItem(partition() + name), undefined),
    watch(kept) {
      const hear = ({ key, newValue }: StorageEvent): void => {
        const before = partition();
        if (key?.startsWith(before) && newValue !== null) kept(key.slice(before.length), newValue);
      };
      window.addEventListener('storage', hear);
      return () => window.removeEventListener('storage', hear);
    },
  };
}

/** Storage that a web view refuses throws, already where it is only named. */
function tried<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
