import { join } from 'node:path';
import { parseArguments } from '../../src/cli/arguments.ts';
import { inspectFile } from '../../src/cli/inspectFile.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { fakeWorld, type FakeFile } from './fakeWorld.ts';

const path = join('x', 'a.xlsx');

function inspect(file: FakeFile, json = false, language: 'zh' | 'en' = 'zh') {
  const world = fakeWorld({ [path]: file });
  const exit = inspectFile({ command: 'inspect', workbook: path, json, language }, world);
  return { exit, stdout: world.stdout.join(''), stderr: world.stderr.join('') };
}

const cover = drawSheet([['联系人 13800138000']], { name: '封面' });

test('inspect lists what to look at and ends with 1', () => {
  const { exit, stdout } = inspect(drawWorkbook(cover));
  expect(exit).toBe(1);
  expect(stdout).toBe(
    'a.xlsx：印发前请留意 1 处。只列出，不改动，是否处理由您决定。\n\n  封面!A1 手机号码\n      单元格里有手机号码 138****8000。个人的号码不宜发出的，请删去。\n',
  );
});

test('inspect of a workbook with nothing to see ends with 0', () => {
  expect(inspect(drawWorkbook(drawSheet([['封面']])))).toEqual({ exit: 0, stdout: 'a.xlsx：没有需要留意的内容。\n', stderr: '' });
});

test('inspect --json gives the same as data', () => {
  expect(JSON.parse(inspect(drawWorkbook(cover), true, 'en').stdout)).toEqual({
    workbook: 'a.xlsx',
    cautions: [
      {
        code: 'phone',
        sheet: '封面',
        cell: 'A1',
        masked: ['138****8000'],
        where: 'cell',
        message: "The cell holds a mobile number: 138****8000. Delete what is a person's own.",
      },
    ],
  });
});

test('inspect of a file that can not be read ends with 3', () => {
  const { exit, stdout, stderr } = inspect({ kind: 'old-xls' });
  expect([exit, stdout, stderr.trim().split('\n').length]).toEqual([3, '', 1]);
});

test('its arguments', () => {
  expect(parseArguments(['inspect', 'a.xlsx', '--json'])).toEqual({ command: 'inspect', workbook: 'a.xlsx', json: true, language: 'zh' });
});
