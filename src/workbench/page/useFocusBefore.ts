import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before this was there, once it is gone. */
export function useFocusBefore(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
}
