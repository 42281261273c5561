/** What watches over the start of the page from before its scripts (src/unsupported/hostWatch.js). */
export interface StartWatch {
  /** Excel has answered. */
  arrived(): void;
  /** The page is loaded once more, and after that says what to do. */
  failed(what: 'elsewhere' | 'no-script'): void;
  /** A defect of ours. */
  broken(message: string): void;
}

/** The one of this page; null on a page without it. */
export function startWatch(): StartWatch | null {
  return (window as { readonly kaoheStart?: StartWatch }).kaoheStart ?? null;
}
