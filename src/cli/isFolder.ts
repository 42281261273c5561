import { statSync } from 'node:fs';

/** False also for what can't be looked at; reading or writing it says why. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
