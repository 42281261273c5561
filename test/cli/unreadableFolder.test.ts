import * as fs from 'node:fs';
import { assessFiles } from '../../src/cli/assess/assessFiles.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { fakeWorld } from './fakeWorld.ts';
import { tempFolder } from './tempFolder.ts';
import { askedToAssess } from './askedToAssess.ts';

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
  const code = assessFiles(askedToAssess([folder, 'b.xlsx'], { json: true }), world);
  expect(code).toBe(3);
  expect(world.stderr).toEqual([`${folder}：无法读取（没有权限，EACCES），请检查权限，或关闭正在占用它的程序后重试。\n`]);
  expect(JSON.parse(world.stdout.join(''))).toMatchObject([{ workbook: 'b.xlsx' }]);
});
