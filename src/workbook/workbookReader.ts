import type { WorkbookSnapshot } from './snapshot.ts';

/** Reads workbooks that are not open: those that came back, or that of an earlier period. Throws HostFailureError. */
export interface WorkbookReader {
  /** Yields often enough for a page to draw meanwhile: sheets done, and sheets in all. */
  read(bytes: Uint8Array): Generator<{ readonly done: number; readonly total: number }, WorkbookSnapshot>;
  /** When the file says that it was last saved, an ISO 8601 time; null where it doesn't. */
  modified(bytes: Uint8Array): string | null;
}
