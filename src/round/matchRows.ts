/** What an indicator is known by: its text, folded and without a maximum inside it, and its number, folded. */
export interface RowLabel {
  readonly text: string;
  /** Empty where it has none. */
  readonly seq: string;
}

/** Which issued row is which returned one, by their places in the two lists. */
export interface RowMatch {
  /** By issued row; undefined for one that is not in the returned table. */
  readonly returned: readonly (number | undefined)[];
  /** By returned row; undefined for one that none of the issued ones is. */
  readonly issued: readonly (number | undefined)[];
}

/**
 * Finds rows again by their words and not by their place: equal text and number first, then equal text alone, in order; then, between
 * two neighbours that were found (or an end of the table), as many left over on one side as on the other, by order.
 */
export function matchRows(issued: readonly RowLabel[], returned: readonly RowLabel[]): RowMatch {
  const to: (number | undefined)[] = issued.map(() => undefined);
  const from: (number | undefined)[] = returned.map(() => undefined);
  const pair = (i: number, j: number): void => {
    to[i] = j;
    from[j] = i;
  };
  // Rows without a text are told apart by their neighbours alone.
  pairEqual(({ text, seq }) => (text === '' ? null : JSON.stringify([text, seq])));
  pairEqual(({ text }) => (text === '' ? null : text));
  pairBetween();
  return { returned: to, issued: from };

  function pairEqual(keyOf: (row: RowLabel) => string | null): void {
    const free = new Map<string, number[]>();
    returned.forEach((row, j) => {
      const key = keyOf(row);
      if (key === null || from[j] !== undefined) return;
      const same = free.get(key);
      if (same) same.push(j);
      else free.set(key, [j]);
    });
    issued.forEach((row, i) => {
      const key = keyOf(row);
      const j = key === null || to[i] !== undefined ? undefined : free.get(key)?.shift();
      if (j !== undefined) pair(i, j);
    });
  }

  function pairBetween(): void {
    const found = [...to];
    const isFree = [...from].map((i) => i === undefined);
    let [lastIssued, lastReturned] = [-1, -1];
    for (let i = 0; i <= found.length; i++) {
      const j = i === found.length ? returned.length : found[i];
      if (j === undefined) continue;
      const gap = j - lastReturned - 1;
      if (gap > 0 && gap === i - lastIssued - 1 && isFree.slice(lastReturned + 1, j).every(Boolean)) {
        for (let k = 1; k <= gap; k++) pair(lastIssued + k, lastReturned + k);
      }
      [lastIssued, lastReturned] = [i, j];
    }
  }
}
