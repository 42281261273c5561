import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_FILE_BYTES } from '../../../src/workbook/limits.ts';
import { readFile } from '../../../src/hosts/xlsx/readFile.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import { makeXlsx } from '../../support/xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
const path = (name: string): string => join(folder, name);

function failure(file: string): unknown {
  try {
    readFile(file).next();
  } catch (error) {
    if (error instanceof HostFailureError) return error.failure;
    throw error;
  }
  return undefined;
}

beforeAll(() => {
  writeFileSync(path('good.xlsx'), makeXlsx({ sheets: [{ name: 'a', rows: [[1]] }] }));
  writeFileSync(path('empty.xlsx'), '');
  writeFileSync(path('huge.xlsx'), '');
  truncateSync(path('huge.xlsx'), MAX_FILE_BYTES + 1);
  execFileSync('mkfifo', [path('pipe.xlsx')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a workbook on the disk is read', () => {
  const reading = readFile(path('good.xlsx'));
  expect(reading.next()).toEqual({ done: false, value: { done: 1, total: 1 } });
  expect(reading.next()).toMatchObject({ done: true, value: { sheets: [{ name: 'a' }] } });
});

test.each([
  ['none.xlsx', { kind: 'file-not-found' }],
  ['good.xlsx/none.xlsx', { kind: 'file-not-found' }],
  ['', { kind: 'file-not-readable', reason: 'EISDIR' }],
  ['pipe.xlsx', { kind: 'file-not-readable', reason: 'not a file' }],
  ['empty.xlsx', { kind: 'file-empty' }],
  ['huge.xlsx', { kind: 'too-large', part: path('huge.xlsx'), limitBytes: MAX_FILE_BYTES }],
])('%s', (name, expected) => {
  expect(failure(path(name))).toEqual(expected);
});

test('a file that may not be read', () => {
  // Whoever runs this may be allowed to read everything, so the system's answer is put in its place.
  const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  const fs = jest.requireActual<{ readFileSync: () => void }>('node:fs');
  const reading = jest.spyOn(fs, 'readFileSync').mockImplementation(() => {
    throw denied;
  });
  expect(failure(path('good.xlsx'))).toEqual({ kind: 'file-not-readable', reason: 'EACCES' });
  reading.mockRestore();
});
