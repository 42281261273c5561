import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostFailureError } from '../../../workbook/failure.ts';

/** What saving needs of the file system. */
export type FileSystem = Pick<
  typeof fs,
  'realpathSync' | 'statSync' | 'openSync' | 'fchmodSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'unlinkSync'
>;

export interface FileToSave {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Staged {
  readonly beside: string;
  readonly target: string;
  /** The rights of the file that is replaced. */
  readonly mode: number | undefined;
}

/**
 * Puts files in their places: all are written under other names beside them first, and only when the last of them stands on the disk
 * are they renamed. Where one can't be written none of them is there, each former file is as it was, and no half file bears its name.
 * A link stays one, and the file that it leads to is replaced. Throws not-written with the system's code, such as ENOSPC.
 */
export function saveFiles(files: readonly FileToSave[], system: FileSystem = fs): void {
  const staged: Staged[] = [];
  try {
    for (const { path, bytes } of files) {
      const target = realPath(path, system);
      const former = system.statSync(target, { throwIfNoEntry: false });
      if (former && !former.isFile()) throw notWritten(former.isDirectory() ? 'EISDIR' : 'not a file');
      const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      staged.push({ beside, target, mode: former && former.mode & 0o777 });
      write(beside, bytes, system);
    }
    // One by one while they are written, this takes three times as long.
    for (const one of staged) bringToDisk(one, system);
    for (const { beside, target } of staged) system.renameSync(beside, target);
  } catch (error) {
    for (const { beside } of staged) removeQuietly(beside, system);
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
function write(path: string, bytes: Uint8Array, system: FileSystem): void {
  removeQuietly(path, system);
  const file = system.openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += system.writeSync(file, bytes, at);
  } finally {
    system.closeSync(file);
  }
}

/** The rights come last: a file that nobody may write could not be opened again. */
function bringToDisk({ beside, mode }: Staged, system: FileSystem): void {
  const file = system.openSync(beside, 'r+');
  try {
    if (mode !== undefined) system.fchmodSync(file, mode);
    system.fsyncSync(file);
  } finally {
    system.closeSync(file);
  }
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
