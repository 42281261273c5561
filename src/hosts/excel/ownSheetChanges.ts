/** What came and went by our own writing, by the ids of sheets. */
export interface SheetChanges {
  readonly added: readonly string[];
  readonly deleted: readonly string[];
}

/**
 * Which sheets this add-in itself added or deleted. Excel tells of a sheet that came or went without saying who did it, and
 * may do so before it has answered the request that did.
 */
export interface OwnSheetChanges {
  /** True for a sheet that came or went by our own writing. While we write the answer waits for the end of it. */
  has(what: keyof SheetChanges, sheetId: string): Promise<boolean>;
  /** Does `work`, and notes down which sheets came and went by it. */
  during<T extends { readonly sheets: SheetChanges }>(work: Promise<T>): Promise<T>;
}

export function ownSheetChanges(): OwnSheetChanges {
  const ids = { added: new Set<string>(), deleted: new Set<string>() };
  let writing: Promise<unknown> = Promise.resolve();
  return {
    async has(what, sheetId) {
      await writing;
      return ids[what].has(sheetId);
    },
    async during(work) {
      const noting = work.then((done) => {
        for (const what of ['added', 'deleted'] as const) done.sheets[what].forEach((id) => ids[what].add(id));
        return done;
      });
      writing = noting.catch(() => undefined);
      return noting;
    },
  };
}
