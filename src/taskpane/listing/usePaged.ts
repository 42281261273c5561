import { useEffect, useRef, useState, type RefObject } from 'react';

/** How many rows are added at a time: a pane draws these at once, and nobody reads a longer list to its end. */
export const PAGE = 50;

export interface Paged {
  readonly shown: number;
  /** Shows one page more and puts the focus on its first row. */
  readonly showMore: () => void;
  /** Shows at least so many. */
  readonly showUpTo: (count: number) => void;
}

/** How many rows of a long list are drawn. Rows are the elements in `list` marked `data-row`. */
export function usePaged(list: RefObject<HTMLElement | null>): Paged {
  const [shown, setShown] = useState(PAGE);
  const focusAt = useRef<number | null>(null);
  useEffect(() => {
    if (focusAt.current === null) return;
    const row = list.current?.querySelectorAll<HTMLElement>('[data-row]')[focusAt.current];
    focusAt.current = null;
    (row?.querySelector<HTMLElement>('button') ?? row)?.focus();
  }, [list, shown]);
  return {
    shown,
    showMore() {
      focusAt.current = shown;
      setShown(shown + PAGE);
    },
    showUpTo: (count) => setShown((now) => Math.max(now, count)),
  };
}
