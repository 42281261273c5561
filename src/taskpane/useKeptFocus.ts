import { useEffect, type RefObject } from 'react';

/**
 * Where the element that had the focus is taken away, as a button is whose work is done, the focus goes to `refuge` and not
 * to the top of the page. Dialogs see to their own: they stand outside of `root`.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, refuge: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let last: EventTarget | null = null;
    const remember = (event: FocusEvent): void => {
      last = event.target;
    };
    const observer = new MutationObserver(() => {
      const isLost = last instanceof HTMLElement && !last.isConnected && document.activeElement === document.body;
      if (isLost) refuge.current?.focus();
    });
    element.addEventListener('focusin', remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [root, refuge]);
}
