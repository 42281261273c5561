import * as fs from 'node:fs';
import { assessFiles } from '../../src/cli/assessFiles.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { fakeWorld } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';

jest.mock('node:fs', () => {
  const actual = jest.requireActual<typeof fs>('node:fs');
  return { ...actual, readdirSync: jest.fn(actual.readdirSync) };
});

const folder = tempFolder();

test('a folder that may not be listed is said, and the other inputs go on', () => {
  jest.mocked(fs.readdirSync).mockImplementationOnce(() => {
    throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
  });
  const world = fakeWorld({ 'b.xlsx': drawWorkbook(drawSheet([['通讯录']])) });
  const inputs = [folder, 'b.xlsx'];
  const target = { kind: 'none' } as const;
  const code = assessFiles(
    {
      command: 'assess',
      inputs,
      json: true,
      explain: false,
      asOf: undefined,
      language: 'zh',
      target,
      overwrite: false,
      breakSignature: false,
    },
    world,
  );
  expect(code).toBe(3);
  expect(world.stderr).toEqual([`${folder}：无法读取（没有权限，EACCES），请检查权限，或关闭正在占用它的程序后重试。\n`]);
  expect(JSON.parse(world.stdout.join(''))).toMatchObject([{ workbook: 'b.xlsx' }]);
});
