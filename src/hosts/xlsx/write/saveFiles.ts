import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { HostFailureError } from '../../../workbook/failure.ts';

/** What saving needs of the file system. */
export type FileSystem = Pick<
  typeof fs,
  | 'realpathSync'
  | 'readlinkSync'
  | 'statSync'
  | 'fstatSync'
  | 'openSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'writeSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'renameSync'
  | 'linkSync'
  | 'unlinkSync'
  | 'readdirSync'
>;

export interface FileToSave {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Staged {
  readonly beside: string;
  readonly target: string;
  /** The file that is replaced: its rights and its owner are kept. */
  readonly former: fs.Stats | undefined;
}

/**
 * Puts files in their places: all are written under other names beside them first, and only when the last of them stands on the disk
 * are they renamed. Where one can't be written none of them is there, each former file is as it was, and no half file bears its name.
 * A link stays one, and the file that it leads to is replaced; rights, owner and group stay, and where this user can't give them the file
 * is not replaced. What runs that died left beside the files is swept away. Throws not-written with the system's code, such as ENOSPC,
 * or `owner`.
 */
export function saveFiles(files: readonly FileToSave[], system: FileSystem = fs): void {
  const staged: Staged[] = [];
  const swept = new Set<string>();
  try {
    for (const { path, bytes } of files) {
      const target = realPath(path, system);
      const former = system.statSync(target, { throwIfNoEntry: false });
      if (former && !former.isFile()) throw notWritten(former.isDirectory() ? 'EISDIR' : 'not a file');
      const folder = dirname(target);
      if (!swept.has(folder)) sweep(folder, system);
      swept.add(folder);
      // A short name: a file's own may be as long as the system takes.
      const beside = join(folder, `.kaohe-${process.pid}-${staged.length}.tmp`);
      staged.push({ beside, target, former });
      write(beside, bytes, system);
    }
    // One by one while they are written, this takes three times as long.
    for (const one of staged) bringToDisk(one, system);
    putInPlace(staged, system);
  } catch (error) {
    for (const { beside } of staged) removeQuietly(beside, system);
    throw failureOf(error);
  }
}

/**
 * Several files can't be renamed in one: what is replaced is kept under a second name until the last of them has its own, so that it can
 * be given back. A place that knows no second names, such as a stick, can't do that.
 */
function putInPlace(staged: readonly Staged[], system: FileSystem): void {
  const placed: Staged[] = [];
  const formerOf = ({ beside }: Staged): string => beside.replace(/\.tmp$/u, '.old.tmp');
  try {
    for (const one of staged) {
      if (one.former && staged.length > 1) linkQuietly(one.target, formerOf(one), system);
      system.renameSync(one.beside, one.target);
      placed.push(one);
    }
  } catch (error) {
    for (const one of placed) {
      if (one.former) renameQuietly(formerOf(one), one.target, system);
      else removeQuietly(one.target, system);
    }
    throw error;
  } finally {
    if (staged.length > 1) for (const one of staged) if (one.former) removeQuietly(formerOf(one), system);
  }
}

/** Of a link that leads nowhere yet, the file that it is to lead to: the link stays one. */
function realPath(path: string, system: FileSystem): string {
  try {
    return system.realpathSync(path);
  } catch {
    const leadsTo = targetOfLink(path, system);
    return leadsTo === undefined ? path : resolve(dirname(path), leadsTo);
  }
}

function targetOfLink(path: string, system: FileSystem): string | undefined {
  try {
    return system.readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Nobody writes for an hour: on a share, a number of another computer's tells nothing about this one's. */
const LEFT_FOR_MS = 3_600_000;

/** Takes away what runs that were killed left. What can't be looked at, or is of today's runs, stays. */
function sweep(folder: string, system: FileSystem): void {
  for (const name of namesIn(folder, system)) {
    const [, pid] = /^\.kaohe-(\d+)-\d+(?:\.old)?\.tmp$/u.exec(name) ?? [];
    if (pid === undefined) continue;
    const left = join(folder, name);
    const age = Date.now() - (system.statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (Number(pid) === process.pid || age > LEFT_FOR_MS) removeQuietly(left, system);
  }
}

function namesIn(folder: string, system: FileSystem): readonly string[] {
  try {
    return system.readdirSync(folder);
  } catch {
    return [];
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

/** The rights come last: a file that nobody may write could not be opened again, and a new owner takes special ones off. */
function bringToDisk({ beside, former }: Staged, system: FileSystem): void {
  const file = system.openSync(beside, 'r+');
  try {
    if (former) keepOwner(file, former, system);
    if (former) system.fchmodSync(file, former.mode & 0o777);
    system.fsyncSync(file);
  } finally {
    system.closeSync(file);
  }
}

/** Only the system's manager can give a file to somebody else; a group can be one of one's own. */
function keepOwner(file: number, { uid, gid }: fs.Stats, system: FileSystem): void {
  const made = system.fstatSync(file);
  if (made.uid === uid && made.gid === gid) return;
  try {
    system.fchownSync(file, uid, gid);
  } catch {
    throw notWritten('owner');
  }
}

/** A second name that a run which died left is in the way. */
function linkQuietly(from: string, to: string, system: FileSystem): void {
  removeQuietly(to, system);
  try {
    system.linkSync(from, to);
  } catch {
    return;
  }
}

function renameQuietly(from: string, to: string, system: FileSystem): void {
  try {
    system.renameSync(from, to);
  } catch {
    return;
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
