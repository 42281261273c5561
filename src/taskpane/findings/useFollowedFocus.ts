import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard where the work is: on the row that was asked for, and, after a row was taken away because it was put
 * right, on the one that took its place. Rows are the elements in `list` marked `data-row`.
 */
export function useFollowedFocus(list: RefObject<HTMLElement | null>): { readonly focusSoon: (index: number) => void } {
  const wanted = useRef<number | null>(null);
  const held = useRef<{ readonly element: Element; readonly index: number } | null>(null);
  // After every drawing: rows come and go with what the workbook says.
  useLayoutEffect(() => {
    const rows = rowsIn(list.current);
    const { activeElement } = document;
    if (wanted.current !== null) {
      focusRow(rows[wanted.current]);
      wanted.current = null;
    } else if (held.current && !held.current.element.isConnected && activeElement === document.body) {
      focusRow(rows[Math.min(held.current.index, rows.length - 1)]);
    }
    const index = rows.findIndex((row) => row.contains(document.activeElement));
    held.current = index === -1 || !document.activeElement ? null : { element: document.activeElement, index };
  });
  useLayoutEffect(() => {
    const element = list.current;
    const hold = ({ target }: FocusEvent): void => {
      const rows = rowsIn(element);
      const index = rows.findIndex((row) => row.contains(target as Node));
      held.current = index === -1 ? null : { element: target as Element, index };
    };
    element?.addEventListener('focusin', hold);
    return () => element?.removeEventListener('focusin', hold);
  }, [list]);
  return {
    focusSoon(index) {
      wanted.current = index;
    },
  };
}

function focusRow(row: Element | undefined): void {
  row?.querySelector<HTMLElement>('button')?.focus();
}

function rowsIn(list: HTMLElement | null): readonly Element[] {
  return list ? Array.from(list.querySelectorAll('[data-row]')) : [];
}
