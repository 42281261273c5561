import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findTargets, makeFolder, targetProblem } from '../../src/cli/targets.ts';
import { HostFailureError } from '../../src/workbook/failure.ts';
import { tempFolder } from './tempFolder.ts';

const folder = tempFolder({ 'a.xlsx': '', 'b.xlsx': '', 'm.xlsm': '', 'sub/a.xlsx': '', 'out/': '', 'notes.txt': '', 'x.xlsx/': '' });
symlinkSync('a.xlsx', join(folder, 'link.xlsx'));
symlinkSync('../b.xlsx', join(folder, 'out/a.xlsx'));
symlinkSync('.', join(folder, 'here'));
const at = (name: string): string => join(folder, name);

describe('findTargets', () => {
  const targetsOf = (files: readonly string[], several: boolean, out: string): readonly (string | null)[] | string =>
    findTargets(files.map(at), several, { kind: 'out', path: at(out) + (out.endsWith('/') ? '/' : '') });

  test.each<[string, string[], boolean, string, string[]]>([
    ['one to a file', ['a.xlsx'], false, 'c.xlsx', ['c.xlsx']],
    ['one over another file', ['a.xlsx'], false, 'b.xlsx', ['b.xlsx']],
    ['one to a folder', ['a.xlsx'], false, 'sub2/', ['sub2/a.xlsx']],
    ['one to a folder that is there', ['m.xlsm'], false, 'out', ['out/m.xlsm']],
    ['one to a folder that is not there', ['a.xlsx'], false, 'new/deep', ['new/deep/a.xlsx']],
    ['one to a folder named like a workbook', ['a.xlsx'], false, 'x.xlsx', ['x.xlsx/a.xlsx']],
    ['several to a folder', ['a.xlsx', 'b.xlsx'], true, 'new', ['new/a.xlsx', 'new/b.xlsx']],
    ['a folder of one', ['a.xlsx'], true, 'new', ['new/a.xlsx']],
    ['a folder of none', [], true, 'new', []],
    ['a name without an ending', ['book'], false, 'result', ['result']],
    ['an ending in capitals', ['a.xlsx'], false, 'c.XLSX', ['c.XLSX']],
    ['an old workbook, which reading refuses', ['old.xls'], true, 'out', ['out/old.xls']],
  ])('%s', (_, files, several, out, targets) => {
    expect(targetsOf(files, several, out)).toEqual(targets.map(at));
  });

  test.each<[string, string[], boolean, string, string]>([
    ['the same file', ['a.xlsx'], false, 'a.xlsx', '就是原文件'],
    ['the same file by another path', ['a.xlsx'], false, 'here/a.xlsx', '就是原文件'],
    ['a link to the same file', ['a.xlsx'], false, 'link.xlsx', '就是原文件'],
    ['the file that a link leads to', ['link.xlsx'], false, 'a.xlsx', '就是原文件'],
    ["the inputs' own folder", ['a.xlsx', 'b.xlsx'], true, '.', '就是原文件'],
    ['a link to another input', ['a.xlsx', 'b.xlsx'], true, 'out', '另一个要核算的工作簿'],
    ['several to a file', ['a.xlsx', 'b.xlsx'], true, 'c.xlsx', '--out 应为文件夹'],
    ['a folder of one to a file', ['a.xlsx'], true, 'c.xlsx', '--out 应为文件夹'],
    ['several to a file of another kind', ['a.xlsx', 'b.xlsx'], true, 'notes.txt', '--out 应为文件夹'],
    ['two of one name', ['a.xlsx', 'sub/a.xlsx'], true, 'new', '两个工作簿都会写到'],
    ['.xlsm to .xlsx', ['m.xlsm'], false, 'm.xlsx', '扩展名应与原文件一致（.xlsm）'],
    ['.xlsx to .xlsm', ['a.xlsx'], false, 'c.xlsm', '扩展名应与原文件一致（.xlsx）'],
    ['.xlsx to .txt', ['a.xlsx'], false, 'notes.txt', '扩展名应与原文件一致（.xlsx）'],
  ])('%s is refused', (_, files, several, out, words) => {
    expect(targetsOf(files, several, out)).toEqual(expect.stringMatching(/^参数有误：[^\n]+。$/u));
    expect(targetsOf(files, several, out)).toContain(words);
  });

  test('without --out nothing is written', () => {
    expect(findTargets(['a.xlsx', 'b.xlsx'], true, { kind: 'none' })).toEqual([null, null]);
  });

  test('in place, each is its own target', () => {
    expect(findTargets(['a.xlsx', 'm.xlsm'], true, { kind: 'in-place' })).toEqual(['a.xlsx', 'm.xlsm']);
  });
});

test.each<[string, string, RegExp | null]>([
  ['a.xlsx', 'c.xlsx', null],
  ['a.xlsx', 'b.xlsx', null],
  ['old.xls', 'c.xlsx', null],
  ['none.xlsx', 'none.xlsx', /就是原文件，不会覆盖；要写回原文件，请用 --in-place。$/u],
  ['a.xlsx', 'link.xlsx', /就是原文件/u],
  ['m.xlsm', 'c.xlsx', /扩展名应与原文件一致（\.xlsm），否则 Excel 打不开。$/u],
  ['a.xlsx', 'out', /扩展名应与原文件一致/u],
])('targetProblem of %s to %s', (file, out, problem) => {
  const said = targetProblem(at(file), at(out));
  if (problem === null) expect(said).toBeNull();
  else expect(said).toMatch(problem);
});

describe('makeFolder', () => {
  test('makes what is missing, and leaves what is there', () => {
    makeFolder(at('made/deep'));
    makeFolder(at('made/deep'));
    expect(existsSync(at('made/deep'))).toBe(true);
  });

  test('says why it can not', () => {
    expect.assertions(1);
    try {
      makeFolder(at('notes.txt/deep'));
    } catch (error) {
      expect(error instanceof HostFailureError && error.failure).toEqual({ kind: 'not-written', reason: 'ENOTDIR' });
    }
  });
});
