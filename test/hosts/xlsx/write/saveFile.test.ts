import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveFile } from '../../../../src/hosts/xlsx/write/saveFile.ts';
import type { FileSystem } from '../../../../src/hosts/xlsx/write/saveFiles.ts';
import { HostFailureError } from '../../../../src/workbook/failure.ts';

const OLD = Buffer.from('old');
const NEW = Buffer.from('something new');
let folder = '';
let file = '';

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'save-'));
  file = join(folder, '考核.xlsx');
  fs.writeFileSync(file, OLD);
});

afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function reasonOf(save: () => void): string {
  try {
    save();
  } catch (error) {
    if (error instanceof HostFailureError && error.failure.kind === 'not-written') return error.failure.reason;
    throw error;
  }
  throw new Error('saved');
}

/** The file system with one call that fails. */
function failing(call: keyof FileSystem, code: string): FileSystem {
  const fail = (): never => {
    throw Object.assign(new Error(code), { code });
  };
  return { ...fs, [call]: fail };
}

test('makes a file, and replaces one with its rights', () => {
  saveFile(join(folder, 'new.xlsx'), NEW);
  fs.chmodSync(file, 0o664);
  saveFile(file, NEW);
  expect(fs.readFileSync(file)).toEqual(NEW);
  expect(fs.statSync(file).mode & 0o777).toBe(0o664);
  expect(fs.readdirSync(folder).sort()).toEqual(['new.xlsx', '考核.xlsx']);
});

test('a link stays a link', () => {
  const link = join(folder, 'link.xlsx');
  fs.symlinkSync(file, link);
  saveFile(link, NEW);
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(file)).toEqual(NEW);
});

test('a disk that takes a piece at a time gets it all', () => {
  const system: FileSystem = {
    ...fs,
    writeSync: ((fd: number, bytes: Uint8Array, at: number) =>
      fs.writeSync(fd, bytes, at, Math.min(3, bytes.length - at))) as typeof fs.writeSync,
  };
  saveFile(file, NEW, system);
  expect(fs.readFileSync(file)).toEqual(NEW);
});

test.each<[string, keyof FileSystem, string]>([
  ['a folder that may not be written to', 'openSync', 'EACCES'],
  ['a full disk', 'writeSync', 'ENOSPC'],
  ['a disk that fails late', 'fsyncSync', 'EIO'],
  ['a file that is open elsewhere', 'renameSync', 'EBUSY'],
  ['rights that cannot be given', 'fchmodSync', 'EPERM'],
])('%s: the file is as it was, and nothing is left', (_, call, code) => {
  expect(reasonOf(() => saveFile(file, NEW, failing(call, code)))).toBe(code);
  expect(fs.readFileSync(file)).toEqual(OLD);
  expect(fs.readdirSync(folder)).toEqual(['考核.xlsx']);
});

test('a folder that is not there, and one in place of the file', () => {
  expect(reasonOf(() => saveFile(join(folder, 'no', 'a.xlsx'), NEW))).toBe('ENOENT');
  expect(reasonOf(() => saveFile(folder, NEW))).toBe('EISDIR');
});

test('killed half way, the file is as it was, and the next run clears up', () => {
  const killed = new Error('killed');
  const system: FileSystem = {
    ...fs,
    fsyncSync: () => {
      throw killed;
    },
    unlinkSync: () => {
      throw killed;
    },
  };
  expect(() => saveFile(file, NEW, system)).toThrow(killed);
  expect(fs.readFileSync(file)).toEqual(OLD);
  expect(fs.readdirSync(folder)).toHaveLength(2);
  saveFile(file, NEW);
  expect(fs.readdirSync(folder)).toEqual(['考核.xlsx']);
});

test('a defect of ours is no failure of the disk', () => {
  const system: FileSystem = {
    ...fs,
    writeSync: () => {
      throw new TypeError('defect');
    },
  };
  expect(() => saveFile(file, NEW, system)).toThrow(TypeError);
});

test('a link that leads nowhere yet stays one', () => {
  const link = join(folder, 'link.xlsx');
  fs.symlinkSync('later.xlsx', link);
  saveFile(link, NEW);
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  expect(fs.readFileSync(join(folder, 'later.xlsx'))).toEqual(NEW);
});

test('a name as long as the system takes', () => {
  const name = `${'长'.repeat(83)}.xlsx`;
  expect(Buffer.byteLength(name)).toBe(254);
  saveFile(join(folder, name), NEW);
  expect(fs.readdirSync(folder).sort()).toEqual([name, '考核.xlsx'].sort());
});

test('what a run that died left is swept away once it is old, and nothing else', () => {
  const [old, fresh, other] = ['.kaohe-1-0.tmp', '.kaohe-2-0.tmp', '.考核.tmp'].map((name) => join(folder, name));
  for (const path of [old, fresh, other]) fs.writeFileSync(path ?? '', OLD);
  fs.utimesSync(old ?? '', 0, 0);
  fs.utimesSync(other ?? '', 0, 0);
  saveFile(file, NEW);
  expect(fs.readdirSync(folder).sort()).toEqual(['.kaohe-2-0.tmp', '.考核.tmp', '考核.xlsx'].sort());
});

test('a file of somebody else keeps its owner, or stays as it is', () => {
  const theirs: FileSystem = { ...fs, fstatSync: ((fd: number) => Object.assign(fs.fstatSync(fd), { uid: -1 })) as typeof fs.fstatSync };
  const given: unknown[] = [];
  saveFile(file, NEW, { ...theirs, fchownSync: (_, uid, gid) => void given.push([uid, gid]) });
  const { uid, gid } = fs.statSync(file);
  expect(given).toEqual([[uid, gid]]);
  expect(reasonOf(() => saveFile(file, OLD, { ...theirs, fchownSync: failing('fchownSync', 'EPERM').fchownSync }))).toBe('owner');
  expect(fs.readFileSync(file)).toEqual(NEW);
  expect(fs.readdirSync(folder)).toEqual(['考核.xlsx']);
});
