import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from '../../../../src/hosts/xlsx/write/saveFiles.ts';
import { saveFiles } from '../../../../src/hosts/xlsx/write/saveFiles.ts';
import { HostFailureError } from '../../../../src/workbook/failure.ts';

let folder = '';

beforeEach(() => (folder = fs.mkdtempSync(join(tmpdir(), 'saves-'))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const files = (...names: readonly string[]) => names.map((name) => ({ path: join(folder, name), bytes: Buffer.from(`new ${name}`) }));

/** The file system where the nth call of one kind fails. */
function failing(call: 'openSync' | 'writeSync' | 'fsyncSync' | 'renameSync', nth: number, code: string): FileSystem {
  let calls = 0;
  const real = fs[call] as (...args: readonly unknown[]) => unknown;
  const counted = (...args: readonly unknown[]): unknown => {
    if (++calls === nth) throw Object.assign(new Error(code), { code });
    return real(...args);
  };
  return { ...fs, [call]: counted };
}

function reasonOf(save: () => void): string {
  try {
    save();
  } catch (error) {
    if (error instanceof HostFailureError && error.failure.kind === 'not-written') return error.failure.reason;
    throw error;
  }
  return 'saved';
}

test('writes all of them, and replaces what is there', () => {
  fs.writeFileSync(join(folder, 'b.xlsx'), 'old');
  saveFiles(files('a.xlsx', 'b.xlsx'));
  expect(fs.readdirSync(folder)).toEqual(['a.xlsx', 'b.xlsx']);
  expect(fs.readFileSync(join(folder, 'b.xlsx'), 'utf8')).toBe('new b.xlsx');
});

test.each([
  ['openSync', 2, 'EACCES'],
  ['writeSync', 2, 'ENOSPC'],
  ['fsyncSync', 3, 'EIO'],
  ['renameSync', 1, 'EPERM'],
  ['renameSync', 2, 'EPERM'],
  ['renameSync', 3, 'EPERM'],
] as const)('where the %s number %i fails, none is there and what was there is as it was', (call, nth, code) => {
  fs.writeFileSync(join(folder, 'b.xlsx'), 'old');
  expect(reasonOf(() => saveFiles(files('a.xlsx', 'b.xlsx', 'c.xlsx'), failing(call, nth, code)))).toBe(code);
  expect(fs.readdirSync(folder)).toEqual(['b.xlsx']);
  expect(fs.readFileSync(join(folder, 'b.xlsx'), 'utf8')).toBe('old');
});

test('a folder of that name is left alone', () => {
  fs.mkdirSync(join(folder, 'b.xlsx'));
  expect(reasonOf(() => saveFiles(files('a.xlsx', 'b.xlsx')))).toBe('EISDIR');
  expect(fs.readdirSync(folder)).toEqual(['b.xlsx']);
});
