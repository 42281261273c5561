import type { Span } from './snapshot.ts';

/** Rows or columns, gathered as spans. */
export interface Spans {
  add(first: number, last: number): void;
  /** In order, and those that touch put together. */
  list(): readonly Span[];
}

/** Ten thousand hidden rows in a row cost one span. */
export function spans(): Spans {
  const found: { first: number; last: number }[] = [];
  return {
    add(first, last) {
      const previous = found.at(-1);
      if (previous && first === previous.last + 1) previous.last = last;
      else found.push({ first, last });
    },
    list() {
      const joined = spansInOrder();
      for (const span of found.sort((a, b) => a.first - b.first)) joined.add(span);
      return joined.spans;
    },
  };
}

/** What the spans leave of 0…last. They are in order and don't touch. */
export function complement(taken: readonly Span[], last: number): readonly Span[] {
  const free: Span[] = [];
  let first = 0;
  for (const span of taken) {
    if (span.first > first) free.push({ first, last: span.first - 1 });
    first = span.last + 1;
  }
  if (first <= last) free.push({ first, last });
  return free;
}

function spansInOrder(): { add(span: Span): void; spans: readonly Span[] } {
  const joined: { first: number; last: number }[] = [];
  return {
    spans: joined,
    add({ first, last }) {
      const previous = joined.at(-1);
      if (previous && first <= previous.last + 1) previous.last = Math.max(previous.last, last);
      else joined.push({ first, last });
    },
  };
}

/** True where a row or a column lies in one of the spans. */
export function isIn(taken: readonly Span[], index: number): boolean {
  return taken.some(({ first, last }) => index >= first && index <= last);
}
