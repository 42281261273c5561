/** Things of an issued table and of the returned one side by side, in the issued order, and returned ones without a partner. */
export interface Paired<T> {
  readonly pairs: readonly (readonly [issued: T, returned: T])[];
  readonly left: readonly T[];
}

/**
 * Puts issued things side by side with returned ones that have the same words, each with the first that is free; then, with `byOrder`,
 * the others by their order where there are as many.
 */
export function pairByWords<T extends { readonly words: string }>(issued: readonly T[], returned: readonly T[], byOrder = true): Paired<T> {
  const left = [...returned];
  const partners = issued.map((one) => {
    const at = left.findIndex(({ words }) => words === one.words);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  const open = partners.flatMap((partner, i) => (partner ? [] : [i]));
  if (byOrder && open.length === left.length) for (const i of open) partners[i] = left.shift();
  const pairs = issued.flatMap((one, i) => {
    const partner = partners[i];
    return partner ? [[one, partner] as const] : [];
  });
  return { pairs, left };
}
