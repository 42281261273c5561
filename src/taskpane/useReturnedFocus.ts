import { useCallback, useEffect, useRef } from 'react';

/** Gives the focus back to the button that opened a dialog, once the dialog is gone. The ref is for that button. */
export function useReturnedFocus(isOpen: boolean): (button: HTMLElement | null) => void {
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const button = opener.current;
    return () => button?.focus();
  }, [isOpen]);
  return useCallback((button) => {
    opener.current = button;
  }, []);
}
