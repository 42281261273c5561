/** The reader of .xlsx bytes; null where its script can't be fetched, as when the share it lies on is out of reach by now. */
export function loadReader(): Promise<typeof import('./openFileReader.ts') | null> {
  return import('./openFileReader.ts').catch(() => null);
}
