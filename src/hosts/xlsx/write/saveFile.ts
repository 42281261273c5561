import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostFailureError } from '../../../workbook/failure.ts';

/** What saving needs of the file system. */
export type FileSystem = Pick<
  typeof fs,
  'realpathSync' | 'statSync' | 'openSync' | 'fchmodSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'unlinkSync'
>;

/**
 * Puts a file in its place in one step: written under another name beside it, brought to the disk, then renamed. Whatever
 * goes wrong, the file is as it was before and no half file bears its name. A link stays one, and the file that it
 * leads to is replaced. Throws not-written with the system's code, such as ENOSPC.
 */
export function saveFile(path: string, bytes: Uint8Array, system: FileSystem = fs): void {
  try {
    const target = realPath(path, system);
    const former = system.statSync(target, { throwIfNoEntry: false });
    if (former && !former.isFile()) throw notWritten(former.isDirectory() ? 'EISDIR' : 'not a file');
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    writeBeside(beside, bytes, former && former.mode & 0o777, system);
    try {
      system.renameSync(beside, target);
    } catch (error) {
      removeQuietly(beside, system);
      throw error;
    }
  } catch (error) {
    throw failureOf(error);
  }
}

/** Of a link that leads nowhere yet, the link's own name: it is replaced by the file. */
function realPath(path: string, system: FileSystem): string {
  try {
    return system.realpathSync(path);
  } catch {
    return path;
  }
}

/** A file of that name is what another process of this number left behind. */
function writeBeside(path: string, bytes: Uint8Array, mode: number | undefined, system: FileSystem): void {
  removeQuietly(path, system);
  const file = system.openSync(path, 'wx');
  try {
    if (mode !== undefined) system.fchmodSync(file, mode);
    for (let at = 0; at < bytes.length;) at += system.writeSync(file, bytes, at);
    system.fsyncSync(file);
  } catch (error) {
    system.closeSync(file);
    removeQuietly(path, system);
    throw error;
  }
  system.closeSync(file);
}

/** What went wrong before matters more. */
function removeQuietly(path: string, system: FileSystem): void {
  try {
    system.unlinkSync(path);
  } catch {
    return;
  }
}

function notWritten(reason: string): HostFailureError {
  return new HostFailureError({ kind: 'not-written', reason });
}

/** What the system says has a code; anything else is a defect. */
function failureOf(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? notWritten(code) : error;
}
