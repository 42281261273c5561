import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostFailureError } from '../../../workbook/failure.ts';
import type { FileSystem } from './saveFile.ts';

export interface FileToSave {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts several files in their places: all are written under other names first, and only when the last of them stands on the
 * disk are they renamed. Where one can't be written none of them is there. Throws not-written with the system's code.
 */
export function saveFiles(files: readonly FileToSave[], system: FileSystem = fs): void {
  const staged: { readonly beside: string; readonly path: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      const former = system.statSync(path, { throwIfNoEntry: false });
      if (former && !former.isFile())
        throw new HostFailureError({ kind: 'not-written', reason: former.isDirectory() ? 'EISDIR' : 'not a file' });
      const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      staged.push({ beside, path });
      write(beside, bytes, system);
    }
    // One by one while they are written, this takes three times as long.
    for (const { beside } of staged) bringToDisk(beside, system);
    for (const { beside, path } of staged) system.renameSync(beside, path);
  } catch (error) {
    for (const { beside } of staged) removeQuietly(beside, system);
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    throw typeof code === 'string' ? new HostFailureError({ kind: 'not-written', reason: code }) : error;
  }
}

function write(path: string, bytes: Uint8Array, system: FileSystem): void {
  removeQuietly(path, system);
  const file = system.openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += system.writeSync(file, bytes, at);
  } finally {
    system.closeSync(file);
  }
}

function bringToDisk(path: string, system: FileSystem): void {
  const file = system.openSync(path, 'r+');
  try {
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
