import { readFileSync, statSync } from 'node:fs';
import { HostFailureError } from '../../workbook/failure.ts';
import { MAX_FILE_BYTES } from '../../workbook/limits.ts';

/**
 * The bytes of a file on the disk. Throws file-not-found, file-not-readable (the reason is the system's own code, such as
 * EACCES) and too-large.
 */
export function loadFile(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new HostFailureError({ kind: 'file-not-readable', reason: 'EISDIR' });
    // A pipe or a device might never end.
    if (!stats.isFile()) throw new HostFailureError({ kind: 'file-not-readable', reason: 'not a file' });
    if (stats.size > MAX_FILE_BYTES) {
      throw new HostFailureError({ kind: 'too-large', part: path, limitBytes: MAX_FILE_BYTES });
    }
    return readFileSync(path);
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

function failureOf(error: unknown): HostFailureError | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return undefined;
  const { code } = error;
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return new HostFailureError(missing ? { kind: 'file-not-found' } : { kind: 'file-not-readable', reason: code });
}
