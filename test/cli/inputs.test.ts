import * as fs from 'node:fs';
import { join } from 'node:path';
import { findInputs } from '../../src/cli/inputs.ts';
import { tempFolder } from './tempFolder.ts';

jest.mock('node:fs', () => {
  const actual = jest.requireActual<typeof fs>('node:fs');
  return { ...actual, readdirSync: jest.fn(actual.readdirSync) };
});

const folder = tempFolder({
  'b.xlsx': '',
  'a.xlsm': '',
  'C.XLSX': '',
  'old.xls': '',
  '考核表.xlsx': '',
  '~$a.xlsm': '',
  '._b.xlsx': '',
  '.xlsx': '',
  'a.xlsx.bak': '',
  'a.xlsb': '',
  'a.csv': '',
  axlsx: '',
  'sub.xlsx/d.xlsx': '',
  'empty/': '',
});
fs.symlinkSync('b.xlsx', join(folder, 'link.xlsx'));
fs.symlinkSync('empty', join(folder, 'linked-folder.xlsx'));
fs.symlinkSync('nowhere', join(folder, 'z-broken.xlsx'));
fs.symlinkSync('loop.xlsx', join(folder, 'loop'));

const ALL = ['C.XLSX', 'a.xlsm', 'b.xlsx', 'link.xlsx', 'old.xls', 'z-broken.xlsx', '考核表.xlsx'];
const inFolder = (names: readonly string[]): readonly string[] => names.map((name) => join(folder, name));

test.each<[string, readonly string[], readonly string[], boolean]>([
  ['a file', ['b.xlsx'], ['b.xlsx'], false],
  ['a file of another ending', ['a.csv'], ['a.csv'], false],
  ['an owner file that a person names', ['~$a.xlsm'], ['~$a.xlsm'], false],
  ['a path that is not there', ['none.xlsx'], ['none.xlsx'], false],
  ['a path through a file', ['b.xlsx/a.xlsx'], ['b.xlsx/a.xlsx'], false],
  ['a name that is too long', ['x'.repeat(300)], ['x'.repeat(300)], false],
  ['several in their order', ['b.xlsx', 'none.xlsx', 'a.xlsm'], ['b.xlsx', 'none.xlsx', 'a.xlsm'], true],
  ['a folder by name', ['.'], ALL, true],
  ['a folder of one', ['sub.xlsx'], ['sub.xlsx/d.xlsx'], true],
  ['an empty folder', ['empty'], [], true],
  ['a file, then a folder', ['b.xlsx', 'sub.xlsx'], ['b.xlsx', 'sub.xlsx/d.xlsx'], true],
])('%s', (_, paths, files, several) => {
  expect(findInputs(inFolder(paths))).toEqual({ files: inFolder(files), several, unreadable: [] });
});

test('a folder that may not be listed is named, and the others go on', () => {
  // Who runs the tests may be root, whom no permission stops.
  const refused = Object.assign(new Error('EACCES'), { code: 'EACCES' });
  jest.mocked(fs.readdirSync).mockImplementationOnce(() => {
    throw refused;
  });
  const empty = join(folder, 'empty');
  expect(findInputs([empty, join(folder, 'b.xlsx')])).toEqual({
    files: [join(folder, 'b.xlsx')],
    several: true,
    unreadable: [{ folder: empty, failure: { kind: 'file-not-readable', reason: 'EACCES' } }],
  });
});
