import { useEffect, useLayoutEffect, type RefObject } from 'react';
import type { GridMemory } from '../gridMemory.ts';
import type { Selection } from './selection.ts';

/** Brings a sheet back to where it was left, with the focus where it was in the sheet before, and keeps what is selected. */
export function useRemembered(
  memory: RefObject<GridMemory>,
  name: string,
  selection: Selection,
  scroller: RefObject<HTMLElement | null>,
  input: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const [element, remembered] = [scroller.current, memory.current.sheets.get(name)];
    if (!element || !remembered) return;
    element.scrollTop = remembered.top;
    element.scrollLeft = remembered.left;
    // Only where a sheet comes back.
  }, []);
  useEffect(() => {
    const { sheets } = memory.current;
    sheets.set(name, { left: 0, top: 0, ...sheets.get(name), selection });
  }, [memory, name, selection]);
  useEffect(() => {
    if (memory.current.hasFocus) input.current?.focus({ preventScroll: true });
  }, [memory, input]);
}
