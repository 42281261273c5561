import type { KeptTexts } from '../../src/mailbox/keptTexts.ts';

/** Texts that pages of the program share, as a browser keeps them: each page is told of what the others keep, if it differs. */
export interface FakeTexts {
  page(): KeptTexts;
  /** Set to refuse everything, as some web views do. */
  refuses: boolean;
  /** Set to lose the events, as where pages are in processes that tell each other nothing. */
  silent: boolean;
}

export function fakeTexts(): FakeTexts {
  const kept = new Map<string, string>();
  const pages = new Set<(name: string, text: string) => void>();
  const shared: FakeTexts = {
    refuses: false,
    silent: false,
    page() {
      const own = new Set<(name: string, text: string) => void>();
      const hear = (name: string, text: string): void => own.forEach((listener) => listener(name, text));
      pages.add(hear);
      return {
        get: (name) => (shared.refuses ? null : (kept.get(name) ?? null)),
        set(name, text) {
          if (shared.refuses) return false;
          if (kept.get(name) === text) return true;
          kept.set(name, text);
          for (const page of pages) if (page !== hear && !shared.silent) page(name, text);
          return true;
        },
        remove(name) {
          if (!shared.refuses) kept.delete(name);
        },
        watch(listener) {
          own.add(listener);
          return () => void own.delete(listener);
        },
      };
    },
  };
  return shared;
}
