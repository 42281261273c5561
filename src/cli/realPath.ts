import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** A path that isn't there yet stands for itself. */
export function realPath(path: string): string {
  try {
    // The native one also sees through names that differ in case alone, where the disk does.
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
