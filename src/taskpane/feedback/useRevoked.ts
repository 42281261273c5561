import { useEffect } from 'react';

/** Lets what a page has made for saving go once another address takes its place, or the page is closed. */
export function useRevoked(address: string | null): void {
  useEffect(() => {
    if (!address?.startsWith('blob:')) return undefined;
    return () => URL.revokeObjectURL(address);
  }, [address]);
}
