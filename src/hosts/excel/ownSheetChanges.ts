/**
 * Which sheets this add-in itself added or deleted. Excel tells of a sheet that came or went without saying who did it, and
 * may do so before it has answered the request that did.
 */
export interface OwnSheetChanges {
  /** True for a sheet that came or went by our own writing. While we write the answer waits for the end of it. */
  has(sheetId: string): Promise<boolean>;
  /** Does `work`, and notes down which sheets came and went by it; `work` gives their ids. */
  during<T extends { readonly sheetIds: readonly string[] }>(work: Promise<T>): Promise<T>;
}

export function ownSheetChanges(): OwnSheetChanges {
  const ids = new Set<string>();
  let writing: Promise<unknown> = Promise.resolve();
  return {
    async has(sheetId) {
      await writing;
      return ids.has(sheetId);
    },
    async during(work) {
      writing = work.catch(() => undefined);
      const done = await work;
      for (const id of done.sheetIds) ids.add(id);
      return done;
    },
  };
}
