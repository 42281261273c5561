import { useSyncExternalStore } from 'react';

/** Narrower than this there is no room for a sheet beside the pane. */
const NARROW = '(max-width: 799px)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
